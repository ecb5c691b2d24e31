import { defineOperation } from '../../engine/defineOperation';
import { groupMembers, groupName } from '../../fields/userGroup';
import { unwrap } from '../../output/items';
import { groupNamed } from './groupLookup';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a user group',
	description:
		'Bring team members together in a group; needs the API key of an admin and the Enterprise plan',
	fields: [groupName, groupMembers],
	route: 'POST /v2/user-groups',
	body: ({ name, userIds }) => ({ name, userIds }),
	serializeBy: ({ name }) => name.toLowerCase(),
	lookup: ({ name }) => groupNamed(name),
	output: unwrap('data'),
});
