import { defineResource } from '../../engine/defineOperation';
import { create } from './create';
import { get } from './get';
import { getStatuses } from './getStatuses';
import { update } from './update';

export const call = defineResource({
	name: 'Call',
	value: 'call',
	description: 'Calls made or received by the team, in lemlist or another dialer',
	operations: [get, getStatuses, create, update],
});
