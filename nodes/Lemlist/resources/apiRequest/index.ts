import { defineResource } from '../../engine/defineOperation';
import { send } from './send';

export const apiRequest = defineResource({
	name: 'API Request',
	value: 'apiRequest',
	description: "Any other request to lemlist's API",
	operations: [send],
});
