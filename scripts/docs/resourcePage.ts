import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { inVersion } from '../../nodes/Lemlist/engine/define';
import type { Operation, Resource } from '../../nodes/Lemlist/engine/types';
import { exampleOf } from './examples';
import { fieldTable } from './fieldTable';
import { anchor, blocks, code, hyphenated, prose, table } from './markdown';
import { outputText } from './outputText';
import { careOf, requestLines } from './requestLines';

const PICTURES = resolve(__dirname, '../../docs/screenshots');

/** The page of a resource: its operations in a table, then each with all that it asks for, sends and gives. */
export function resourcePage(resource: Resource): string {
	return `${blocks(
		`# ${resource.name}`,
		`What the Lemlist node does with the resource *${resource.name}* (${code(resource.value)}). ` +
			'[All resources](README.md) · [Limits and errors](../../README.md#limits-and-errors)',
		contents(resource),
		...resource.operations.map((operation) => section(resource, operation)),
	)}\n`;
}

function contents({ operations }: Resource): string {
	const rows = operations.map((operation) => [
		`[${operation.name}](#${anchor(operation.name)})`,
		operation.action,
		versionsOf(operation),
	]);
	return table(['Operation', 'In the node panel', 'API'], rows);
}

function versionsOf(operation: Operation): string {
	return inVersion(operation, 'v1') ? 'v2, v1' : 'v2';
}

function section(resource: Resource, operation: Operation): string {
	const { name, value, description } = operation;
	return blocks(
		`## ${name}`,
		`${sentence(prose(description))} *(${resource.value}: ${value})*`,
		warningOf(operation),
		pictureOf(resource, operation),
		fieldsOf(operation),
		...(['v2', 'v1'] as const).map((version) => requestLines(operation, version).join(' ')),
		careOf(operation).join(' '),
		outputText(resource.value, operation),
		exampleOf(resource.value, value),
	);
}

/** The form in the editor, where there is a picture of it. */
function pictureOf(resource: Resource, operation: Operation): string | undefined {
	const file = `${hyphenated(resource.value)}-${hyphenated(operation.value)}.png`;
	if (!existsSync(resolve(PICTURES, file))) return undefined;
	return `![The form of ${operation.name}](../screenshots/${file})`;
}

function fieldsOf(operation: Operation): string {
	const asked = {
		v2: operation.fields,
		v1: inVersion(operation, 'v1')?.fields,
	};
	const count = asked.v2.length + (asked.v1?.length ?? 0);
	return count > 0 ? fieldTable(asked) : 'It asks for nothing.';
}

/** What a reader should not overlook; the description of the operation says it, too. */
function warningOf({ description }: Operation): string | undefined {
	const warnings = [
		/cannot be undone|for good/i.test(description) && 'This cannot be undone.',
		/costs credits/i.test(description) && 'This costs credits of the lemlist team.',
	].filter(Boolean);
	return warnings.length > 0 ? `> [!WARNING]\n> ${warnings.join(' ')}` : undefined;
}

function sentence(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
