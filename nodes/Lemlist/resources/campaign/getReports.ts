import { defineOperation } from '../../engine/define';
import { simplify } from '../../fields/simplify';
import { simplified } from '../../output/items';

export const getReports = defineOperation({
	name: 'Get Reports',
	value: 'getReports',
	action: 'Get the reports of campaigns',
	description: 'Get the totals of some campaigns since they began, with one item for each campaign',
	fields: [
		{
			displayName: 'Campaign IDs',
			name: 'campaignIds',
			type: 'string',
			typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Campaign' },
			required: true,
			default: [],
			placeholder: 'e.g. cam_A1B2C3D4E5F6G7H8I',
			description: 'The campaigns to report on; an expression may give a list',
		},
		simplify,
	],
	route: 'GET /campaigns/reports',
	query: ({ campaignIds }) => ({ campaignIds: campaignIds.join(',') }),
	output: simplified(
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
