import { expect } from 'expect';

import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const OWNER = 'usr_aawMB5Gd5JJCFYvjp';

const unknownGroup: ExpectedFailure = {
	parameters: { userGroupId: 'ugr_9' },
	error: 'user groups not found: USER_GROUPS_NOT_FOUND (404) [item 0]',
};

const v2: OperationCase[] = [
	{
		operation: 'userGroup: getAll',
		sends: ['GET /v2/user-groups'],
		returns: [
			{ id: 'ugr_2', name: 'Marketing', userIds: [] },
			{ id: 'ugr_1', name: 'Sales', userIds: [OWNER] },
		],
		fails: {
			fault: {
				status: 402,
				message: 'Plan required',
				errorShape: 'errorAndCode',
				code: 'USER_GROUPS_PLAN_REQUIRED',
			},
			error: 'Plan required: USER_GROUPS_PLAN_REQUIRED (402) [item 0]',
		},
	},
	{
		operation: 'userGroup: create',
		parameters: { name: 'Support', userIds: ['usr_2'] },
		sends: ['POST /v2/user-groups {"name":"Support","userIds":["usr_2"]}'],
		returns: [{ id: expect.stringMatching(/^ugr_/), name: 'Support', userIds: ['usr_2'] }],
		fails: {
			parameters: { name: 'SALES' },
			error: 'user groups name taken: USER_GROUPS_NAME_TAKEN (409) [item 0]',
		},
	},
	{
		operation: 'userGroup: get',
		parameters: { userGroupId: 'ugr_1' },
		sends: ['GET /v2/user-groups/ugr_1'],
		returns: [{ id: 'ugr_1', name: 'Sales', userIds: [OWNER] }],
		fails: unknownGroup,
	},
	{
		operation: 'userGroup: update',
		parameters: {
			userGroupId: 'ugr_1',
			updateFields: { name: 'Sales France', userIds: ['usr_2'] },
		},
		sends: ['PATCH /v2/user-groups/ugr_1 {"userIds":["usr_2"],"name":"Sales France"}'],
		returns: [{ id: 'ugr_1', name: 'Sales France', userIds: ['usr_2'] }],
		fails: {
			parameters: { updateFields: {} },
			error: "'Update Fields' has no value [item 0]",
		},
	},
	{
		operation: 'userGroup: updateMembers',
		parameters: { userGroupId: 'ugr_1', addUserIds: ['usr_2'], removeUserIds: [OWNER] },
		sends: [
			`POST /v2/user-groups/ugr_1/members {"addUserIds":["usr_2"],"removeUserIds":["${OWNER}"]}`,
		],
		returns: [{ id: 'ugr_1', userIds: ['usr_2'] }],
		fails: {
			parameters: { addUserIds: [], removeUserIds: [] },
			error:
				"'Names or IDs of Members to Add' or 'Names or IDs of Members to Remove' is required [item 0]",
		},
	},
	{
		operation: 'userGroup: delete',
		parameters: { userGroupId: 'ugr_1' },
		sends: ['DELETE /v2/user-groups/ugr_1'],
		returns: [{ deleted: true }],
		fails: unknownGroup,
	},
];

/** Groups of members. */
export const userGroup: CaseGroup = {
	seed(emulator) {
		emulator.addUser({ _id: 'usr_2', name: 'Jared', email: 'jared@piedpiper.com' });
		emulator.state.userGroups.push(
			{ _id: 'ugr_1', name: 'Sales', userIds: [OWNER] },
			{ _id: 'ugr_2', name: 'Marketing', userIds: [] },
		);
	},
	v2,
};
