import { defineOperation } from '../../engine/defineOperation';
import type { ParameterValues } from '../../engine/parameterTypes';
import { campaignField } from '../../fields/campaign';
import { customVariables, requiredEmail, leadField, leadFields } from '../../fields/lead';
import { unknownInputFields } from '../../fields/resourceMapper';
import { simplify } from '../../fields/simplify';
import { emptyValues, existingValues, updateStrategy } from '../../fields/emptyValues';
import { leadOutput } from './output';

type LeadChanges = ParameterValues<readonly [typeof leadFields, typeof customVariables]>;

const toBody = (lead: LeadChanges) => ({ ...lead.variables, ...lead.customVariables });

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a lead in a campaign',
	description:
		"Change fields and variables of a lead in one campaign, and add variables that it doesn't have yet",
	fields: [
		campaignField,
		leadField,
		leadFields,
		unknownInputFields,
		customVariables,
		simplify,
		emptyValues,
		existingValues,
	],
	route: 'PATCH /campaigns/{campaignId}/leads/{lead}',
	query: updateStrategy,
	body: toBody,
	requireOneOf: ['variables', 'customVariables'],
	isRepeatable: true,
	output: leadOutput,
	v1: {
		fields: [
			campaignField,
			requiredEmail,
			leadFields,
			unknownInputFields,
			customVariables,
			emptyValues,
		],
		route: 'PATCH /campaigns/{campaignId}/leads/{email}',
		body: toBody,
		requireOneOf: ['variables', 'customVariables'],
		isRepeatable: true,
	},
});
