import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';

export const checkLaunch = defineOperation({
	name: 'Check Launch',
	value: 'checkLaunch',
	action: 'Check whether a campaign can be launched',
	description:
		'List what is wrong with a campaign: level 3 prevents its launch, 2 is a warning, 1 a piece of information',
	fields: [campaignField],
	route: 'GET /campaigns/{campaignId}/statutes',
});
