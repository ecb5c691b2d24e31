import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { ResponseReader } from '../transport/responseBody';

/** How an answer becomes items. */
export interface OutputFormat {
	/** What each item holds of the parameters beside lemlist's answer. */
	addedFields?: readonly string[];
	/** What is left of a record that is simplified. */
	keptFields?: readonly string[];
	/** Where the answer is not JSON: how to read it. */
	reader?(
		context: IExecuteFunctions,
		parameters: IDataObject,
	): ResponseReader<INodeExecutionData[]>;
	toItems(response: unknown, parameters: IDataObject): INodeExecutionData[];
}
