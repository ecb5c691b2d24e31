import { defineResource } from '../../engine/defineOperation';
import { send } from './send';

export const apiRequest = defineResource({
	name: 'API Request',
	value: 'apiRequest',
	operations: [send],
});
