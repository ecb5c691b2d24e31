import type {
	IDataObject,
	IExecuteFunctions,
	INodeParameterResourceLocator,
	INodeProperties,
} from 'n8n-workflow';

import { inputError } from './inputError';
import { toDay, toUtc } from './dates';
import { toIsoText, isBlank, describeInvalid } from './values';

/** A field, or a column of one, of which only the label is sure. */
export type NamedField = Pick<INodeProperties, 'displayName'> & Partial<INodeProperties>;

/** Gives what a field holds as its type promises it; throws an error that names the field. */
export type FieldReader<Value = unknown> = (
	context: IExecuteFunctions,
	field: NamedField,
	value: unknown,
) => Value;

/** Throws the error for a field whose value cannot be sent. */
export function throwInputError(
	context: IExecuteFunctions,
	{ displayName }: NamedField,
	problem: string,
	advice: string,
): never {
	throw inputError(context.getNode(), displayName, problem, advice);
}

/** A text without blanks around it; a date as ISO 8601. */
export const readText: FieldReader<string> = (context, field, value) => {
	if (value === undefined || value === null) return '';
	const date = toIsoText(value);
	if (date !== undefined) return date;
	const invalidKind = describeInvalid(value);
	if (!invalidKind) return String(value).trim();
	const advice = 'It must be a text. Choose one value of it, or check its expression.';
	return throwInputError(context, field, `is ${invalidKind}`, advice);
};

/** Texts of rows, of a list from an expression, or of one text with commas. */
export const readTextList: FieldReader<string[]> = (context, field, value) => {
	const list = Array.isArray(value) ? value : readText(context, field, value).split(',');
	return list.map((entry) => readText(context, field, entry)).filter((entry) => entry !== '');
};

/** The ID that is chosen, also out of an address. Inside a collection n8n leaves the locator whole. */
export const readResourceLocator: FieldReader<string> = (context, field, value) => {
	const { __rl, mode, value: entry } = (value ?? {}) as Partial<INodeParameterResourceLocator>;
	if (!__rl) return readText(context, field, value);
	const selected = readText(context, field, entry);
	const { extractValue } = field.modes?.find(({ name }) => name === mode) ?? {};
	if (!selected || !extractValue) return selected;
	const [, id] = new RegExp(extractValue.regex).exec(selected) ?? [];
	return (
		id ?? throwInputError(context, field, 'is not an address in lemlist', `It holds: ${selected}`)
	);
};

export const readNumber: FieldReader<number> = (context, field, value) => {
	const parsed = Number(value);
	const { minValue = -Infinity, maxValue = Infinity } = field.typeOptions ?? {};
	const isInRange = Number.isFinite(parsed) && parsed >= minValue && parsed <= maxValue;
	if (!isBlank(value) && isInRange) return parsed;
	const range = [minValue, maxValue].filter(Number.isFinite).join(' to ');
	return throwInputError(
		context,
		field,
		'is not a number that fits',
		`It holds: ${String(value)}. ${range && `Allowed: ${range}`}`.trim(),
	);
};

export const readBoolean: FieldReader<boolean> = (context, field, value) => {
	if (typeof value === 'boolean') return value;
	if (value === 'true' || value === 'false') return value === 'true';
	return throwInputError(context, field, 'is neither true nor false', `It holds: ${String(value)}`);
};

const DATE_EXAMPLES =
	'Write it as 2026-11-25, 2026-11-25T09:30 in the time zone of the workflow, or 2026-11-25T09:30:00+01:00.';

/** A moment as ISO 8601 in UTC, or a day where the field asks for one. */
export const readDateTime: FieldReader<string> = (context, field, value) => {
	const date = readText(context, field, value);
	const convert = field.typeOptions?.dateOnly ? toDay : toUtc;
	const moment = date && convert(date, context.getTimezone());
	if (moment) return moment;
	const advice = `It holds: ${date}. ${DATE_EXAMPLES}`;
	return throwInputError(context, field, 'is not a date', advice);
};

export const readJson: FieldReader = (context, field, value) => {
	if (typeof value !== 'string' || isBlank(value)) return value;
	try {
		return JSON.parse(value) as unknown;
	} catch (error) {
		return throwInputError(context, field, 'is not valid JSON', (error as Error).message);
	}
};

/** Values by their names, as the form holds them or as an expression or a model gives them. */
export const readRecord: FieldReader<IDataObject> = (context, field, value) => {
	if (isBlank(value)) return {};
	const parsed = readJson(context, field, value);
	if (describeInvalid(parsed) === 'an object') return parsed as IDataObject;
	return throwInputError(
		context,
		field,
		'is no object',
		'Give values by their names: {"plan": "pro"}',
	);
};
