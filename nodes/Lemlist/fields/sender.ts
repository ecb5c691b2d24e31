import type { IDataObject } from 'n8n-workflow';

import { defineField } from './defineField';
import { collectionMember, recordLocator } from './recordLocator';
import { userField } from './user';

/** The user who sends, in a row of a list. */
const rowUser = defineField({
	...collectionMember(userField),
	displayName: 'User',
	required: true,
	description: 'The team member who sends; add the user again for each additional account',
});

/** The account that sends, which lemlist lists with the senders of the team. */
const accountField = recordLocator({
	displayName: 'Account',
	name: 'id',
	description:
		'The mailbox, WhatsApp account or phone number; if empty, lemlist uses the first one that works',
	noun: 'an account',
	searchMethod: 'searchSenderAccounts',
	idPrefixes: ['usm', 'uwa'],
	examplePrefixes: ['usm', 'uwa'],
});

export const senderAccount = collectionMember(accountField);

export const senderAlias = defineField({
	displayName: 'Alias',
	name: 'alias',
	type: 'string',
	default: '',
	placeholder: 'e.g. nathan@example.com',
	description: 'The alias of the mailbox to send from',
});

export const CHANNELS = [
	{ name: 'Email', value: 'email' },
	{ name: 'LinkedIn', value: 'linkedin' },
	{ name: 'SMS', value: 'phone' },
	{ name: 'WhatsApp', value: 'whatsapp' },
];

/** The channel of an account; a step of the campaign must use it. */
export const senderChannel = defineField({
	displayName: 'Channel',
	name: 'type',
	type: 'options',
	allowArbitraryValues: true,
	default: 'email',
	description: 'The channel of the account; a step of the campaign must use it',
	options: CHANNELS,
});

/** The senders of a campaign, with one row for each account. */
export const campaignSenders = defineField({
	displayName: 'Senders',
	name: 'senders',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	required: true,
	placeholder: 'Add Sender',
	default: {},
	description: 'Who sends, and from which accounts',
	options: [
		{
			displayName: 'Sender',
			name: 'sender',
			values: [
				rowUser,
				{
					...senderChannel,
					default: 'automatic',
					description:
						'The channel of the account; a step of the campaign must use it. Automatic uses all channels of the steps, and prefers accounts that work.',
					options: [{ name: 'Automatic', value: 'automatic' }, ...CHANNELS],
				},
				senderAccount,
				senderAlias,
			],
		},
	],
});

/** The accounts that no campaign with a dynamic strategy sends from, with one row for each. */
export const excludedSenders = defineField({
	displayName: 'Excluded Senders',
	name: 'senders',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	required: true,
	displayOptions: { show: { exclude: ['senders'] } },
	placeholder: 'Add Sender',
	default: {},
	description: 'The users who must not send, or the accounts to exclude',
	options: [
		{
			displayName: 'Sender',
			name: 'sender',
			values: [
				{
					...rowUser,
					description: 'The team member; add the user again for each additional account',
				},
				{
					...senderChannel,
					default: 'automatic',
					description: "The channel of the account. With All, the user doesn't send at all.",
					options: [
						{ name: 'All', value: 'automatic' },
						...CHANNELS,
						{ name: 'Other', value: 'other' },
					],
				},
				{
					...senderAccount,
					description: 'The account to exclude; LinkedIn and Other have none',
				},
			],
		},
	],
});

interface SenderRow {
	userId?: string;
	type?: string;
	id?: string;
	alias?: string;
}

/** The senders as lemlist expects them: one for each user, with channels only where rows name them. */
export function toSenders(rows: SenderRow[] = []): IDataObject[] {
	const userIds = [...new Set(rows.map((row) => row.userId))];
	return userIds.map((userId) => {
		const own = rows.filter((row) => row.userId === userId && row.type !== 'automatic');
		const channels = own.map(({ type, id, alias }) => ({
			type,
			...(id && { id }),
			...(alias && { alias }),
		}));
		return { userId, ...(channels.length > 0 && { channels }) };
	});
}
