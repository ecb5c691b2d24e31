import type { Shape } from './contract';

const TYPES: Record<string, (value: unknown) => boolean> = {
	any: () => true,
	string: (value) => typeof value === 'string',
	number: (value) => typeof value === 'number',
	integer: Number.isInteger,
	boolean: (value) => typeof value === 'boolean',
	date: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
	'date-time': (value) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value)),
	object: isObject,
};

export type Named = { [name: string]: Shape };

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names of an object's shape without their marks. */
export function namesOf(shape: Named): Array<[name: string, shape: Shape, isRequired: boolean]> {
	return Object.entries(shape).map(([name, inner]) => {
		const isRequired = name.endsWith('!') || (typeof inner === 'string' && inner.endsWith('!'));
		return [name.replace(/!$/, ''), inner, isRequired];
	});
}

/** The words that a shape allows; none when it is a type. */
export function wordsOf(shape: string): string[] {
	// An empty word is what lemlist takes for nothing, which is not sent.
	return alternatives(shape).filter((word) => word !== '' && !(word in TYPES));
}

/** What is wrong with a value, each with the path to it; nothing when it fits. */
export function misfits(shape: Shape, value: unknown, path: string, isOpen = false): string[] {
	if (typeof shape === 'string') return fits(shape, value) ? [] : [`${path} is ${show(value)}`];
	if (Array.isArray(shape)) {
		if (!Array.isArray(value)) return [`${path} is no list: ${show(value)}`];
		return value.flatMap((entry) => misfits(shape[0], entry, `${path}[]`));
	}
	if (!isObject(value)) return [`${path} is no object: ${show(value)}`];
	return members(shape, value, path, isOpen);
}

/** What a shape allows and no value shows: names, and words of a list of words. */
export function unused(shape: Shape, values: readonly unknown[], path: string): string[] {
	const given = values.filter((value) => value !== undefined);
	if (given.length === 0) return [path];
	if (typeof shape === 'string') {
		const words = wordsOf(shape).filter((word) => !given.some((value) => String(value) === word));
		return words.map((word) => `${path}: ${word}`);
	}
	if (Array.isArray(shape)) return unused(shape[0], given.flat(), `${path}[]`);
	return namesOf(shape).flatMap(([name, inner]) =>
		unused(
			inner,
			given.map((value) => (isObject(value) ? value[name] : undefined)),
			`${path}.${name}`,
		),
	);
}

function members(shape: Named, value: Record<string, unknown>, path: string, isOpen: boolean) {
	const names = namesOf(shape);
	const known = names.map(([name]) => name);
	const unknown = Object.keys(value).filter((name) => !known.includes(name));
	const wrong = names.flatMap(([name, inner, isRequired]) => {
		if (value[name] === undefined) return isRequired ? [`${path}.${name} is missing`] : [];
		return misfits(inner, value[name], `${path}.${name}`);
	});
	return isOpen ? wrong : [...wrong, ...unknown.map((name) => `${path}.${name} is unknown`)];
}

function fits(shape: string, value: unknown): boolean {
	return alternatives(shape).some((one) => TYPES[one]?.(value) ?? String(value) === one);
}

function alternatives(shape: string): string[] {
	return shape.replace(/!$/, '').split('|');
}

function show(value: unknown): string {
	return JSON.stringify(value);
}
