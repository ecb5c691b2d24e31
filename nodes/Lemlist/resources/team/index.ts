import { defineResource } from '../../engine/defineOperation';
import { get } from './get';
import { getCredits } from './getCredits';
import { getSenders } from './getSenders';

export const team = defineResource({
	name: 'Team',
	value: 'team',
	operations: [get, getCredits, getSenders],
});
