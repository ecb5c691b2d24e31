import type { IDataObject } from 'n8n-workflow';

import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { collectionMember } from '../../fields/recordLocator';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { userField } from '../../fields/user';
import { isAutomatic, readText } from '../../output/activity/activityText';
import { isReply } from '../../output/activity/activityKind';
import { simplifiableBy } from '../../output/items';
import { parseFields, project } from '../../output/projection';
import { skipPagination } from '../../pagination/strategies';

const FIELDS = [
	'_id',
	'type',
	'createdAt',
	'subject',
	'message',
	'fromEmail',
	'leadEmail',
	'sendUserEmail',
	'leadId',
	'campaignId',
];

const fields = parseFields(FIELDS);

function toItem(message: IDataObject): IDataObject {
	const { text, fullText } = readText(message);
	return {
		...project(message, fields),
		...(text !== undefined && { text, fullText }),
		...(isReply(message) && { isAutomatic: isAutomatic(message) }),
	};
}

export const getMessages = defineOperation({
	name: 'Get Messages',
	value: 'getMessages',
	action: 'Get the messages of a conversation',
	description: 'List what was exchanged with a contact on all channels, newest first',
	fields: [
		contactIdField,
		returnAll,
		limit,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Mark as Read',
					name: 'markAsRead',
					type: 'boolean',
					default: true,
					description:
						'Whether to mark the conversation as read for the user below. Needs the user.',
				},
				{
					...collectionMember(userField),
					description: 'The user of the team who reads the conversation',
				},
			],
		},
	],
	route: 'GET /inbox/{contactId}',
	query: ({ options }) => options,
	requireWith: { 'options.markAsRead': 'options.userId' },
	pagination: skipPagination('data'),
	output: simplifiableBy([...FIELDS, 'text', 'fullText', 'isAutomatic'], toItem),
});
