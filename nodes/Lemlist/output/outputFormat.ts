import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { ResponseReader } from '../transport/responseBody';
import type { RecordKind } from './recordKinds/recordKind';

/** How a response is converted to items. */
export interface OutputFormat {
	/** The parameters that each item contains in addition to lemlist's response. */
	addedFields?: readonly string[];
	/** The kind of the records, whose simplified form is the same wherever lemlist returns one. */
	kind?: RecordKind;
	/** The fields of a simplified record. */
	keptFields?: readonly string[];
	/** The columns of records that lemlist does not send, with what each holds. */
	columns?: Readonly<Record<string, string>>;
	/** How to read a response that is not JSON. The client runs it, so that an incomplete file is retried. */
	reader?(
		context: IExecuteFunctions,
		parameters: IDataObject,
	): ResponseReader<INodeExecutionData[]>;
	toItems(response: unknown, parameters: IDataObject): INodeExecutionData[];
}
