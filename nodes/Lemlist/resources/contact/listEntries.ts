import type { Batch, Parameters } from '../../engine/types';
import { contactId } from '../../fields/contact';
import { listId } from '../../fields/contactList';

export const listEntryFields = [listId, contactId] as const;

/** Many contacts in one request; lemlist counts what it did, without saying with whom. */
export const listEntries: Batch<typeof listEntryFields> = {
	size: 1_000,
	body: (items) => ({ contactIds: items.map((item) => item.contactId) }),
	resultOf: (answer, _index, item: Parameters<typeof listEntryFields>) => ({
		listId: item.listId,
		contactId: item.contactId,
		request: answer,
	}),
};
