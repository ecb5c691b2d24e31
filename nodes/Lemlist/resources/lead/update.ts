import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { customVariables, email, leadSelect, leadVariables } from '../../fields/lead';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a lead in a campaign',
	description: 'Change fields and variables of a lead in one campaign',
	fields: [campaignSelect, leadSelect, leadVariables, customVariables],
	route: 'PATCH /campaigns/{campaignId}/leads/{lead}',
	body: ({ variables, customVariables: custom }) => ({ ...variables, ...custom }),
	isBodyRequired: true,
	v1: {
		fields: [campaignSelect, email, leadVariables, customVariables],
		route: 'PATCH /campaigns/{campaignId}/leads/{email}',
	},
});
