import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Answer, Stream } from '../transport/body';
import { CsvRecords } from './csv';
import type { Output } from './output';

/** A CSV answer as a file that is streamed into n8n, or as one item for each row, as the user chose. */
export function rowsOrFile(fileName: string): Output {
	return {
		reader: (context, { csvOutput, binaryPropertyName }) => ({
			as: 'stream',
			read: async (answer) =>
				csvOutput === 'rows'
					? await rows(answer)
					: await file(context, answer, fileName, String(binaryPropertyName)),
		}),
		toItems: (answer) => answer as INodeExecutionData[],
	};
}

async function file(
	context: IExecuteFunctions,
	{ body }: Answer,
	fileName: string,
	property: string,
): Promise<INodeExecutionData[]> {
	const stream = body as Stream;
	const data = await context.helpers.prepareBinaryData(stream, fileName, 'text/csv');
	return [{ json: { fileName, fileSize: data.fileSize }, binary: { [property]: data } }];
}

async function rows({ body }: Answer): Promise<INodeExecutionData[]> {
	const table = new CsvRecords();
	const decoder = new TextDecoder();

	for await (const chunk of body as Stream) {
		table.write(decoder.decode(chunk as Buffer, { stream: true }));
	}
	table.write(decoder.decode());
	table.end();
	return table.records.map((json) => ({ json }));
}
