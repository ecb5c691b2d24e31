import { defineResource } from '../../engine/define';
import { getAll } from './getAll';

export const activity = defineResource({
	name: 'Activity',
	value: 'activity',
	operations: [getAll],
});
