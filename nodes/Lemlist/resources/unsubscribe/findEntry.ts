import type { IDataObject } from 'n8n-workflow';

import { asRecord } from '../../output/records';

/** The entry in a response; `undefined` if the value is not on the unsubscribe list. */
export function findEntry(response: unknown): IDataObject | undefined {
	const record = asRecord(response);
	return record._id ? record : undefined;
}
