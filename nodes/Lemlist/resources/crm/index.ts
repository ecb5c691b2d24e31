import { defineResource } from '../../engine/defineOperation';
import { getFilters } from './getFilters';
import { getUsers } from './getUsers';

export const crm = defineResource({
	name: 'CRM',
	value: 'crm',
	operations: [getFilters, getUsers],
});
