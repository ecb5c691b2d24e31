import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../nodes/Lemlist/engine/types';
import { deleted } from '../../nodes/Lemlist/output/items';
import type { Output } from '../../nodes/Lemlist/output/output';
import { blocks, code, folded } from './markdown';

const SCHEMAS = resolve(__dirname, '../../nodes/Lemlist/__schema__/v1.0.0');

// What lemlist wraps a record into; the record that is made up here stands alone.
const ENVELOPES = ['toJSON', 'data', 'warnings'];

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
	if (has('simplify') && output) {
		const names = keptBy(output).map(code).join(', ');
		return `**Output**: one item for each record.${asked} *Simplify* keeps ${names}; without it the record is as lemlist sends it.`;
	}
	const lead = '**Output**: one item for each record, as lemlist sends it';
	return blocks(`${lead}.`, known && folded('Its fields', known));
}

/** The keys that a simplified record may have, found by simplifying a record that has every key. */
function keptBy(output: Output): string[] {
	const items = output.toItems(everyKey(), { simplify: true });
	return Object.keys(items[0].json);
}

function everyKey(): IDataObject {
	return new Proxy({} as IDataObject, {
		get: (_, key) => (typeof key === 'symbol' || ENVELOPES.includes(key) ? undefined : everyKey()),
		ownKeys: () => ['_id'],
		getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: '' }),
	});
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
