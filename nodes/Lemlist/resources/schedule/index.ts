import { defineResource } from '../../engine/defineOperation';
import { addToCampaign } from './addToCampaign';
import { create } from './create';
import { deleteSchedule } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { getByCampaign } from './getByCampaign';
import { update } from './update';

export const schedule = defineResource({
	name: 'Schedule',
	value: 'schedule',
	description: 'The days and hours when campaigns send',
	operations: [addToCampaign, create, deleteSchedule, get, getByCampaign, getAll, update],
});
