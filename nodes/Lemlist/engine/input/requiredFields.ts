import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INode,
	type INodeProperties,
} from 'n8n-workflow';

import { fieldLabel, joinWith } from '../form/fieldLabel';
import type { OperationRequest } from '../operation';
import type { Fields } from '../parameterTypes';
import { hasFormat } from './formats';
import { inputError } from './inputError';
import { describeColumns } from './missingValues';
import { readParameters } from './readParameters';
import { isBlank } from './values';

// Their values go to lemlist under their own names, so they can hold any field that lemlist knows.
const NAMED_VALUE_TYPES: Array<INodeProperties['type']> = [
	'resourceMapper',
	'assignmentCollection',
];

/** Throws an error that names the fields if an item lacks what lemlist requires of several fields together. */
export function requireFields(
	context: IExecuteFunctions,
	operation: OperationRequest,
	parameters: IDataObject,
): void {
	const { fields, requireOneOf = [], requireWith = {}, exclusive = [] } = operation;
	const node = context.getNode();
	const isFilled = (path: string) => hasValue(fields, parameters, path);
	if (lacksAll(operation, parameters)) {
		const columns = describeColumns(context, requireOneOf.join(), (itemIndex) => {
			try {
				return lacksAll(operation, readParameters(context, fields, itemIndex));
			} catch {
				return true;
			}
		});
		throw missingError(node, fields, requireOneOf, columns);
	}

	for (const [option, path = ''] of Object.entries(requireWith)) {
		if (!isFilled(option) || isFilled(path)) continue;
		const [optionLabel, label] = [option, path].map((one) => fieldLabel(fields, one));
		throw inputError(node, label, 'is empty', `'${optionLabel}' requires it. Fill it in.`);
	}

	const [first, other] = exclusive.flatMap((group) => group.find(isFilled) ?? []);
	if (other === undefined) return;
	const [label, otherLabel] = [first, other].map((path) => fieldLabel(fields, path));
	const advice = 'lemlist accepts only one of them at a time. Remove the other one.';
	throw inputError(node, label, `can't be combined with '${otherLabel}'`, advice);
}

function lacksAll(
	{ fields, requireOneOf = [] }: OperationRequest,
	parameters: IDataObject,
): boolean {
	return (
		requireOneOf.some((path) => rootName(path) in parameters) &&
		!requireOneOf.some((path) => hasValue(fields, parameters, path))
	);
}

function missingError(node: INode, fields: Fields, paths: readonly string[], columns: string) {
	const labels = paths.map((path) => fieldLabel(fields, path));
	if (labels.length === 1)
		return inputError(node, labels[0], 'has no value', `Fill in at least one field.${columns}`);
	const advice = [
		'Fill in at least one of them.',
		paths.some((path) => isColumn(fields, path)) &&
			`Automatic mapping reads them from ${joinWith('and', paths.map(valueName))} in the input.`,
	];
	const quotedLabels = labels.map((label) => `'${label}'`);
	return new NodeOperationError(node, `${joinWith('or', quotedLabels)} is required`, {
		description: advice.filter(Boolean).join(' ') + columns,
	});
}

function isColumn(fields: Fields, path: string): boolean {
	const field = fields.find(({ name }) => name === rootName(path));
	return path.includes('.') && field?.type === 'resourceMapper';
}

function hasValue(fields: Fields, parameters: IDataObject, path: string): boolean {
	const value = path
		.split('.')
		.reduce<unknown>((record, name) => (record as IDataObject | undefined)?.[name], parameters);
	if (isFilledAs(path, value)) return true;
	return fields
		.filter(({ type }) => NAMED_VALUE_TYPES.includes(type))
		.some(({ name }) => {
			const namedValues = parameters[name] as IDataObject | undefined;
			return isFilledAs(path, namedValues?.[valueName(path)]);
		});
}

// A text such as "n/a" in place of a LinkedIn URL identifies no one.
function isFilledAs(path: string, value: unknown): boolean {
	if (isBlank(value) || value === false) return false;
	return valueName(path) !== 'linkedinUrl' || hasFormat('linkedinUrl', value);
}

function rootName(path: string): string {
	return path.split('.')[0];
}

function valueName(path: string): string {
	return path.slice(path.lastIndexOf('.') + 1);
}
