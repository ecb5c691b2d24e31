import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { senderList } from './senderPool';

export const getTeamExclusions = defineOperation({
	name: 'Get Team Exclusions',
	value: 'getTeamExclusions',
	action: 'Get the senders that the team excludes',
	description:
		"List who doesn't send in campaigns with a dynamic sender strategy; without channels, all accounts of the user are excluded. Requires the Email Pro plan or higher.",
	fields: [returnAll, limit],
	route: 'GET /team/dynamic-sender-exclusions',
	pagination: senderList,
});
