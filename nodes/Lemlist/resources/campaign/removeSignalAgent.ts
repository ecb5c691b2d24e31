import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { signalAgentField } from '../../fields/signalAgent';
import { unwrap } from '../../output/items';
import { withParameters } from '../../output/withParameters';

export const removeSignalAgent = defineOperation({
	name: 'Remove Signal Agent',
	value: 'removeSignalAgent',
	action: 'Remove a signal agent from a campaign',
	description:
		'Stop adding the signals of an agent to a campaign as leads; existing leads stay. In closed beta.',
	fields: [campaignField, signalAgentField],
	route: 'DELETE /campaigns/{campaignId}/triggers/watch-lists/{watchListId}',
	output: withParameters(['campaignId'], unwrap('data')),
});
