import type {
	IDataObject,
	IExecuteFunctions,
	INodeProperties,
	INodePropertyCollection,
	NodePropertyTypes,
} from 'n8n-workflow';

import { choice, choices } from './choiceReaders';
import { comparedIn, isFilter, isOpen, narrows } from './narrowing';
import {
	boolean,
	dateTime,
	json,
	locator,
	number,
	record,
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
const members = (context: IExecuteFunctions, fields: INodeProperties[], record: IDataObject) => {
	const filled = fields.filter(({ name, required }) => required || !isBlank(record[name]));
	return Object.fromEntries(
		filled.map((field) => [field.name, readField(context, field, record[field.name])]),
	) as IDataObject;
};

const collection: Read = (context, field, value) => {
	const added = record(context, field, value);
	const fields = (field.options as INodeProperties[]).map((member) =>
		member.name in added && narrows(field, member) ? { ...member, required: true } : member,
	);
	return members(context, fields, added);
};

const groups: Read = (context, field, value) => {
	const added = record(context, field, value);
	const rowOf = ({ displayName, values }: INodePropertyCollection, row: unknown) => {
		const filled = members(context, values, record(context, { displayName }, row));
		if (isFilter(field) && isOpen(values, filled)) {
			const labels = comparedIn(values).map((one) => one.displayName);
			refuse(context, { displayName }, 'compares with nothing', `Fill in: ${labels.join(' or ')}`);
		}
		return filled;
	};
	const entries = (field.options as INodePropertyCollection[])
		.filter(({ name }) => added[name] !== undefined)
		.map((group) => {
			const rows = [added[group.name]].flat().map((row) => rowOf(group, row));
			return [group.name, field.typeOptions?.multipleValues ? rows : rows[0]];
		});
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
