import { ApiError } from '../http/apiError';
import { equalsIgnoreCase, removeFrom } from '../model/records';
import type { UserGroup } from '../model/userGroups';
import type { EmulatorContext } from '../context';
import { collection } from './collection';
import { bodyObject, requireById, type RouteCall, type Routes } from './route';

const MAX_GROUPS = 100;
const MAX_MEMBERS = 1_000;
const MAX_NAME_LENGTH = 60;

/** Groups of members (docs/lemlist-api.md#user-groups). */
export const userGroups: Routes = {
	...collection<UserGroup>({
		path: '/v2/user-groups/:userGroupId',
		require: requireGroup,

		list: ({ context: { state } }) => ({
			data: state.userGroups.toSorted((a, b) => a.name.localeCompare(b.name)).map(toView),
		}),

		create: (call) => {
			const { state, nextId } = call.context;
			if (state.userGroups.length >= MAX_GROUPS) throw codeError(409, 'USERS_LIMIT_REACHED');
			const { name, userIds = [] } = bodyObject(call) as Partial<UserGroup>;
			const group = { _id: nextId('ugr'), name: validName(call.context, name), userIds };
			assertMembers(call.context, userIds);
			state.userGroups.push(group);
			return { data: toView(group) };
		},

		get: (group) => ({ data: toView(group) }),

		update: (group, call) => {
			const { name, userIds } = bodyObject(call) as Partial<UserGroup>;
			if (name === undefined && userIds === undefined) throw codeError(400, 'INVALID_REQUEST');
			const newName = name === undefined ? group.name : validName(call.context, name, group);
			assertMembers(call.context, userIds ?? []);
			return {
				data: toView(Object.assign(group, { name: newName, userIds: userIds ?? group.userIds })),
			};
		},

		remove: (group, { context }) => {
			removeFrom(context.state.userGroups, group);
			return { data: { id: group._id, deleted: true } };
		},
	}),

	'POST /v2/user-groups/:userGroupId/members': (call) => {
		const group = requireGroup(call);
		const { addUserIds = [], removeUserIds = [] } = bodyObject(call) as Record<string, string[]>;
		if (addUserIds.length + removeUserIds.length === 0) throw codeError(400, 'INVALID_REQUEST');
		const userIds = [...new Set([...group.userIds, ...addUserIds])].filter(
			(userId) => !removeUserIds.includes(userId),
		);
		assertMembers(call.context, userIds);
		group.userIds = userIds;
		return { data: toView(group) };
	},
};

function requireGroup({ context, params }: RouteCall): UserGroup {
	return requireById(context.state.userGroups, params.userGroupId, codeError(404, 'NOT_FOUND'));
}

function validName({ state }: EmulatorContext, name?: string, group?: UserGroup): string {
	if (!name || name.length > MAX_NAME_LENGTH) throw codeError(400, 'INVALID_REQUEST');
	const isTaken = state.userGroups.some(
		(other) => other !== group && equalsIgnoreCase(other.name, name),
	);
	if (isTaken) throw codeError(409, 'NAME_TAKEN');
	return name;
}

function assertMembers({ state }: EmulatorContext, userIds: readonly string[]): void {
	if (userIds.length > MAX_MEMBERS) throw codeError(400, 'USERS_LIMIT_REACHED');
	const isKnown = (userId: string) => state.users.some(({ _id }) => _id === userId);
	if (!userIds.every(isKnown))
		throw new ApiError(400, 'user not in team', 'errorAndCode', 'USER_NOT_IN_TEAM');
}

function toView({ _id, name, userIds }: UserGroup) {
	return { id: _id, name, userIds };
}

function codeError(status: number, end: string): ApiError {
	const code = `USER_GROUPS_${end}`;
	return new ApiError(status, code.toLowerCase().replaceAll('_', ' '), 'errorAndCode', code);
}
