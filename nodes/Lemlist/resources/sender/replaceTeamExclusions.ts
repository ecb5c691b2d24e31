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
		"Replace the list of users who don't send in campaigns with a dynamic sender strategy. Applies to leads that are launched later. Requires the Email Pro plan or higher.",
	fields: [teamExclusion, excludedSenders],
	route: 'PUT /team/dynamic-sender-exclusions',
	body: ({ exclude, senders }) => ({
		senders: sendEmpty(exclude === 'senders' ? toSenders(senders.sender) : []),
	}),
	output: senderOutput,
});
