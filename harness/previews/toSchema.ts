/** The part of JSON Schema that n8n's editor reads in an output preview. */
export interface Schema {
	type?: TypeName | TypeName[];
	properties?: Record<string, Schema>;
	items?: Schema;
}

type TypeName = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

// The editor shows the first of several types, and a null cannot be mapped.
const ORDER: TypeName[] = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];

/** A schema for all of these values: their types, and every key that any of them has. */
export function toSchema(values: readonly unknown[]): Schema {
	const types = typesOf(values);
	const schema: Schema = { type: types.length === 1 ? types[0] : types };
	if (types.includes('object')) schema.properties = propertiesOf(values.filter(isRecord));
	const entries = values.filter(Array.isArray).flat();
	// An empty list says nothing about its entries.
	if (entries.length > 0) schema.items = toSchema(entries);
	return schema;
}

function typesOf(values: readonly unknown[]): TypeName[] {
	const found = new Set(values.map(typeOf));
	if (found.has('number')) found.delete('integer');
	return ORDER.filter((type) => found.has(type));
}

function typeOf(value: unknown): TypeName {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'array';
	if (Number.isInteger(value)) return 'integer';
	return typeof value as TypeName;
}

/** Keys in the order of their first appearance, which is lemlist's order. */
function propertiesOf(records: ReadonlyArray<Record<string, unknown>>): Record<string, Schema> {
	const keys = [...new Set(records.flatMap(Object.keys))];
	const entries = keys.map((key) => {
		const values = records.filter((record) => key in record).map((record) => record[key]);
		return [key, toSchema(values)] as const;
	});
	return Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
