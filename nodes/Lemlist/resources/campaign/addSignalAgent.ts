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
		'Have the signals that an agent finds from now on become leads of a campaign; signals from before are not added. The first agent makes it a campaign based on signals. An agent for companies finds no people without a persona. In closed beta.',
	sideEffects: ['canTriggerMessages'],
	fields: [campaignField, signalAgentField],
	route: 'POST /campaigns/{campaignId}/triggers/watch-lists',
	body: ({ watchListId }) => ({ watchListId }),
	isRepeatable: true,
	output: withParameters(['campaignId'], unwrap('data')),
});
