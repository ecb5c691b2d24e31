import type {
	IDataObject,
	IExecuteFunctions,
	INodeParameterResourceLocator,
	INodeProperties,
} from 'n8n-workflow';

import { badInput } from './badInput';
import { toDay, toUtc } from './dates';
import { asDateText, isBlank, misfitOf } from './values';

/** A field, or a column of one, of which only the label is sure. */
export type Labelled = Pick<INodeProperties, 'displayName'> & Partial<INodeProperties>;

/** Gives what a field holds as its type promises it; throws an error that names the field. */
export type Read<Value = unknown> = (
	context: IExecuteFunctions,
	field: Labelled,
	value: unknown,
) => Value;

/** Throws the error for a field whose value cannot be sent. */
export function refuse(
	context: IExecuteFunctions,
	{ displayName }: Labelled,
	problem: string,
	advice: string,
): never {
	throw badInput(context.getNode(), displayName, problem, advice);
}

/** A text without blanks around it; a date as ISO 8601. */
export const text: Read<string> = (context, field, value) => {
	if (value === undefined || value === null) return '';
	const date = asDateText(value);
	if (date !== undefined) return date;
	const misfit = misfitOf(value);
	if (!misfit) return String(value).trim();
	const advice = 'It must be a text. Choose one value of it, or check its expression.';
	return refuse(context, field, `is ${misfit}`, advice);
};

/** Texts of rows, of a list from an expression, or of one text with commas. */
export const texts: Read<string[]> = (context, field, value) => {
	const list = Array.isArray(value) ? value : text(context, field, value).split(',');
	return list.map((entry) => text(context, field, entry)).filter((entry) => entry !== '');
};

/** The ID that is chosen, also out of an address. Inside a collection n8n leaves the locator whole. */
export const locator: Read<string> = (context, field, value) => {
	const { __rl, mode, value: entry } = (value ?? {}) as Partial<INodeParameterResourceLocator>;
	if (!__rl) return text(context, field, value);
	const chosen = text(context, field, entry);
	const { extractValue } = field.modes?.find(({ name }) => name === mode) ?? {};
	if (!chosen || !extractValue) return chosen;
	const [, found] = new RegExp(extractValue.regex).exec(chosen) ?? [];
	return found ?? refuse(context, field, 'is not an address in lemlist', `It holds: ${chosen}`);
};

export const number: Read<number> = (context, field, value) => {
	const number = Number(value);
	const { minValue = -Infinity, maxValue = Infinity } = field.typeOptions ?? {};
	const isInRange = Number.isFinite(number) && number >= minValue && number <= maxValue;
	if (!isBlank(value) && isInRange) return number;
	const range = [minValue, maxValue].filter(Number.isFinite).join(' to ');
	return refuse(
		context,
		field,
		'is not a number that fits',
		`It holds: ${String(value)}. ${range && `Allowed: ${range}`}`.trim(),
	);
};

export const boolean: Read<boolean> = (context, field, value) => {
	if (typeof value === 'boolean') return value;
	if (value === 'true' || value === 'false') return value === 'true';
	return refuse(context, field, 'is neither true nor false', `It holds: ${String(value)}`);
};

const DATE_EXAMPLES =
	'Write it as 2026-11-25, 2026-11-25T09:30 in the time zone of the workflow, or 2026-11-25T09:30:00+01:00.';

/** A moment as ISO 8601 in UTC, or a day where the field asks for one. */
export const dateTime: Read<string> = (context, field, value) => {
	const date = text(context, field, value);
	const read = field.typeOptions?.dateOnly ? toDay : toUtc;
	const moment = date && read(date, context.getTimezone());
	if (moment) return moment;
	const advice = `It holds: ${date}. ${DATE_EXAMPLES}`;
	return refuse(context, field, 'is not a date', advice);
};

export const json: Read = (context, field, value) => {
	if (typeof value !== 'string' || isBlank(value)) return value;
	try {
		return JSON.parse(value) as unknown;
	} catch (error) {
		return refuse(context, field, 'is not valid JSON', (error as Error).message);
	}
};

/** Values by their names, as the form holds them or as an expression or a model gives them. */
export const record: Read<IDataObject> = (context, field, value) => {
	if (isBlank(value)) return {};
	const given = json(context, field, value);
	if (misfitOf(given) === 'an object') return given as IDataObject;
	return refuse(context, field, 'is no object', 'Give values by their names: {"plan": "pro"}');
};
