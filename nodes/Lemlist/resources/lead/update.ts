import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { customVariables, requiredEmail, leadField, leadFields } from '../../fields/lead';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a lead in a campaign',
	description: 'Change fields and variables of a lead in one campaign',
	fields: [campaignField, leadField, leadFields, customVariables],
	route: 'PATCH /campaigns/{campaignId}/leads/{lead}',
	body: ({ variables, customVariables: custom }) => ({ ...variables, ...custom }),
	isBodyRequired: true,
	v1: {
		fields: [campaignField, requiredEmail, leadFields, customVariables],
		route: 'PATCH /campaigns/{campaignId}/leads/{email}',
	},
});
