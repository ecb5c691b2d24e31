import { defineOperation } from '../../engine/defineOperation';
import { unwrap } from '../../output/items';

export const markSignals = defineOperation({
	name: 'Mark Signals',
	value: 'markSignals',
	action: 'Mark signals as handled or ignored',
	description:
		'Set the status of up to 1,000 signals at once. The output says how many lemlist updated.',
	fields: [
		{
			displayName: 'Signal Names or IDs',
			name: 'signalIds',
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod: 'getNewSignals' },
			required: true,
			default: [],
			description:
				'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
		},
		{
			displayName: 'Status',
			name: 'status',
			type: 'options',
			allowArbitraryValues: true,
			required: true,
			default: 'handled',
			options: [
				{ name: 'Handled', value: 'handled' },
				{ name: 'Ignored', value: 'ignored' },
			],
		},
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'string',
			displayOptions: { show: { status: ['ignored'] } },
			default: '',
			placeholder: 'e.g. Wrong industry',
			description: 'Why the signals are ignored',
		},
	],
	route: 'PUT /watchlist/signals',
	body: ({ signalIds, status, reason }) => ({ signalIds, status, reason }),
	output: unwrap('data'),
});
