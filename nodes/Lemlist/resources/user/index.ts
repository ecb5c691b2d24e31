import { defineResource } from '../../engine/defineOperation';
import { get } from './get';
import { getChannels } from './getChannels';

export const user = defineResource({
	name: 'User',
	value: 'user',
	operations: [get, getChannels],
});
