import type {
	IDataObject,
	IExecuteFunctions,
	INodeProperties,
	ResourceMapperValue,
} from 'n8n-workflow';

import { inputError } from './inputError';
import { readField } from './readField';
import { isAgentTool } from '../isAgentTool';
import type { Fields } from '../parameterTypes';

/** What an item filled into the fields, checked; throws an error that names the first bad field. */
export function readParameters(
	context: IExecuteFunctions,
	fields: Fields,
	itemIndex: number,
): IDataObject {
	const parameters: IDataObject = {};
	for (const field of fields) {
		// What the form hides is left over from another choice.
		if (!isVisible(field, parameters)) continue;
		const raw: unknown = context.getNodeParameter(field.name, itemIndex, field.default, {
			extractValue: field.type === 'resourceLocator',
			// n8n would look through all properties of the node for what `readField` checks.
			skipValidation: true,
		});
		const value = isAutoMapped(raw)
			? { ...raw, value: autoMappedInput(context, field, itemIndex) }
			: raw;
		parameters[field.name] = readField(context, field, value) as IDataObject;
	}
	return parameters;
}

/** Whether the choices made in earlier fields show this one. */
function isVisible({ displayOptions = {} }: INodeProperties, parameters: IDataObject): boolean {
	const conditions = Object.entries(displayOptions.show ?? {});
	return conditions.every(([name, values]) => values?.includes(parameters[name] as never));
}

function autoMappedInput(
	context: IExecuteFunctions,
	{ displayName }: INodeProperties,
	itemIndex: number,
): IDataObject {
	if (!isAgentTool(context)) return context.getInputData()[itemIndex].json;
	// What a tool gets as its input holds the conversation as well.
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
