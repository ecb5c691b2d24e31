import { defineOperation } from '../../engine/defineOperation';
import { withoutEmptyValues } from '../../engine/input/emptyValue';
import { toTexts } from '../../engine/input/values';
import { customLeadFields, customVariables, leadIdField } from '../../fields/lead';
import { unknownInputFields } from '../../fields/resourceMapper';
import { emptyValues } from '../../fields/emptyValues';

export const updateVariables = defineOperation({
	name: 'Update Variables',
	value: 'updateVariables',
	action: 'Update custom variables of a lead',
	description:
		"Change custom variables that a lead already has. Update does this as well; use this operation only if you know the lead's ID but not its campaign.",
	fields: [leadIdField, customLeadFields, unknownInputFields, customVariables, emptyValues],
	route: 'PATCH /leads/{leadId}/variables',
	// As a text, `false` is a value like any other.
	query: ({ variables, customVariables: custom }) => {
		const values = { ...variables, ...custom };
		return { ...values, ...toTexts(withoutEmptyValues(values)) };
	},
	requireOneOf: ['variables', 'customVariables'],
	isRepeatable: true,
});
