import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { currentValue, throwInputError, type NamedField } from './inputError';

const FORMATS = {
	domain: { pattern: /^[^\s@]+\.[^\s@]+$/, problem: 'is not a domain' },
	email: { pattern: /^[^\s@]+@[^\s@]+$/, problem: 'is not an email address' },
	fieldName: { pattern: /^[a-z][a-zA-Z0-9]{0,399}$/, problem: 'is not a valid field name' },
	phone: { pattern: /^\+[\d\s().-]{5,}$/, problem: 'is not a phone number with a country code' },
	plainText: {
		pattern: /^(?![^]*<[^>]*>)/,
		problem: 'contains text in angle brackets, which lemlist rejects',
	},
	linkedinUrl: { pattern: /linkedin\.|lnkd\.in/i, problem: 'is not a LinkedIn URL' },
};

/** What identifies a person or a company, and can be told from what plainly does not. */
export type Format = keyof typeof FORMATS;

/** A field whose values go to lemlist only in a format, because lemlist also stores what is plainly wrong. */
interface FormattedField extends INodeProperties {
	format: Format;
}

/** The format that the values of a field must have; `undefined` if lemlist itself checks them. */
export function formatFor(field: Partial<INodeProperties>): Format | undefined {
	return (field as Partial<FormattedField>).format;
}

/** The pattern of all values in a format. */
export function formatPattern(format: Format): RegExp {
	return FORMATS[format].pattern;
}

/** Whether a value can be in a format; odd but possible values are. */
export function hasFormat(format: Format, value: unknown): boolean {
	return formatPattern(format).test(String(value));
}

/** Throws an error that names the field if one of the values, of which there may be none, lacks the format. */
export function requireFormat(
	context: IExecuteFunctions,
	field: NamedField,
	format: Format,
	values: unknown,
): void {
	const invalid = [values].flat().find((value) => value && !hasFormat(format, value));
	if (invalid === undefined) return;
	const advice = `${currentValue(invalid)}. Correct it or check its expression.`;
	throwInputError(context, field, FORMATS[format].problem, advice);
}
