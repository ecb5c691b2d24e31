import { defineResource } from '../../engine/defineOperation';
import { create } from './create';
import { getAll } from './getAll';
import { getFilters } from './getFilters';
import { ignore } from './ignore';
import { update } from './update';

export const task = defineResource({
	name: 'Task',
	value: 'task',
	description: 'Tasks of the team, such as a manual email or a call',
	operations: [create, getFilters, getAll, ignore, update],
});
