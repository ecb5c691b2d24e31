import { defineResource } from '../../engine/defineOperation';
import { create } from './create';
import { deleteAlert } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const deliverabilityAlert = defineResource({
	name: 'Deliverability Alert',
	value: 'deliverabilityAlert',
	description: 'Alerts about the deliverability of campaigns and warm-ups',
	operations: [create, deleteAlert, get, getAll, update],
});
