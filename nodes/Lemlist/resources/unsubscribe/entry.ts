import type { IDataObject } from 'n8n-workflow';

import { recordOf } from '../../transport/records';

/** The entry that lemlist answers with when a value is on its list. */
export function entry(answer: unknown): IDataObject | undefined {
	const found = recordOf(answer);
	return found._id ? found : undefined;
}
