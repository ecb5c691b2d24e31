import { defineResource } from '../../engine/defineOperation';
import { create } from './create';
import { deleteGroup } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';
import { updateMembers } from './updateMembers';

export const userGroup = defineResource({
	name: 'User Group',
	value: 'userGroup',
	description: 'Groups of team members',
	operations: [create, deleteGroup, get, getAll, update, updateMembers],
});
