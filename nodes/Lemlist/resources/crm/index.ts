import { defineResource } from '../../engine/define';
import { getFilters } from './getFilters';
import { getUsers } from './getUsers';

export const crm = defineResource({
	name: 'CRM',
	value: 'crm',
	operations: [getFilters, getUsers],
});
