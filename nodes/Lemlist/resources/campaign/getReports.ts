import { defineOperation } from '../../engine/defineOperation';
import { simplify } from '../../fields/simplify';
import { simplifiable } from '../../output/items';

export const getReports = defineOperation({
	name: 'Get Reports',
	value: 'getReports',
	action: 'Get the reports of campaigns',
	description: 'Get the totals of campaigns since their start, with one item per campaign',
	fields: [
		{
			displayName: 'Campaign Names or IDs',
			name: 'campaignIds',
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod: 'getCampaigns' },
			required: true,
			default: [],
			description:
				'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
		},
		simplify,
	],
	route: 'GET /campaigns/reports',
	query: ({ campaignIds }) => ({ campaignIds: campaignIds.join(',') }),
	output: simplifiable(
		'_id',
		'name',
		'status',
		'inSequenceLeadCount',
		'emailsSent',
		'emailsOpened',
		'emailsClicked',
		'emailsReplied',
		'linkedinSent',
		'linkedinReplied',
		'interested',
		'notInterested',
	),
});
