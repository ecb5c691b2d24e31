import { defineResource } from '../../engine/defineOperation';
import { create } from './create';
import { get } from './get';
import { getStatuses } from './getStatuses';
import { update } from './update';

export const call = defineResource({
	name: 'Call',
	value: 'call',
	description: 'A call that somebody of the team made or took, with lemlist or another dialer',
	operations: [get, getStatuses, create, update],
});
