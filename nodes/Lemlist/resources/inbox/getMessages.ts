import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { collectionMember } from '../../fields/recordLocator';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { userField } from '../../fields/user';
import { skipPagination } from '../../pagination/strategies';
import { messageOutput } from './output';

export const getMessages = defineOperation({
	name: 'Get Messages',
	value: 'getMessages',
	action: 'Get the messages of a conversation',
	description: 'List the messages exchanged with a contact on all channels, newest first',
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
						"Whether to mark the conversation as read for a user. Also add the option 'User'.",
				},
				{
					...collectionMember(userField),
					description: 'The user who reads the conversation',
				},
			],
		},
	],
	route: 'GET /inbox/{contactId}',
	query: ({ options }) => options,
	requireWith: { 'options.markAsRead': 'options.userId' },
	pagination: skipPagination('data'),
	output: messageOutput,
});
