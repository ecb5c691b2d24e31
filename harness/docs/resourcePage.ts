import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { forVersion } from '../../nodes/Lemlist/engine/defineOperation';
import type { Operation, Resource } from '../../nodes/Lemlist/engine/operation';
import { WARNINGS } from '../../nodes/Lemlist/engine/sideEffects';
import { operationExample } from './operationExample';
import { fieldTable } from './fieldTable';
import { anchor, joinBlocks, code, kebabCase, escapeMarkdown, table } from './markdown';
import { outputDescription } from './outputDescription';
import { remarks, requestLines } from './requestLines';

const PICTURES = resolve(__dirname, '../../docs/screenshots');

/** The page of a resource: a table of its operations, then each one's fields, requests and output. */
export function resourcePage(resource: Resource): string {
	return `${joinBlocks(
		`# ${resource.name}`,
		sentence(escapeMarkdown(resource.description)),
		`All operations of the resource *${resource.name}* (${code(resource.value)}) in the Lemlist Community node, each with its fields, requests, output and an example. ` +
			'[All resources](README.md) · [Limits and errors](../../README.md#limits-and-errors)',
		contents(resource),
		...resource.operations.map((operation) => section(resource, operation)),
	)}\n`;
}

function contents({ operations }: Resource): string {
	const rows = operations.map((operation) => [
		`[${operation.name}](#${anchor(operation.name)})`,
		operation.action,
		formatVersions(operation),
	]);
	return table(['Operation', 'In the node panel', 'API'], rows);
}

function formatVersions(operation: Operation): string {
	return forVersion(operation, 'v1') ? 'v2, v1' : 'v2';
}

function section(resource: Resource, operation: Operation): string {
	const { name, value } = operation;
	return joinBlocks(
		`## ${name}`,
		`${sentence(escapeMarkdown(plainDescription(operation)))} *(${resource.value}: ${value})*`,
		warningBox(operation),
		formPicture(resource, operation),
		fieldSection(operation),
		...(['v2', 'v1'] as const).map((version) => requestLines(operation, version).join(' ')),
		remarks(operation).join(' '),
		outputDescription(resource.value, operation),
		operationExample(resource.value, value),
	);
}

/** The picture of the form in the editor, if there is one. */
function formPicture(resource: Resource, operation: Operation): string | undefined {
	const file = `${kebabCase(resource.value)}-${kebabCase(operation.value)}.png`;
	if (!existsSync(resolve(PICTURES, file))) return undefined;
	return `![The form of ${operation.name}](../screenshots/${file})`;
}

function fieldSection(operation: Operation): string {
	const fieldsByVersion = {
		v2: operation.fields,
		v1: forVersion(operation, 'v1')?.fields,
	};
	const count = fieldsByVersion.v2.length + (fieldsByVersion.v1?.length ?? 0);
	return count > 0 ? fieldTable(fieldsByVersion) : 'It has no fields.';
}

/** The warnings of the operation's side effects, as a box of their own. */
function warningBox(operation: Operation): string | undefined {
	const warnings = sideEffectWarnings(operation);
	return warnings.length > 0 ? `> [!WARNING]\n> ${warnings.join(' ')}` : undefined;
}

/** The description without the warnings that the form appends to it; the box has them. */
function plainDescription(operation: Operation): string {
	return sideEffectWarnings(operation).reduce(
		(text, warning) => text.replace(` ${warning}`, ''),
		operation.description,
	);
}

function sideEffectWarnings({ sideEffects = [] }: Operation): string[] {
	return sideEffects.map((effect) => WARNINGS[effect]);
}

function sentence(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
