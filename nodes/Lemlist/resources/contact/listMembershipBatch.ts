import type { Batch } from '../../engine/operation';
import type { ParameterValues } from '../../engine/parameterTypes';
import { contactIdField } from '../../fields/contact';
import { contactListField } from '../../fields/contactList';

export const listMembershipFields = [contactListField, contactIdField] as const;

/** Many contacts in one request; lemlist counts what it did, without saying with whom. */
export const listMembershipBatch: Batch<typeof listMembershipFields> = {
	size: 1_000,
	body: (items) => ({ contactIds: items.map((item) => item.contactId) }),
	resultFor: (response, _index, item: ParameterValues<typeof listMembershipFields>) => ({
		listId: item.listId,
		contactId: item.contactId,
		request: response,
	}),
};
