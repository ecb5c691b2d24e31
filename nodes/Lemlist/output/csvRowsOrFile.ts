import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import {
	UnexpectedResponseError,
	type HttpResponse,
	type ResponseStream,
} from '../transport/responseBody';
import { parseErrorMessage } from '../transport/errors/errorMessage';
import { pickParameters } from './withParameters';
import { isCsvStart } from './csvHeader';
import { CsvRecords } from './csvRecords';
import type { OutputFormat } from './outputFormat';

/**
 * A CSV response as one item with the file, which is streamed into n8n, or as one item per row,
 * depending on the parameters. Each item starts with the parameters of the given names.
 */
export function csvRowsOrFile(fileName: string, ...names: readonly string[]): OutputFormat {
	return {
		addedFields: names,
		reader: (context, parameters) => ({
			responseType: 'file',
			read: async (response) => {
				requireCsv(response);
				const pickedParameters = pickParameters(parameters, names);
				const { csvOutput, binaryPropertyName } = parameters;
				return csvOutput === 'rows'
					? await toRowItems(response, pickedParameters)
					: await toFileItem(
							context,
							response,
							{ ...pickedParameters, fileName },
							String(binaryPropertyName),
						);
			},
		}),
		toItems: (response) => response as INodeExecutionData[],
	};
}

function requireCsv({ start, contentType }: HttpResponse): void {
	if (!contentType.includes('json') && isCsvStart(start, contentType.includes('csv'))) return;
	const words = parseErrorMessage(start);
	throw new UnexpectedResponseError(`no CSV file${words && `, but "${words}"`}`);
}

async function toFileItem(
	context: IExecuteFunctions,
	{ body }: HttpResponse,
	json: IDataObject & { fileName: string },
	binaryPropertyName: string,
): Promise<INodeExecutionData[]> {
	const file = body as Buffer | ResponseStream;
	const data = await context.helpers.prepareBinaryData(file, json.fileName, 'text/csv');
	return [{ json: { ...json, fileSize: data.fileSize }, binary: { [binaryPropertyName]: data } }];
}

async function toRowItems(
	{ body }: HttpResponse,
	pickedParameters: IDataObject,
): Promise<INodeExecutionData[]> {
	const csv = new CsvRecords(pickedParameters);
	const decoder = new TextDecoder();

	for await (const chunk of Buffer.isBuffer(body) ? [body] : (body as ResponseStream)) {
		csv.write(decoder.decode(chunk as Buffer, { stream: true }));
	}
	csv.write(decoder.decode());
	csv.end();
	return csv.records.map((json) => ({ json }));
}
