import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';

export const pause = defineOperation({
	name: 'Pause',
	value: 'pause',
	action: 'Pause a campaign',
	description: 'Send nothing more from a running campaign until it is started again',
	fields: [campaignField],
	route: 'POST /campaigns/{campaignId}/pause',
});
