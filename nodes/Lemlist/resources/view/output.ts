import type { IDataObject } from 'n8n-workflow';

import { unwrap } from '../../output/items';
import { asRecord } from '../../output/records';

// lemlist shows the envelope of lists only; that of one view may have the same key or none.
export const viewOutput = unwrap('data', unwrap('view'));

/** The view in a response, whatever its envelope. */
export function toView(response: unknown): IDataObject {
	const data = asRecord(asRecord(response).data ?? response);
	return asRecord(data.view ?? data);
}
