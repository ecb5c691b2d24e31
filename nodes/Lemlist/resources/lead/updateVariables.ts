import { defineOperation } from '../../engine/define';
import { leadId } from '../../fields/lead';
import { variableValues } from '../../fields/leadVariables';
import { asTexts } from './asTexts';

export const updateVariables = defineOperation({
	name: 'Update Variables',
	value: 'updateVariables',
	action: 'Update custom variables of a lead',
	description: 'Change the values of custom variables that a lead has already',
	fields: [leadId, variableValues],
	route: 'PATCH /leads/{leadId}/variables',
	query: ({ customVariables }) => asTexts(customVariables),
});
