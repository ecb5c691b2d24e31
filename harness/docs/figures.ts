import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { forVersion } from '../../nodes/Lemlist/engine/defineOperation';
import { toProperties } from '../../nodes/Lemlist/engine/form/properties';
import { resources } from '../../nodes/Lemlist/resources';
import { table } from './markdown';

const FOLDER = resolve(__dirname, '../../nodes/Lemlist/resources');

/** How much code the operations are, and how much n8n sends to every editor to describe them. */
export function operationFigures(): string {
	const files = operationFiles();
	const [largest] = files.slice(-1);
	const operations = resources.flatMap((resource) => resource.operations);
	const requests = operations.flatMap((one) => forVersion(one, 'v2') ?? []);
	const sendSeveral = requests.filter(({ run, planning }) => run ?? planning);
	const properties = toProperties(resources);
	return table(
		['Figure', 'Value'],
		[
			['Resources', String(resources.length)],
			['Operations', String(operations.length)],
			['Lines of an operation, median', String(files[files.length >> 1].lines)],
			['Lines of the largest operation', `${largest.lines} (\`${largest.name}\`)`],
			[
				'Operations that send several requests and have their own code (`run` or `planning`)',
				`${sendSeveral.length} (${percent(sendSeveral.length, operations.length)})`,
			],
			['Properties of the node', String(properties.length)],
			['Size of the properties', `${Math.round(JSON.stringify(properties).length / 1_000)} kB`],
		],
		['left', 'right'],
	);
}

interface OperationFile {
	name: string;
	lines: number;
}

/** The files that define an operation, the shortest first. */
function operationFiles(): OperationFile[] {
	return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))
		.filter(({ text }) => text.includes('= defineOperation('))
		.map(({ name, text }) => ({ name, lines: text.trimEnd().split('\n').length }))
		.sort((a, b) => a.lines - b.lines || a.name.localeCompare(b.name));
}

function percent(count: number, of: number): string {
	return `${Math.round((100 * count) / of)} %`;
}
