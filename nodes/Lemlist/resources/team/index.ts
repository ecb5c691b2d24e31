import { defineResource } from '../../engine/defineOperation';
import { get } from './get';
import { getCredits } from './getCredits';
import { getSenders } from './getSenders';

export const team = defineResource({
	name: 'Team',
	value: 'team',
	description: 'The team of the API key, its credits and its senders',
	operations: [get, getCredits, getSenders],
});
