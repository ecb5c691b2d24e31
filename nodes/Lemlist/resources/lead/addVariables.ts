import { defineOperation } from '../../engine/defineOperation';
import { customLeadFields, customVariables, leadIdField } from '../../fields/lead';
import { toQueryStrings } from './toQueryStrings';

export const addVariables = defineOperation({
	name: 'Add Variables',
	value: 'addVariables',
	action: 'Add custom variables to a lead',
	description: 'Give a lead custom variables that it does not have yet, with their values',
	fields: [leadIdField, customLeadFields, customVariables],
	route: 'POST /leads/{leadId}/variables',
	query: ({ variables, customVariables: custom }) => toQueryStrings({ ...variables, ...custom }),
	isBodyRequired: true,
});
