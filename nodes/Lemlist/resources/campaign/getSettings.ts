import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { raw } from '../../output/items';
import { withParameters } from '../../output/withParameters';

export const getSettings = defineOperation({
	name: 'Get Settings',
	value: 'getSettings',
	action: 'Get the settings of a campaign',
	description:
		'Get all settings of a campaign in sections, such as senders, tracking and schedule. Requires the Email Pro plan or higher.',
	fields: [campaignField],
	route: 'GET /campaigns/{campaignId}/settings',
	output: withParameters(['campaignId'], raw),
});
