import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { ApiCall } from '../../transport/call';
import { currentValue, inputError } from '../input/inputError';
import type { OperationRequest, Upload } from '../operation';

/** What of an item its file depends on. */
interface UploadingItem {
	itemIndex: number;
	parameters: IDataObject;
	upload: Upload;
}

/** Throws an error that names the field if the item has no file of the name that the field holds. */
export function requireFile(
	context: IExecuteFunctions,
	{ fields }: OperationRequest,
	{ itemIndex, parameters, upload }: UploadingItem,
): void {
	const entered = String(parameters[upload.field]);
	// n8n also accepts the names of inherited properties, such as "constructor".
	const names = Object.keys(context.getInputData()[itemIndex].binary ?? {});
	if (names.includes(entered)) return;
	const label = fields.find(({ name }) => name === upload.field)?.displayName ?? entered;
	const advice = `${currentValue(entered)}. The item has: ${names.join(', ') || 'no file'}`;
	throw inputError(context.getNode(), label, "doesn't match a file of the item", advice);
}

/** The call with the file of the item, as its body or in a form. */
export async function withFile(
	context: IExecuteFunctions,
	call: ApiCall,
	{ itemIndex, parameters, upload }: UploadingItem,
): Promise<ApiCall> {
	const name = String(parameters[upload.field]);
	const { fileName, mimeType } = context.helpers.assertBinaryData(itemIndex, name);
	const file = await context.helpers.getBinaryDataBuffer(itemIndex, name);
	if (upload.as === 'body') return { ...call, body: file, contentType: mimeType };
	const form = new FormData();
	for (const [text, value] of Object.entries(upload.texts ?? {})) form.append(text, String(value));
	form.append('file', new Blob([file], { type: mimeType }), fileName ?? 'file');
	return { ...call, body: form };
}
