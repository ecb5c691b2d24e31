import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getSendingLimits = defineOperation({
	name: 'Get Sending Limits',
	value: 'getSendingLimits',
	action: 'Get the sending limits of email accounts',
	description: 'List email accounts with their daily sending limits',
	fields: [
		{
			displayName: 'Accounts Of',
			name: 'accountsOf',
			type: 'options',
			default: 'owner',
			description: 'Whose email accounts to list',
			options: [
				{ name: 'Owner of the API Key', value: 'owner' },
				{ name: 'Whole Team', value: 'team' },
			],
		},
		returnAll,
		limit,
	],
	route: 'GET /user/sending-settings',
	query: ({ accountsOf }) => ({ scope: accountsOf === 'team' ? 'team' : '' }),
	pagination: singlePage('emailAccounts'),
});
