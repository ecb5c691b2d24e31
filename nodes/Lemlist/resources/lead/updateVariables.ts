import { defineOperation } from '../../engine/define';
import { customLeadFields, customVariables, leadId } from '../../fields/lead';
import { asTexts } from './asTexts';

export const updateVariables = defineOperation({
	name: 'Update Variables',
	value: 'updateVariables',
	action: 'Update custom variables of a lead',
	description: 'Change the values of custom variables that a lead has already',
	fields: [leadId, customLeadFields, customVariables],
	route: 'PATCH /leads/{leadId}/variables',
	query: ({ variables, customVariables: custom }) => asTexts({ ...variables, ...custom }),
	isBodyRequired: true,
});
