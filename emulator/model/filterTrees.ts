import { ApiError } from '../http/apiError';

const MAX_CONDITIONS = 50;
const MAX_DEPTH = 5;

const TEXT_OPERATORS = [
	...['is', 'is_not', 'is_any_of', 'is_none_of', 'contains'],
	...['is_empty', 'is_not_empty'],
];
const DATE_OPERATORS = ['is_before', 'is_empty', 'is_not_empty'];

/** What a search can compare, as lemlist lists it (docs/lemlist-api.md#filter-trees). */
export interface FilterField {
	field: string;
	label: string;
	scope: 'contact' | 'company' | 'task';
	type: string;
	operators: string[];
	/** The parameter of the query that compares the same, if there is one. */
	queryParam: string | null;
	custom: boolean;
	values: string[] | null;
}

interface Condition {
	property: string;
	operator: string;
	value?: string | string[];
}

interface Group {
	connector: 'and' | 'or';
	children: Node[];
}

type Node = Condition | Group;

/** By field, the value of a record. */
export type FilterValues = Readonly<Record<string, unknown>>;

/** A field of texts, or of dates if its type says so. */
export function filterField(
	scope: FilterField['scope'],
	field: string,
	label: string,
	facts: Partial<FilterField> = {},
): FilterField {
	const operators = facts.type === 'date' ? DATE_OPERATORS : TEXT_OPERATORS;
	return {
		...{
			field,
			label,
			scope,
			operators,
			type: 'text',
			queryParam: null,
			custom: false,
			values: null,
		},
		...facts,
	};
}

/** Whether records meet a tree in JSON; throws for a tree that lemlist refuses. */
export function toTreeFilter(
	text: string | undefined,
	fields: readonly FilterField[],
): (values: FilterValues) => boolean {
	if (text === undefined) return () => true;
	const tree = parseTree(text);
	const conditions = listConditions(tree, 1);
	if (conditions.length > MAX_CONDITIONS)
		throw refusal('TOO_MANY_CONDITIONS', 'Too many conditions');
	for (const { property, operator } of conditions) {
		const field = fields.find((one) => one.field === property);
		if (!field) throw refusal('UNKNOWN_FIELD', `Unknown field: ${property}`);
		if (!field.operators.includes(operator)) {
			throw refusal('UNKNOWN_OPERATOR', `Unknown operator: ${operator}`);
		}
	}
	return (values) => matches(tree, values);
}

/** The fields that a query selects. */
export function findFields(
	fields: readonly FilterField[],
	{ scope, search = '' }: Record<string, string>,
): FilterField[] {
	return fields.filter(
		(one) =>
			(scope === undefined || one.scope === scope) &&
			one.label.toLowerCase().includes(search.toLowerCase()),
	);
}

function parseTree(text: string): Node {
	try {
		return JSON.parse(text) as Node;
	} catch {
		throw refusal('INVALID_FILTER', 'advancedFilters must be JSON');
	}
}

function refusal(code: string, message: string): ApiError {
	return new ApiError(400, message, 'failedWithDetails', code);
}

function listConditions(node: Node, depth: number): Condition[] {
	if (!('children' in node)) return [node];
	if (depth > MAX_DEPTH) throw refusal('INVALID_FILTER', 'Too many levels');
	return node.children.flatMap((child) => listConditions(child, depth + 1));
}

function matches(node: Node, values: FilterValues): boolean {
	if ('children' in node) {
		const results = node.children.map((child) => matches(child, values));
		return node.connector === 'or' ? results.some(Boolean) : results.every(Boolean);
	}
	const actual = String(values[node.property] ?? '').toLowerCase();
	const expected = [node.value ?? ''].flat().map((value) => value.toLowerCase());
	const results: Record<string, boolean> = {
		is: actual === expected[0],
		is_not: actual !== expected[0],
		is_any_of: expected.includes(actual),
		is_none_of: !expected.includes(actual),
		is_empty: actual === '',
		is_not_empty: actual !== '',
		contains: actual.includes(expected[0]),
		is_before: actual !== '' && actual < expected[0],
	};
	return results[node.operator];
}
