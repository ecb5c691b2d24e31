import { defineOperation } from '../../engine/defineOperation';
import { toTexts } from '../../engine/input/values';
import { customLeadFields, customVariables, leadIdField } from '../../fields/lead';
import { unknownInputFields } from '../../fields/resourceMapper';

export const updateVariables = defineOperation({
	name: 'Update Variables',
	value: 'updateVariables',
	action: 'Update custom variables of a lead',
	description: 'Change the values of custom variables that a lead has already',
	fields: [leadIdField, customLeadFields, unknownInputFields, customVariables],
	route: 'PATCH /leads/{leadId}/variables',
	// As a text, `false` is a value like any other.
	query: ({ variables, customVariables: custom }) => toTexts({ ...variables, ...custom }),
	requireOneOf: ['variables', 'customVariables'],
});
