import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Operation } from '../../nodes/Lemlist/engine/types';
import { deleted } from '../../nodes/Lemlist/output/items';
import { blocks, code, folded } from './markdown';

const SCHEMAS = resolve(__dirname, '../../nodes/Lemlist/__schema__/v1.0.0');

interface Schema {
	type?: string | string[];
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** What the items of an operation hold. */
export function outputText(resource: string, { value, fields, output }: Operation): string {
	if (output === deleted) return `**Output**: one item, ${code('{ "deleted": true }')}.`;
	const adds = output?.adds ?? [];
	const asked = adds.length > 0 ? ` Each begins with ${adds.map(code).join(', ')}.` : '';
	const has = (name: string) => fields.some((field) => field.name === name);
	if (has('csvOutput')) {
		return `**Output**: one item for each row of the CSV file, its columns as keys; or one item with the file as binary data.${asked}`;
	}
	const known = schemaOf(resource, value);
	if (output?.keeps) {
		const names = output.keeps.map(code).join(', ');
		return `**Output**: one item for each record.${asked} *Simplify* keeps ${names}; without it the record is as lemlist sends it.`;
	}
	const lead = '**Output**: one item for each record, as lemlist sends it';
	return blocks(`${lead}.`, known && folded('Its fields', known));
}

function schemaOf(resource: string, operation: string): string | undefined {
	const file = resolve(SCHEMAS, resource, `${operation}.json`);
	if (!existsSync(file)) return undefined;
	const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
	return namesIn(schema).map(code).join(', ');
}

// One level deeper shows what belongs together; more would hide it.
function namesIn({ properties = {} }: Schema, within = ''): string[] {
	return Object.entries(properties).flatMap(([name, member]) => [
		`${within}${name}`,
		...(within === '' ? namesIn(member.items ?? member, `${name}.`) : []),
	]);
}
