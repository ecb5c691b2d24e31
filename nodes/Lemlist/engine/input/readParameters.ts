import type {
	IDataObject,
	IExecuteFunctions,
	INodeProperties,
	ResourceMapperValue,
} from 'n8n-workflow';

import { inputError } from './inputError';
import { readField } from './readField';
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
	for (const field of fields) {
		// A hidden field keeps the value that was entered before another option was selected.
		if (!isVisible(field, parameters)) continue;
		const raw: unknown = context.getNodeParameter(field.name, itemIndex, field.default, {
			extractValue: field.type === 'resourceLocator',
			// n8n's own validation searches all properties of the node; `readField` validates instead.
			skipValidation: true,
		});
		const value = isAutoMapped(raw)
			? { ...raw, value: autoMappedInput(context, field, itemIndex) }
			: raw;
		parameters[field.name] = readField(context, field, value) as IDataObject;
	}
	return parameters;
}

function autoMappedInput(
	context: IExecuteFunctions,
	{ displayName }: INodeProperties,
	itemIndex: number,
): IDataObject {
	if (!isAgentTool(context)) return context.getInputData()[itemIndex].json;
	// The input of a tool contains the conversation too.
	throw inputError(
		context.getNode(),
		displayName,
		'cannot be mapped automatically in a tool',
		'Map each field below, and let the model define the values.',
	);
}

function isAutoMapped(value: unknown): value is ResourceMapperValue {
	return (value as ResourceMapperValue | undefined)?.mappingMode === 'autoMapInputData';
}
