import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Operation } from '../../nodes/Lemlist/engine/operation';
import { deletedItem } from '../../nodes/Lemlist/output/items';
import type { RecordKind } from '../../nodes/Lemlist/output/recordKinds/recordKind';
import { anchor, joinBlocks, code, details, table } from './markdown';
import { kindHeading } from './shapesTable';

const SCHEMAS = resolve(__dirname, '../../nodes/Lemlist/__schema__/v1.0.0');

interface Schema {
	type?: string | string[];
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** A paragraph about an operation's output items. */
export function outputDescription(resource: string, { value, fields, output }: Operation): string {
	if (output === deletedItem) return `**Output**: one item, ${code('{ "deleted": true }')}.`;
	const adds = output?.addedFields ?? [];
	const addedFields = adds.length > 0 ? ` Each item starts with ${adds.map(code).join(', ')}.` : '';
	const has = (name: string) => fields.some((field) => field.name === name);
	if (has('csvOutput')) {
		const rows = output?.kind ? ` With *Simplify*, each row has ${shapeLink(output.kind)}.` : '';
		return `**Output**: one item per row of the CSV file, with its columns as fields, or one item with the file as binary data.${addedFields}${rows}`;
	}
	if (output?.kind) {
		return `**Output**: one item per record.${addedFields} With *Simplify*, it has ${shapeLink(output.kind)}; without it, the fields that lemlist sends.`;
	}
	if (output?.columns) {
		const rows = Object.entries(output.columns).map(([name, text]) => [code(name), text]);
		return joinBlocks('**Output**: one item per record.', table(['Column', 'Content'], rows));
	}
	const known = readFieldNames(resource, value);
	if (output?.keptFields) {
		const names = output.keptFields.map(code).join(', ');
		return `**Output**: one item per record.${addedFields} *Simplify* keeps ${names}; without it, the item has all fields that lemlist sends.`;
	}
	const lead = '**Output**: one item per record, as lemlist sends it';
	return joinBlocks(`${lead}.`, known && details('Fields', known));
}

/** The columns of a kind as a link from the page of a resource. */
function shapeLink(kind: RecordKind): string {
	return `[the columns of every ${kind.name}](../shapes.md#${anchor(kindHeading(kind))})`;
}

function readFieldNames(resource: string, operation: string): string | undefined {
	const file = resolve(SCHEMAS, resource, `${operation}.json`);
	if (!existsSync(file)) return undefined;
	const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
	return listFieldNames(schema).map(code).join(', ');
}

// One nested level shows what belongs together; more would clutter the list.
function listFieldNames({ properties = {} }: Schema, within = ''): string[] {
	return Object.entries(properties).flatMap(([name, member]) => [
		`${within}${name}`,
		...(within === '' ? listFieldNames(member.items ?? member, `${name}.`) : []),
	]);
}
