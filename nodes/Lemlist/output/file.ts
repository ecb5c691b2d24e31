import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Answer, Stream } from '../transport/body';
import { askedIn } from './asked';
import { CsvRecords } from './csv';
import type { Output } from './output';

/**
 * A CSV answer as a file that is streamed into n8n, or as one item for each row, as the user chose.
 * Each item begins with what was asked for under the names that follow.
 */
export function rowsOrFile(fileName: string, ...names: readonly string[]): Output {
	return {
		adds: names,
		reader: (context, parameters) => ({
			as: 'stream',
			read: async (answer) => {
				const asked = askedIn(parameters, names);
				const { csvOutput, binaryPropertyName } = parameters;
				return csvOutput === 'rows'
					? await rows(answer, asked)
					: await file(context, answer, { ...asked, fileName }, String(binaryPropertyName));
			},
		}),
		toItems: (answer) => answer as INodeExecutionData[],
	};
}

async function file(
	context: IExecuteFunctions,
	{ body }: Answer,
	json: IDataObject & { fileName: string },
	property: string,
): Promise<INodeExecutionData[]> {
	const stream = body as Stream;
	const data = await context.helpers.prepareBinaryData(stream, json.fileName, 'text/csv');
	return [{ json: { ...json, fileSize: data.fileSize }, binary: { [property]: data } }];
}

async function rows({ body }: Answer, asked: IDataObject): Promise<INodeExecutionData[]> {
	const table = new CsvRecords(asked);
	const decoder = new TextDecoder();

	for await (const chunk of body as Stream) {
		table.write(decoder.decode(chunk as Buffer, { stream: true }));
	}
	table.write(decoder.decode());
	table.end();
	return table.records.map((json) => ({ json }));
}
