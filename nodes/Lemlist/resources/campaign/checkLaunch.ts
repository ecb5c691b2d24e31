import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';

export const checkLaunch = defineOperation({
	name: 'Check Launch',
	value: 'checkLaunch',
	action: 'Check whether a campaign can be launched',
	description:
		'List the problems of a campaign: level 3 prevents the launch, 2 is a warning, 1 is information',
	fields: [campaignField],
	route: 'GET /campaigns/{campaignId}/statutes',
});
