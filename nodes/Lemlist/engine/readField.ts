import type {
	IDataObject,
	IExecuteFunctions,
	INodeProperties,
	INodePropertyCollection,
	NodePropertyTypes,
} from 'n8n-workflow';

import { choice, choices } from './choiceReaders';
import {
	boolean,
	dateTime,
	json,
	locator,
	number,
	refuse,
	text,
	texts,
	type Read,
} from './valueReaders';
import { isBlank } from './values';
import { assigned, mapped } from './variableReaders';

/** The value of a field as its type promises it; throws an error that names a field with a bad one. */
export function readField(
	context: IExecuteFunctions,
	field: INodeProperties,
	value: unknown,
): unknown {
	const isList = field.type === 'string' && field.typeOptions?.multipleValues;
	const read = isList ? texts : READERS[field.type];
	const isFilled = !field.required || !isBlank(value);
	const result = isFilled && read ? read(context, field, value) : value;
	// Rows without values hold nothing either.
	if (field.required && isBlank(result)) {
		refuse(context, field, 'is empty', 'Fill it in, or check its expression.');
	}
	return result;
}

// Blank members are as good as not added.
const members = (context: IExecuteFunctions, fields: INodeProperties[], value: unknown) => {
	const record = (value ?? {}) as IDataObject;
	const filled = fields.filter(({ name, required }) => required || !isBlank(record[name]));
	return Object.fromEntries(
		filled.map((field) => [field.name, readField(context, field, record[field.name])]),
	);
};

const collection: Read = (context, { options }, value) =>
	members(context, options as INodeProperties[], value);

const groups: Read = (context, { options = [], typeOptions }, value) => {
	const chosen = (value ?? {}) as Record<string, unknown>;
	const read = (values: INodeProperties[], group: unknown) =>
		typeOptions?.multipleValues
			? (group as unknown[]).map((row) => members(context, values, row))
			: members(context, values, group);
	const entries = (options as INodePropertyCollection[])
		.filter(({ name }) => chosen[name] !== undefined)
		.map(({ name, values }) => [name, read(values, chosen[name])]);
	return Object.fromEntries(entries);
};

const READERS: Partial<Record<NodePropertyTypes, Read>> = {
	assignmentCollection: assigned,
	boolean,
	collection,
	dateTime,
	fixedCollection: groups,
	json,
	multiOptions: choices,
	number,
	options: choice,
	resourceLocator: locator,
	resourceMapper: mapped,
	string: text,
};
