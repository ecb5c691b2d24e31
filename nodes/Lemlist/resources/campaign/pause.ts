import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { simplify } from '../../fields/simplify';
import { campaignOutput } from './output';

export const pause = defineOperation({
	name: 'Pause',
	value: 'pause',
	action: 'Pause a campaign',
	description: 'Stop sending from a running campaign until it is started again',
	fields: [campaignField, simplify],
	route: 'POST /campaigns/{campaignId}/pause',
	output: campaignOutput,
});
