import type { Batch } from '../../engine/operation';
import type { ParameterValues } from '../../engine/parameterTypes';
import { contactIdField } from '../../fields/contact';
import { contactListField } from '../../fields/contactList';

export const listMembershipFields = [contactListField, contactIdField] as const;

/** How one request adds or removes several contacts. lemlist returns only totals. */
export const listMembershipBatch: Batch<typeof listMembershipFields> = {
	size: 1_000,
	body: (items) => ({ contactIds: items.map((item) => item.contactId) }),
	resultFor: (response, _index, item: ParameterValues<typeof listMembershipFields>) => ({
		listId: item.listId,
		contactId: item.contactId,
		request: response,
	}),
};
