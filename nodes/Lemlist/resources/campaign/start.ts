import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';

export const start = defineOperation({
	name: 'Start',
	value: 'start',
	action: 'Start a campaign',
	description:
		'Start or resume a campaign, so that lemlist sends its messages; fails if it is running',
	effects: ['starts'],
	fields: [campaignSelect],
	route: 'POST /campaigns/{campaignId}/start',
});
