import { defineOperation } from '../../engine/define';
import { contactId } from '../../fields/contact';
import { inCollection } from '../../fields/inCollection';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { userId } from '../../fields/user';
import { simplified } from '../../output/items';
import { bySkipIn } from '../../transport/pagers';

export const getMessages = defineOperation({
	name: 'Get Messages',
	value: 'getMessages',
	action: 'Get the messages of a conversation',
	description: 'List what was exchanged with a contact on all channels, newest first',
	fields: [
		contactId,
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
					displayName: 'User',
					name: 'userId',
					type: 'resourceLocator',
					default: { mode: 'list', value: '' },
					description: 'The user of the team who reads the conversation',
					modes: inCollection(userId.modes),
				},
			],
		},
	],
	route: 'GET /inbox/{contactId}',
	query: ({ options }) => options,
	pages: bySkipIn('data'),
	output: simplified(
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
	),
});
