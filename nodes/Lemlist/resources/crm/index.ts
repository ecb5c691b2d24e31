import { defineResource } from '../../engine/defineOperation';
import { getFilters } from './getFilters';
import { getUsers } from './getUsers';

export const crm = defineResource({
	name: 'CRM',
	value: 'crm',
	description: 'Users and filters of the connected CRM',
	operations: [getFilters, getUsers],
});
