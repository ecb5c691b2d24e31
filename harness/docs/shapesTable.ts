import type { Resource } from '../../nodes/Lemlist/engine/operation';
import { RECORD_KINDS } from '../../nodes/Lemlist/output/recordKinds';
import {
	FORMER_ID,
	VARIABLES,
	type RecordKind,
} from '../../nodes/Lemlist/output/recordKinds/recordKind';
import { code, joinBlocks, table } from './markdown';

/** The columns of each kind of records in their order, and the operations that return such records. */
export function shapesTable(resources: readonly Resource[]): string {
	return joinBlocks(...RECORD_KINDS.map((kind) => section(kind, resources)));
}

function section(kind: RecordKind, resources: readonly Resource[]): string {
	return joinBlocks(
		`## ${kindHeading(kind)}`,
		`Returned by ${sources(kind, resources).join('; ')}.`,
		table(['Column', 'From'], rows(kind)),
	);
}

/** The heading of a kind on the page of shapes. */
export function kindHeading({ name }: RecordKind): string {
	return name[0].toUpperCase() + name.slice(1);
}

function sources(kind: RecordKind, resources: readonly Resource[]): string[] {
	const operations = resources.flatMap(({ name, value, operations: all }) => {
		const names = all.filter(({ output }) => output?.kind === kind).map((one) => one.name);
		return names.length > 0 ? [`[${name}](resources/${value}.md): ${names.join(', ')}`] : [];
	});
	return kind.isOfTriggers ? [...operations, '[both triggers](trigger.md)'] : operations;
}

function rows({ columns, variables, given = {} }: RecordKind): string[][] {
	const known = Object.entries(columns).map(([name, paths]) => {
		const parameter = given[name] ? `, or the parameter ${code(given[name])}` : '';
		return [code(name), `${paths.map(code).join(', ')}${parameter}`];
	});
	const custom = variables?.ownNames
		? `${code(variables.block)}, or next to the other values`
		: code(variables?.block ?? '');
	return [
		...known,
		...(variables ? [[code(VARIABLES), `the custom variables in ${custom}`]] : []),
		[code(FORMER_ID), `the same as ${code('id')}`],
	];
}
