import { defineOperation } from '../../engine/defineOperation';
import { toTexts } from '../../engine/input/values';
import { customLeadFields, customVariables, leadIdField } from '../../fields/lead';
import { unknownInputFields } from '../../fields/resourceMapper';

export const addVariables = defineOperation({
	name: 'Add Variables',
	value: 'addVariables',
	action: 'Add custom variables to a lead',
	description:
		'Add custom variables to a lead. Update does this as well; use this operation only if lemlist should reject variables that the lead already has.',
	fields: [leadIdField, customLeadFields, unknownInputFields, customVariables],
	route: 'POST /leads/{leadId}/variables',
	// As a text, `false` is a value like any other.
	query: ({ variables, customVariables: custom }) => toTexts({ ...variables, ...custom }),
	requireOneOf: ['variables', 'customVariables'],
});
