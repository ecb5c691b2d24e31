import type { RequestContract } from '../contract/contract';
import type { OpenApi, PublishedOperation, Schema } from '../contract/openapi';
import {
	allowedValues,
	isObject,
	listMembers,
	type ObjectShape,
	type Shape,
} from '../contract/shapes';
import type { Difference } from './drift';

/** What the contracts of one request say of one part of it. */
interface Part {
	shapes: readonly Shape[];
	/** Whether any name may be sent there. */
	allowsExtraNames: boolean;
}

/** Differences in the parameters of a request: their names, which are required, and their values. */
export function findSchemaDrift(
	document: OpenApi,
	{ query, body }: PublishedOperation,
	contracts: readonly RequestContract[],
): Difference[] {
	const allowsExtraNames = contracts.some((one) => one.allowsExtraNames);
	const always = contracts.filter(({ isConditional }) => !isConditional);
	const inUse = always.length > 0 ? always : contracts;
	const part = (key: 'query' | 'body'): Part => ({
		shapes: inUse.map((one) => one[key] ?? {}),
		allowsExtraNames,
	});
	return [
		...compare(document, query, part('query'), 'query'),
		...compare(document, body ?? {}, part('body'), 'body'),
	];
}

function compare(document: OpenApi, schema: Schema, part: Part, at: string): Difference[] {
	const { properties, items, required = [], values, isOpen } = document.flatten(schema);
	if (items) return compare(document, items, { ...part, shapes: innerShapes(part) }, `${at}[]`);
	if (!properties) return values ? compareValues(values, part, at) : [];
	const objects = part.shapes.filter((shape): shape is ObjectShape => isObject(shape));
	if (objects.length === 0) return [];
	const members = objects.map((shape) => new Map(toEntries(shape)));
	const missing = Object.entries(properties).flatMap(([name, inner]) => {
		const found = members.flatMap((one) => one.get(name) ?? []);
		const path = `${at}.${name}`;
		if (found.length === 0) {
			const kind = required.includes(name) ? 'required' : 'missing parameter';
			return part.allowsExtraNames && kind !== 'required' ? [] : [{ kind, detail: path } as const];
		}
		const shapes = found.map(({ shape }) => shape);
		return [
			...(required.includes(name) && !members.every((one) => one.get(name)?.isRequired ?? true)
				? [{ kind: 'required', detail: path } as const]
				: []),
			...compare(document, inner, { shapes, allowsExtraNames: false }, path),
		];
	});
	const names = new Set(members.flatMap((one) => [...one.keys()]));
	const removed = [...names].filter((name) => !(name in properties) && !isOpen);
	return [
		...missing,
		...removed.map((name) => ({ kind: 'removed parameter', detail: `${at}.${name}` }) as const),
	];
}

function compareValues(values: readonly string[], { shapes }: Part, at: string): Difference[] {
	const offered = shapes.map((shape) => (typeof shape === 'string' ? allowedValues(shape) : []));
	// A contract that names a type accepts whatever the user enters.
	if (offered.some((list) => list.length === 0)) return [];
	const all = new Set(offered.flat());
	const added = values.filter((value) => !all.has(value));
	const gone = [...all].filter((value) => !values.includes(value));
	return [
		...added.map((value) => ({ kind: 'missing value', detail: `${at}: ${value}` }) as const),
		...gone.map((value) => ({ kind: 'removed value', detail: `${at}: ${value}` }) as const),
	];
}

// A list in a query is a text with commas, which some contracts have as its values.
function innerShapes({ shapes }: Part): Shape[] {
	return shapes.map((shape) => (Array.isArray(shape) ? shape[0] : shape));
}

function toEntries(shape: ObjectShape) {
	return listMembers(shape).map(
		([name, inner, isRequired]) => [name, { shape: inner, isRequired }] as const,
	);
}
