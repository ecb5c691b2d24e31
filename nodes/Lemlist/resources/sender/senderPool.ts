import type { IDataObject } from 'n8n-workflow';

import { raw } from '../../output/items';
import type { OutputFormat } from '../../output/outputFormat';
import { asList, asRecord } from '../../output/records';
import { singlePage } from '../../pagination/strategies';

/** The senders of a response, each with what the response says about all of them, such as `readOnly`. */
function readSenders(response: unknown): IDataObject[] {
	const data = asRecord(response).data ?? response;
	const { senders, ...pool } = asRecord(data);
	return asList(senders ?? data, 'senders').map((sender) => ({ ...pool, ...sender }));
}

/** A list of senders, which lemlist returns at once. */
export const senderList = singlePage(readSenders);

/** The senders after a change. A response without any, such as a message of lemlist, stays complete. */
export const senderOutput: OutputFormat = {
	toItems: (response, parameters) => {
		const { senders } = asRecord(asRecord(response).data ?? response);
		return raw.toItems(
			Array.isArray(senders) && senders.length > 0 ? readSenders(response) : response,
			parameters,
		);
	},
};
