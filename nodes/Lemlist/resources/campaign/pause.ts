import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';

export const pause = defineOperation({
	name: 'Pause',
	value: 'pause',
	action: 'Pause a campaign',
	description: 'Send nothing more from a running campaign until it is started again',
	fields: [campaignSelect],
	route: 'POST /campaigns/{campaignId}/pause',
});
