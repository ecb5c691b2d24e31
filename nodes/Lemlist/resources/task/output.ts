import type { IDataObject } from 'n8n-workflow';

import { simplifiableBy } from '../../output/items';

const FIELDS = [
	...['_id', 'type', 'title', 'content', 'priority', 'dueDate', 'status', 'channel'],
	...['userId', 'leadId', 'contactId', 'companyId', 'campaignId'],
];

/** A task, simplified on request: under the names of lemlist's first list, which saved workflows read. */
export const taskOutput = simplifiableBy(FIELDS, (record) => {
	const task: IDataObject = {
		...record,
		content: record.content ?? record.message ?? record.text,
		userId: record.userId ?? record.assignedTo,
	};
	// Today's list has every key, empty ones as null; the first list left those out.
	const entries = FIELDS.map((name) => [name, task[name]]);
	return Object.fromEntries(
		entries.filter(([, value]) => value !== undefined && value !== null),
	) as IDataObject;
});
