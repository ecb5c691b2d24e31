import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { ResponseReader } from '../transport/responseBody';

/** How a response is converted to items. */
export interface OutputFormat {
	/** The parameters that each item contains in addition to lemlist's response. */
	addedFields?: readonly string[];
	/** The fields of a simplified record. */
	keptFields?: readonly string[];
	/** How to read a response that is not JSON. The client runs it, so that an incomplete file is retried. */
	reader?(
		context: IExecuteFunctions,
		parameters: IDataObject,
	): ResponseReader<INodeExecutionData[]>;
	toItems(response: unknown, parameters: IDataObject): INodeExecutionData[];
}
