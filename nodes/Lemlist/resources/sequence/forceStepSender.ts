import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { CHANNELS, senderAccount, senderAlias } from '../../fields/sender';
import { sequenceField, stepField } from '../../fields/sequence';
import { userField } from '../../fields/user';
import { unwrap } from '../../output/items';
import { withParameters } from '../../output/withParameters';

const STEP_CHANNELS = [
	...CHANNELS,
	{ name: 'None', value: 'none', description: 'For calls, manual tasks and API steps' },
];

export const forceStepSender = defineOperation({
	name: 'Force Step Sender',
	value: 'forceStepSender',
	action: 'Force the sender of a step',
	description:
		"Have one user send a step, regardless of the lead's sender. The user joins the senders of the campaign, and in a running campaign, waiting tasks move to the user. Requires the Email Pro plan or higher.",
	fields: [
		sequenceCampaignField,
		sequenceField,
		stepField,
		userField,
		{
			displayName: 'Channel',
			name: 'channel',
			type: 'options',
			allowArbitraryValues: true,
			default: 'email',
			description: 'What the step sends',
			options: STEP_CHANNELS,
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			displayOptions: { hide: { channel: ['none'] } },
			placeholder: 'Add Option',
			default: {},
			options: [senderAccount, senderAlias],
		},
	],
	route: 'PUT /sequences/{sequenceId}/steps/{stepId}/sender',
	body: ({ userId, channel, options }) => ({
		userId,
		channel: channel === 'none' ? undefined : { type: channel, ...options },
	}),
	requireWith: { 'options.alias': 'options.id' },
	output: withParameters(['sequenceId', 'stepId'], unwrap('data')),
});
