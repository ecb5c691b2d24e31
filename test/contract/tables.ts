import { existsSync } from 'node:fs';
import path from 'node:path';

import type { ApiVersion } from '../../nodes/Lemlist/engine/operation';
import { resources } from '../../nodes/Lemlist/resources';
import type { Contract, RequestContract } from './contract';

/**
 * The contracts of all operations of a version, by name. Each resource has a file, and so has the
 * original API; tables whose names end in `V1` describe that API, the others today's.
 */
export function loadContracts(version: ApiVersion): ReadonlyMap<string, RequestContract[]> {
	const files = [...resources.map(({ value }) => value), 'original'];
	const tables = files.flatMap((file) =>
		Object.entries(readTables(file))
			.filter(([name]) => name.endsWith('V1') === (version === 'v1'))
			.map(([, table]) => table),
	);
	return new Map(tables.flatMap((table) => Object.entries(table)).map(toEntry));
}

function readTables(name: string): Record<string, Contract> {
	const file = path.join(__dirname, `${name}.ts`);
	return existsSync(file) ? jest.requireActual<Record<string, Contract>>(file) : {};
}

function toEntry([name, contract]: [string, Contract[string]]): [string, RequestContract[]] {
	return [name, [contract].flat()];
}
