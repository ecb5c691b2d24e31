import { defineOperation } from '../../engine/defineOperation';
import { sendEmpty } from '../../engine/input/emptyValue';
import { excludedSenders, toSenders } from '../../fields/sender';
import { teamExclusion } from './exclusionFields';
import { senderOutput } from './senderPool';

export const replaceTeamExclusions = defineOperation({
	name: 'Replace Team Exclusions',
	value: 'replaceTeamExclusions',
	action: 'Replace the senders that the team excludes',
	description:
		'Set the whole list of those who do not send in campaigns with a dynamic strategy. It holds for leads that are launched later. Needs the Email Pro plan.',
	fields: [teamExclusion, excludedSenders],
	route: 'PUT /team/dynamic-sender-exclusions',
	body: ({ exclude, senders }) => ({
		senders: sendEmpty(exclude === 'senders' ? toSenders(senders.sender) : []),
	}),
	output: senderOutput,
});
