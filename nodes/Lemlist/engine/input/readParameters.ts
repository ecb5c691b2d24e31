import type {
	IDataObject,
	IExecuteFunctions,
	INodeProperties,
	ResourceMapperValue,
} from 'n8n-workflow';

import { emptyValues } from '../../fields/emptyValues';
import { mapInput } from './autoMapping';
import { clearing } from './emptyValue';
import { inputError } from './inputError';
import { describeColumns } from './missingValues';
import { EMPTY_ADVICE, readField } from './readField';
import { isBlank } from './values';
import { isAgentTool } from '../agentTool';
import { isVisible } from '../form/displayCondition';
import type { Fields } from '../parameterTypes';

/** The checked parameters of an item; throws an error that names the first field with an invalid value. */
export function readParameters(
	context: IExecuteFunctions,
	fields: Fields,
	itemIndex: number,
): IDataObject {
	const parameters: IDataObject = {};
	const clears = clearsBlanks(context, fields, itemIndex);
	for (const ownField of fields) {
		const field = clears ? clearing(ownField) : ownField;
		// A hidden field keeps the value that was entered before another option was selected.
		if (!isVisible(field, parameters)) continue;
		const raw = readRawValue(context, field, itemIndex);
		if (field.required && isBlank(raw)) throw emptyError(context, field);
		const value = isAutoMapped(raw)
			? {
					...raw,
					value: autoMappedInput(context, { ...raw, mapper: field, fields, parameters }, itemIndex),
				}
			: raw;
		parameters[field.name] = readField(context, field, value) as IDataObject;
	}
	return parameters;
}

function clearsBlanks(context: IExecuteFunctions, fields: Fields, itemIndex: number): boolean {
	if (!fields.includes(emptyValues)) return false;
	const choice: unknown = context.getNodeParameter(emptyValues.name, itemIndex, 'ignore');
	return choice === 'clear';
}

function readRawValue(
	context: IExecuteFunctions,
	{ name, type, default: defaultValue, displayOptions }: INodeProperties,
	itemIndex: number,
): unknown {
	// Copied parameters may hold a value for a field that the form of a tool does not show.
	if (isAgentTool(context) && displayOptions?.hide?.['@tool']) return defaultValue;
	return context.getNodeParameter(name, itemIndex, defaultValue, {
		extractValue: type === 'resourceLocator',
		// n8n's own validation searches all properties of the node; `readField` validates instead.
		skipValidation: true,
	});
}

function emptyError(context: IExecuteFunctions, field: INodeProperties) {
	const columns = describeColumns(context, field.name, (itemIndex) =>
		isBlank(readRawValue(context, field, itemIndex)),
	);
	return inputError(context.getNode(), field.displayName, 'is empty', EMPTY_ADVICE + columns);
}

function autoMappedInput(
	context: IExecuteFunctions,
	autoMapped: Parameters<typeof mapInput>[1],
	itemIndex: number,
): IDataObject {
	if (!isAgentTool(context)) return mapInput(context, autoMapped, itemIndex);
	// The input of a tool contains the conversation too.
	throw inputError(
		context.getNode(),
		autoMapped.mapper.displayName,
		"can't be mapped automatically in a tool",
		'Map each field below, and let the model define the values.',
	);
}

function isAutoMapped(value: unknown): value is ResourceMapperValue {
	return (value as ResourceMapperValue | undefined)?.mappingMode === 'autoMapInputData';
}
