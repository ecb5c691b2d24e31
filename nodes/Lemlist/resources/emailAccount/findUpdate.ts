import type { IDataObject } from 'n8n-workflow';

import { asMessage, asRecord, isRecord } from '../../output/records';

/** What lemlist says of one of the accounts of a request. */
interface AccountUpdate {
	updated?: IDataObject;
	/** Why lemlist did not update it. */
	rejection?: string;
}

const REASON_KEYS = ['reason', 'error', 'message', 'code'];

// lemlist lists those that it did not update next to the others, under names that it does not
// document (docs/lemlist-api.md#sending-limits).
const NOT_UPDATED = /not|fail|error|skip|reject|invalid|ignore/i;

/** Finds an account in the lists of a response; neither is set where the response doesn't name the account. */
export function findUpdate(response: unknown, id: string): AccountUpdate {
	for (const [listName, entry] of listEntries(response)) {
		const record: IDataObject = isRecord(entry) ? entry : { id: String(entry) };
		if (![record.id, record._id, record.mailboxId].includes(id)) continue;
		const reasons = REASON_KEYS.map((key) => asMessage(record[key])).filter(Boolean);
		const isRejected = NOT_UPDATED.test(listName) || reasons.length > 0;
		return isRejected
			? { rejection: reasons.join(': ') || 'lemlist did not update this account' }
			: { updated: record };
	}
	return {};
}

function listEntries(response: unknown): Array<[listName: string, entry: unknown]> {
	const envelope = asRecord(response);
	const lists = Object.entries({ ...envelope, ...asRecord(envelope.data) });
	return lists.flatMap(([name, list]) =>
		Array.isArray(list) ? list.map((entry): [string, unknown] => [name, entry]) : [],
	);
}
