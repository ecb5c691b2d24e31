import { defineResource } from '../../engine/define';
import { create } from './create';
import { deleteUnsubscribe } from './delete';
import { exportAll } from './export';
import { getAll } from './getAll';

export const unsubscribe = defineResource({
	name: 'Unsubscribe',
	value: 'unsubscribe',
	operations: [create, exportAll, getAll, deleteUnsubscribe],
});
