import { defineOperation } from '../../engine/defineOperation';
import { groupMembers, groupName } from '../../fields/userGroup';
import { unwrap } from '../../output/items';
import { groupNamed } from './groupLookup';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a user group',
	description:
		"Create a group of team members; requires an admin's API key and the Enterprise plan",
	fields: [groupName, groupMembers],
	route: 'POST /v2/user-groups',
	body: ({ name, userIds }) => ({ name, userIds }),
	serializeBy: ({ name }) => name.toLowerCase(),
	lookup: ({ name }) => groupNamed(name),
	output: unwrap('data'),
});
