import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { simplify } from '../../fields/simplify';
import { campaignOutput } from './output';

export const start = defineOperation({
	name: 'Start',
	value: 'start',
	action: 'Start a campaign',
	description:
		'Start or resume a campaign, so that lemlist sends its messages; fails if it is already running',
	sideEffects: ['canTriggerMessages'],
	fields: [campaignField, simplify],
	route: 'POST /campaigns/{campaignId}/start',
	output: campaignOutput,
});
