import { defineOperation } from '../../engine/define';
import { customLeadFields, customVariables, leadId } from '../../fields/lead';
import { asTexts } from './asTexts';

export const addVariables = defineOperation({
	name: 'Add Variables',
	value: 'addVariables',
	action: 'Add custom variables to a lead',
	description: 'Give a lead custom variables that it does not have yet, with their values',
	fields: [leadId, customLeadFields, customVariables],
	route: 'POST /leads/{leadId}/variables',
	query: ({ variables, customVariables: custom }) => asTexts({ ...variables, ...custom }),
	isBodyRequired: true,
});
