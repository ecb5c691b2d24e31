import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { jsonReader, type HttpResponse, type ResponseStream } from '../transport/responseBody';
import { raw } from './items';
import type { OutputFormat } from './outputFormat';
import { asRecord } from './records';

const TEXT_TYPE = /^$|json|^text\/plain/i;

/**
 * A response of any kind: one item per record of JSON, one item with a sentence, or one with a file, which
 * is streamed into n8n. The parameters choose a file for every type, and one item with status and headers.
 */
export const anyResponse: OutputFormat = {
	reader: (context, parameters) => ({
		responseType: (contentType) =>
			parameters.responseFormat === 'autodetect' && TEXT_TYPE.test(contentType) ? 'text' : 'file',
		read: async (response) => {
			const { statusCode, headers } = response;
			const isFull = asRecord(parameters.options).fullResponse === true;
			const head: IDataObject = isFull ? { statusCode, headers } : {};
			if (typeof response.body !== 'string')
				return [await toFileItem(context, response, parameters, head)];
			const body = await jsonReader.read(response);
			if (isFull) return [{ json: { ...head, body: (body ?? null) as IDataObject } }];
			return raw.toItems(body, parameters);
		},
	}),
	// Records of a list, and a deletion that had been carried out before, have not been read here.
	toItems: (response, parameters) =>
		Array.isArray(response) && !isPaged(parameters)
			? (response as INodeExecutionData[])
			: raw.toItems(response, parameters),
};

function isPaged({ paging = 'none' }: IDataObject): boolean {
	return paging !== 'none';
}

async function toFileItem(
	context: IExecuteFunctions,
	{ body, contentType, headers }: HttpResponse,
	{ path, binaryPropertyName }: IDataObject,
	head: IDataObject,
): Promise<INodeExecutionData> {
	const fileName = toFileName(String(headers['content-disposition'] ?? ''), String(path));
	const [mimeType] = contentType.split(';');
	const data = await context.helpers.prepareBinaryData(
		body as Buffer | ResponseStream,
		fileName,
		mimeType || undefined,
	);
	return {
		json: { ...head, fileName, mimeType: data.mimeType, fileSize: data.fileSize },
		binary: { [String(binaryPropertyName)]: data },
	};
}

/** The file name in the response (RFC 6266), or the end of the path. */
function toFileName(disposition: string, path: string): string {
	const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? [];
	const [, plain] = /filename="?([^";]+)"?/i.exec(disposition) ?? [];
	const [, segment] = /([^/?]+)\/?(?:\?.*)?$/.exec(path) ?? [];
	const name = encoded ? decode(encoded) : (plain ?? segment ?? 'file');
	return name.replace(/[/\\]/g, '_').trim() || 'file';
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
