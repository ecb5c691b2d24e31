import type {
	IExecuteFunctions,
	INodeParameterResourceLocator,
	INodePropertyOptions,
} from 'n8n-workflow';

import { currentValue, throwInputError, type NamedField } from './inputError';
import { toDay, toUtc } from './dates';
import { toIsoText, isBlank, describeInvalid, trimText } from './values';

/** Converts the raw value of a field to what its type promises; throws an error that names the field. */
export type FieldReader<Value = unknown> = (
	context: IExecuteFunctions,
	field: NamedField,
	value: unknown,
) => Value;

/** Reads a text, trimmed; a date object becomes an ISO 8601 text. */
export const readText: FieldReader<string> = (context, field, value) => {
	if (value === undefined || value === null) return '';
	const date = toIsoText(value);
	if (date !== undefined) return date;
	const invalidKind = describeInvalid(value);
	if (!invalidKind) return trimText(String(value));
	const advice = 'It must be text. Use one value from the list or object, or check the expression.';
	return throwInputError(context, field, `is ${invalidKind}`, advice);
};

/** Reads texts from the rows of a form, from a list of an expression, or from a text with commas. */
export const readTextList: FieldReader<string[]> = (context, field, value) => {
	const list = Array.isArray(value) ? value : readText(context, field, value).split(',');
	return list.map((entry) => readText(context, field, entry)).filter((entry) => entry !== '');
};

/** Reads the selected ID, extracted from a URL if need be, which n8n does not do inside collections. */
export const readResourceLocator: FieldReader<string> = (context, field, value) => {
	const { __rl, mode, value: entry } = (value ?? {}) as Partial<INodeParameterResourceLocator>;
	// A picker that was added to a collection and never used lacks the mark.
	if (!__rl && mode === undefined) return readText(context, field, value);
	const selected = readText(context, field, entry);
	const { extractValue } = field.modes?.find(({ name }) => name === mode) ?? {};
	if (!selected || !extractValue) return selected;
	const [, id] = new RegExp(extractValue.regex).exec(selected) ?? [];
	return id ?? throwInputError(context, field, 'is not a lemlist URL', currentValue(selected));
};

export const readNumber: FieldReader<number> = (context, field, value) => {
	const parsed = Number(value);
	const { minValue = -Infinity, maxValue = Infinity } = field.typeOptions ?? {};
	const isInRange = Number.isFinite(parsed) && parsed >= minValue && parsed <= maxValue;
	if (!isBlank(value) && isInRange) return parsed;
	const problem = `must be ${describeRange(minValue, maxValue)}`;
	return throwInputError(context, field, problem, currentValue(value));
};

function describeRange(minValue: number, maxValue: number): string {
	if (Number.isFinite(maxValue)) return `a number from ${minValue} to ${maxValue}`;
	return Number.isFinite(minValue) ? `${minValue} or more` : 'a number';
}

/** Reads a boolean as n8n does: also `TRUE` and `1`, as in sheets. */
export const readBoolean: FieldReader<boolean> = (context, field, value) => {
	const text = describeInvalid(value) ? '' : String(value).trim().toLowerCase();
	if (['true', '1'].includes(text)) return true;
	if (['false', '0'].includes(text)) return false;
	return throwInputError(context, field, 'must be true or false', currentValue(value));
};

const DATE_EXAMPLES =
	"Enter 2026-11-25, 2026-11-25T09:30 (in the workflow's time zone) or 2026-11-25T09:30:00+01:00.";

/** Reads a date as ISO 8601 in UTC, or as a day if the field asks for days. */
export const readDateTime: FieldReader<string> = (context, field, value) => {
	const date = readText(context, field, value);
	const convert = field.typeOptions?.dateOnly ? toDay : toUtc;
	const moment = date && convert(date, context.getTimezone());
	if (moment) return moment;
	const advice = `${currentValue(date)}. ${DATE_EXAMPLES}`;
	return throwInputError(context, field, 'is not a date', advice);
};

/** Reads an option of a dropdown; an expression may have returned another value. */
export const readOption: FieldReader<string> = (context, field, value) => {
	const selected = readText(context, field, value);
	requireKnownOption(context, field, selected);
	return selected;
};

/** Reads several options. None is an empty list, so a missing list means that an expression failed. */
export const readOptions: FieldReader<string[]> = (context, field, value) => {
	if (!Array.isArray(value) && isBlank(value)) {
		throwInputError(context, field, 'is empty', 'Enter a list or check its expression.');
	}
	const selected = readTextList(context, field, value);
	for (const one of selected) requireKnownOption(context, field, one);
	return selected;
};

// lemlist itself checks the options that it lists.
function requireKnownOption(context: IExecuteFunctions, field: NamedField, selected: string): void {
	const knownValues = (field.options as INodePropertyOptions[] | undefined)?.map(
		({ value }) => value,
	);
	const acceptsAny = !knownValues || (field.allowArbitraryValues && selected !== '');
	if (acceptsAny || knownValues.map(String).includes(selected)) return;
	const advice = `${currentValue(selected)}. Allowed values: ${knownValues.join(', ')}`;
	throwInputError(context, field, 'has an invalid value', advice);
}
