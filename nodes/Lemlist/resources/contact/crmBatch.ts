import type { Batch } from '../../engine/operation';
import type { ParameterValues } from '../../engine/parameterTypes';
import { pushedContactField, pushedContactListField, selectOneOrList } from '../../fields/crmPush';

export const crmFields = [
	selectOneOrList('contacts'),
	pushedContactField,
	pushedContactListField,
] as const;

/** How one request pushes or links the contacts of several items; lemlist returns only counts. */
export const crmBatch: Batch<typeof crmFields> = {
	size: 1_000,
	body: (items) =>
		items[0].crmSelection === 'list'
			? { listId: items[0].listId }
			: { idsOrEmails: [...new Set(items.map(({ contact }) => contact))] },
	resultFor: (response, _index, item: ParameterValues<typeof crmFields>) => ({
		...(item.crmSelection === 'list' ? { listId: item.listId } : { contact: item.contact }),
		request: response,
	}),
};
