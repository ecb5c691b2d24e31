import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { senderAccount, senderAlias, senderChannel } from '../../fields/sender';
import { userField } from '../../fields/user';
import { senderOutput } from './senderPool';

export const updateInCampaign = defineOperation({
	name: 'Update in Campaign',
	value: 'updateInCampaign',
	action: 'Update the channels of a sender in a campaign',
	description:
		"Turn the accounts of one sender on or off in a campaign; other accounts stay unchanged. A user who doesn't send yet is added, and one without channels is removed. Requires the Email Pro plan or higher.",
	fields: [
		campaignField,
		userField,
		{
			displayName: 'Channels',
			name: 'channels',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			required: true,
			placeholder: 'Add Channel',
			default: {},
			description: 'The changes, in the order in which to apply them',
			options: [
				{
					displayName: 'Channel',
					name: 'channel',
					values: [
						senderChannel,
						{
							...senderAccount,
							description: 'The account; leave empty for all accounts of the channel',
						},
						{
							displayName: 'Enabled',
							name: 'enabled',
							type: 'boolean',
							default: true,
							description:
								"Whether to use the account for the campaign. LinkedIn can't be disabled on its own.",
						},
						senderAlias,
					],
				},
			],
		},
	],
	route: 'PATCH /campaigns/{campaignId}/senders/{userId}',
	body: ({ channels }) => ({ channels: channels.channel }),
	isRepeatable: true,
	output: senderOutput,
});
