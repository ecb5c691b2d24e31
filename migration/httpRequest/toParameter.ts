import type { INodeParameters } from 'n8n-workflow';

import type { TargetField } from './operationRoute';
import type { RequestValue } from './requestValue';

/** The value of a parameter, or why the parameter cannot hold what the request sends. */
export type Conversion = { value: INodeParameters[string] } | { problem: string };

type Expression = Extract<RequestValue, { kind: 'expression' }>;

/** What a field must hold so that lemlist receives this value; values of a query arrive as texts. */
export function toParameter(
	target: TargetField,
	requestValue: RequestValue,
	isQuery: boolean,
): Conversion {
	if (requestValue.kind === 'record') return { problem: 'is an object with expressions' };
	if (requestValue.kind === 'unreadable') return { problem: 'is a list with expressions' };
	if (requestValue.kind === 'literal' && isEmpty(requestValue.value))
		return { problem: 'is empty' };
	return requestValue.kind === 'literal'
		? fromLiteral(target, requestValue.value, isQuery)
		: fromExpression(target, requestValue, isQuery);
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

type Parameter = INodeParameters[string];
type ByType<Convert> = Record<TargetField['type'], Convert>;

// A query has only texts; `false` is left out of ours.
const isTrue = (value: unknown, isQuery: boolean) =>
	isQuery ? String(value) === 'true' : value === true;

// By type of field: its value for a literal; `undefined` if the field cannot hold it.
const FROM_LITERAL: ByType<
	(target: TargetField, value: unknown, isQuery: boolean) => Parameter | undefined
> = {
	boolean: (_, value, isQuery) =>
		isTrue(value, isQuery) ? true : value === false && !isQuery ? false : undefined,
	columns: (_, value, isQuery) => toScalar(value, isQuery),
	date: (_, value) => toMatching(value, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
	day: (_, value) => toMatching(value, /^\d{4}-\d{2}-\d{2}$/),
	flag: ({ choices = [] }, value, isQuery) => (isTrue(value, isQuery) ? choices[0] : undefined),
	json: (_, value) => (typeof value === 'object' ? JSON.stringify(value) : undefined),
	list: ({ isJoined, choices }, value) =>
		toList(typeof value === 'string' && isJoined ? value.split(',') : value, choices),
	locator: ({ pattern = '.*' }, value) => {
		const id = toMatching(value, new RegExp(`^${pattern}$`));
		return id === undefined ? undefined : toLocator(id);
	},
	number: (target, value, isQuery) => toNumber(target, value, isQuery),
	option: ({ choices }, value) => toText(value, choices),
	text: (_, value) => toText(value),
	variables: (_, value, isQuery) => toScalar(value, isQuery),
};

function fromLiteral(target: TargetField, value: unknown, isQuery: boolean): Conversion {
	const scalar = isQuery && typeof value !== 'object' ? String(value) : value;
	const parameter = FROM_LITERAL[target.type](target, scalar, isQuery);
	return parameter === undefined || !hasFormat(target, parameter)
		? { problem: 'has a value that the field cannot hold' }
		: { value: parameter };
}

// The engine refuses other values before it sends anything.
function hasFormat({ format }: TargetField, parameter: Parameter): boolean {
	if (!format) return true;
	const pattern = new RegExp(format.source, format.flags);
	return [parameter].flat().every((value) => pattern.test(String(value)));
}

// By type of field: whether it sends the result of any expression unchanged.
const TAKES_EXPRESSION: ByType<
	(target: TargetField, expression: Expression, isQuery: boolean) => boolean
> = {
	boolean: (_, { isText }, isQuery) => !isQuery && !isText,
	columns: () => true,
	date: () => false,
	day: () => false,
	flag: () => false,
	json: (_, { isText }, isQuery) => !isQuery && !isText,
	list: ({ choices, isJoined }, { isText }, isQuery) =>
		!choices && (isJoined === true || (!isQuery && !isText)),
	locator: () => true,
	number: ({ isPageSize }, { isText }, isQuery) => !isPageSize && (isQuery || !isText),
	option: ({ choices }) => !choices,
	text: () => true,
	variables: () => true,
};

function fromExpression(target: TargetField, expression: Expression, isQuery: boolean): Conversion {
	if (!TAKES_EXPRESSION[target.type](target, expression, isQuery))
		return { problem: 'is not known before it runs' };
	const { value } = expression;
	return { value: target.type === 'locator' ? toLocator(value) : value };
}

// The engine removes spaces at both ends of a text.
function toText(value: unknown, choices?: readonly string[]): string | undefined {
	if (typeof value !== 'string' || value !== value.trim()) return undefined;
	return !choices || choices.includes(value) ? value : undefined;
}

function toMatching(value: unknown, pattern: RegExp): string | undefined {
	const text = toText(value);
	return text !== undefined && pattern.test(text) ? text : undefined;
}

function toScalar(value: unknown, isQuery: boolean): Parameter | undefined {
	if (typeof value === 'number' || typeof value === 'boolean') return isQuery ? undefined : value;
	return toText(value);
}

function toList(value: unknown, choices?: readonly string[]): string[] | undefined {
	if (!Array.isArray(value) || value.length === 0) return undefined;
	const isText = (entry: unknown) => !isEmpty(entry) && toText(entry, choices) !== undefined;
	return value.every(isText) ? (value as string[]) : undefined;
}

function toNumber(
	{ min = -Infinity, max = Infinity }: TargetField,
	value: unknown,
	isQuery: boolean,
): number | undefined {
	const number = Number(value);
	const isExact = isQuery ? String(number) === value : number === value;
	return isExact && number >= min && number <= max ? number : undefined;
}

function toLocator(value: string): INodeParameters {
	return { __rl: true, mode: 'id', value };
}
