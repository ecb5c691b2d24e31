import { defineOperation } from '../../engine/define';
import { leadId } from '../../fields/lead';
import { variableValues } from '../../fields/leadVariables';
import { asTexts } from './asTexts';

export const addVariables = defineOperation({
	name: 'Add Variables',
	value: 'addVariables',
	action: 'Add custom variables to a lead',
	description: 'Give a lead custom variables that it does not have yet, with their values',
	fields: [leadId, variableValues],
	route: 'POST /leads/{leadId}/variables',
	query: ({ customVariables }) => asTexts(customVariables),
});
