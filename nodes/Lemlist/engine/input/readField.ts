import type {
	IDataObject,
	IExecuteFunctions,
	INodeParameterResourceLocator,
	INodeProperties,
	INodePropertyCollection,
	NodePropertyTypes,
} from 'n8n-workflow';

import {
	readBoolean,
	readDateTime,
	readNumber,
	readOption,
	readOptions,
	readResourceLocator,
	readText,
	readTextList,
	type FieldReader,
} from './fieldReaders';
import { clearedMembers, clearsValues } from './emptyValue';
import { formatFor, requireFormat } from './formats';
import { throwInputError } from './inputError';
import { readAssignments, readJson, readRecord, readResourceMapper } from './recordReaders';
import {
	holdsFilters,
	matchesEverything,
	mustHaveValue,
	toleratesBlanks,
	valueMembers,
} from './requiredFilters';
import { isBlank, isUnset } from './values';

/** What to do about a required field without a value. */
export const EMPTY_ADVICE = 'Fill it in or check its expression.';

/** Reads the value of a field as its type promises it; throws an error that names the field if it is invalid. */
export function readField(
	context: IExecuteFunctions,
	field: INodeProperties,
	entered: unknown,
): unknown {
	const value = toleratesBlanks(field) && isBlank(entered) ? field.default : entered;
	const isList = field.type === 'string' && field.typeOptions?.multipleValues;
	const read = isList ? readTextList : READERS[field.type];
	const hasValue = !field.required || !isBlank(value);
	const result = hasValue && read ? read(context, field, value) : value;
	// Rows without values count as empty too.
	if (field.required && isBlank(result)) {
		if (isUnusedPicker(value))
			throwInputError(context, field, 'is not selected', 'Select one, or remove the field.');
		throwInputError(context, field, 'is empty', EMPTY_ADVICE);
	}
	const format = formatFor(field);
	if (format) requireFormat(context, field, format, result);
	return result;
}

function isUnusedPicker(value: unknown): boolean {
	return (value as Partial<INodeParameterResourceLocator> | undefined)?.mode === 'list';
}

// Blank members count as not added.
const readMembers = (
	context: IExecuteFunctions,
	fields: INodeProperties[],
	record: IDataObject,
) => {
	const fieldsToRead = fields.filter(
		(field) => field.required || !isUnset(field, record[field.name]),
	);
	return Object.fromEntries(
		fieldsToRead.map((field) => [field.name, readField(context, field, record[field.name])]),
	) as IDataObject;
};

const readCollection: FieldReader = (context, field, value) => {
	const rawValues = readRecord(context, field, value);
	const fields = (field.options as INodeProperties[]).map((member) =>
		member.name in rawValues && mustHaveValue(field, member)
			? { ...member, required: true }
			: member,
	);
	const members = readMembers(context, fields, rawValues);
	return clearsValues(field) ? { ...members, ...clearedMembers(fields, rawValues) } : members;
};

const readFixedCollection: FieldReader = (context, field, value) => {
	const rawValues = readRecord(context, field, value);
	const readRow = ({ displayName, values }: INodePropertyCollection, rawRow: unknown) => {
		const row = readMembers(context, values, readRecord(context, { displayName }, rawRow));
		if (holdsFilters(field) && !toleratesBlanks(field) && matchesEverything(values, row)) {
			const labels = valueMembers(values).map((member) => member.displayName);
			throwInputError(
				context,
				{ displayName },
				'needs a value to compare with',
				`Fill in ${labels.join(' or ')}.`,
			);
		}
		return row;
	};
	const entries = (field.options as INodePropertyCollection[])
		.filter(({ name }) => rawValues[name] !== undefined)
		.map((group) => {
			const rawRows = [rawValues[group.name]].flat();
			const rows = rawRows
				.filter((rawRow) => !toleratesBlanks(field) || !isEmptyRow(group, rawRow))
				.map((rawRow) => readRow(group, rawRow));
			return [group.name, field.typeOptions?.multipleValues ? rows : rows[0]];
		});
	return Object.fromEntries(entries);
};

function isEmptyRow({ values }: INodePropertyCollection, rawRow: unknown): boolean {
	return isBlank(rawRow) || matchesEverything(values, rawRow as IDataObject);
}

const READERS: Partial<Record<NodePropertyTypes, FieldReader>> = {
	assignmentCollection: readAssignments,
	boolean: readBoolean,
	collection: readCollection,
	dateTime: readDateTime,
	fixedCollection: readFixedCollection,
	json: readJson,
	multiOptions: readOptions,
	number: readNumber,
	options: readOption,
	resourceLocator: readResourceLocator,
	resourceMapper: readResourceMapper,
	string: readText,
};
