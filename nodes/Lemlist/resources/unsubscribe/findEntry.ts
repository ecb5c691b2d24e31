import type { IDataObject } from 'n8n-workflow';

import { asRecord } from '../../output/records';

/** The entry that lemlist answers with when a value is on its list. */
export function findEntry(response: unknown): IDataObject | undefined {
	const record = asRecord(response);
	return record._id ? record : undefined;
}
