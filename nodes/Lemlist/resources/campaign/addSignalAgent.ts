import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { signalAgentField } from '../../fields/signalAgent';
import { unwrap } from '../../output/items';
import { withParameters } from '../../output/withParameters';

export const addSignalAgent = defineOperation({
	name: 'Add Signal Agent',
	value: 'addSignalAgent',
	action: 'Add a signal agent to a campaign',
	description:
		'Add the signals that an agent finds from now on to a campaign as leads; earlier signals are not added. The first agent turns the campaign into a signal-based one. An agent for companies needs a persona to find people. In closed beta.',
	sideEffects: ['canTriggerMessages'],
	fields: [campaignField, signalAgentField],
	route: 'POST /campaigns/{campaignId}/triggers/watch-lists',
	body: ({ watchListId }) => ({ watchListId }),
	isRepeatable: true,
	output: withParameters(['campaignId'], unwrap('data')),
});
