/**
 * What lemlist expects of a value, with `!` where the value is required:
 * - a type: `string`, `number`, `integer`, `boolean`, `date`, `date-time`, `object` or `any`;
 * - the allowed values, such as `A|B`; a single word that is no type is the only allowed value;
 * - a list of one of these in brackets, or an object of named ones.
 *
 * A required list or object has the `!` after its name: `'filters!': [...]`.
 */
export type Shape = string | [Shape] | { [name: string]: Shape };

const TYPE_CHECKS: Record<string, (value: unknown) => boolean> = {
	any: () => true,
	string: (value) => typeof value === 'string',
	number: (value) => typeof value === 'number',
	integer: Number.isInteger,
	boolean: (value) => typeof value === 'boolean',
	date: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
	'date-time': (value) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value)),
	object: isObject,
};

export type ObjectShape = { [name: string]: Shape };

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an object's shape: name without `!`, shape, and whether lemlist requires it. */
export function listMembers(
	shape: ObjectShape,
): Array<[name: string, shape: Shape, isRequired: boolean]> {
	return Object.entries(shape).map(([name, inner]) => {
		const isRequired = name.endsWith('!') || (typeof inner === 'string' && inner.endsWith('!'));
		return [name.replace(/!$/, ''), inner, isRequired];
	});
}

/** The values that a shape allows; an empty list when it is a type. */
export function allowedValues(shape: string): string[] {
	// An empty value means that lemlist accepts nothing there, which is not sent.
	return alternatives(shape).filter((word) => word !== '' && !(word in TYPE_CHECKS));
}

/** Lists where a value does not match its shape, with paths; an empty list when it matches. */
export function findMismatches(
	shape: Shape,
	value: unknown,
	path: string,
	allowsExtraNames = false,
): string[] {
	if (typeof shape === 'string')
		return matchesShape(shape, value) ? [] : [`${path} is ${toJson(value)}`];
	if (Array.isArray(shape)) {
		if (!Array.isArray(value)) return [`${path} is no list: ${toJson(value)}`];
		return value.flatMap((entry) => findMismatches(shape[0], entry, `${path}[]`));
	}
	if (!isObject(value)) return [`${path} is no object: ${toJson(value)}`];
	return findMemberMismatches(shape, value, path, allowsExtraNames);
}

/** Lists what a shape allows and no value uses: names, and allowed values. */
export function findUnused(shape: Shape, values: readonly unknown[], path: string): string[] {
	const present = values.filter((value) => value !== undefined);
	if (present.length === 0) return [path];
	if (typeof shape === 'string') {
		const words = allowedValues(shape).filter(
			(word) => !present.some((value) => String(value) === word),
		);
		return words.map((word) => `${path}: ${word}`);
	}
	if (Array.isArray(shape)) return findUnused(shape[0], present.flat(), `${path}[]`);
	return listMembers(shape).flatMap(([name, inner]) =>
		findUnused(
			inner,
			present.map((value) => (isObject(value) ? value[name] : undefined)),
			`${path}.${name}`,
		),
	);
}

function findMemberMismatches(
	shape: ObjectShape,
	value: Record<string, unknown>,
	path: string,
	allowsExtraNames: boolean,
) {
	const names = listMembers(shape);
	const known = names.map(([name]) => name);
	const unknown = Object.keys(value).filter((name) => !known.includes(name));
	const wrong = names.flatMap(([name, inner, isRequired]) => {
		if (value[name] === undefined) return isRequired ? [`${path}.${name} is missing`] : [];
		return findMismatches(inner, value[name], `${path}.${name}`);
	});
	return allowsExtraNames
		? wrong
		: [...wrong, ...unknown.map((name) => `${path}.${name} is unknown`)];
}

function matchesShape(shape: string, value: unknown): boolean {
	return alternatives(shape).some((one) => TYPE_CHECKS[one]?.(value) ?? String(value) === one);
}

function alternatives(shape: string): string[] {
	return shape.replace(/!$/, '').split('|');
}

function toJson(value: unknown): string {
	return JSON.stringify(value);
}
