import type {
	IDataObject,
	IExecuteFunctions,
	INodeProperties,
	ResourceMapperValue,
} from 'n8n-workflow';

import { badInput } from './badInput';
import { readField } from './readField';
import { isTool } from './tool';
import type { Fields } from './types';

/** What an item filled into the fields, checked; throws an error that names the first bad field. */
export function readParameters(
	context: IExecuteFunctions,
	fields: Fields,
	itemIndex: number,
): IDataObject {
	const parameters: IDataObject = {};
	for (const field of fields) {
		// What the form hides is left over from another choice.
		if (!isShown(field, parameters)) continue;
		const raw: unknown = context.getNodeParameter(field.name, itemIndex, field.default, {
			extractValue: field.type === 'resourceLocator',
			// n8n would look through all properties of the node for what `readField` checks.
			skipValidation: true,
		});
		const value = isAutoMapped(raw) ? { ...raw, value: inputOf(context, field, itemIndex) } : raw;
		parameters[field.name] = readField(context, field, value) as IDataObject;
	}
	return parameters;
}

/** Whether the choices made in earlier fields show this one. */
function isShown({ displayOptions = {} }: INodeProperties, parameters: IDataObject): boolean {
	const conditions = Object.entries(displayOptions.show ?? {});
	return conditions.every(([name, values]) => values?.includes(parameters[name] as never));
}

function inputOf(
	context: IExecuteFunctions,
	{ displayName }: INodeProperties,
	itemIndex: number,
): IDataObject {
	if (!isTool(context)) return context.getInputData()[itemIndex].json;
	// What a tool gets as its input holds the conversation as well.
	throw badInput(
		context.getNode(),
		displayName,
		'cannot be mapped automatically in a tool',
		'Map each field below, and let the model define the values.',
	);
}

function isAutoMapped(value: unknown): value is ResourceMapperValue {
	return (value as ResourceMapperValue | undefined)?.mappingMode === 'autoMapInputData';
}
