import { defineResource } from '../../engine/defineOperation';
import { send } from './send';

export const apiRequest = defineResource({
	name: 'API Request',
	value: 'apiRequest',
	description: "Any request to lemlist's API that no other operation sends",
	operations: [send],
});
