import { defineOperation } from '../../engine/defineOperation';
import { customLeadFields, customVariables, leadIdField } from '../../fields/lead';
import { toQueryStrings } from './toQueryStrings';

export const updateVariables = defineOperation({
	name: 'Update Variables',
	value: 'updateVariables',
	action: 'Update custom variables of a lead',
	description: 'Change the values of custom variables that a lead has already',
	fields: [leadIdField, customLeadFields, customVariables],
	route: 'PATCH /leads/{leadId}/variables',
	query: ({ variables, customVariables: custom }) => toQueryStrings({ ...variables, ...custom }),
	isBodyRequired: true,
});
