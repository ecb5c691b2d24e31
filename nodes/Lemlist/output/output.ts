import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Reader } from '../transport/body';

/** How an answer becomes items. */
export interface Output {
	/** What each item holds of the parameters beside lemlist's answer. */
	adds?: readonly string[];
	/** What is left of a record that is simplified. */
	keeps?: readonly string[];
	/** Where the answer is not JSON: how to read it. */
	reader?(context: IExecuteFunctions, parameters: IDataObject): Reader<INodeExecutionData[]>;
	toItems(answer: unknown, parameters: IDataObject): INodeExecutionData[];
}
