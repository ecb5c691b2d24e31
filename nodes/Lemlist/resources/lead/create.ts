import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { customVariables, email, leadVariables } from '../../fields/lead';
import { leadOptionsV1 } from '../../fields/leadOptions';
import { recordOf } from '../../transport/records';
import { leadIn, lookUpLead } from './lookUpLead';
import { addressOf, newLead, newLeadFields, notAdded } from './newLead';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a lead in a campaign',
	description: 'Add a person to a campaign as a new lead',
	effects: ['starts'],
	fields: newLeadFields,
	alsoNeeds: ['an email address or a LinkedIn URL'],
	...newLead,
	check: (lead) => lookUpLead(addressOf(lead), (answer) => leadIn(lead.campaignId, answer)),
	flaw: (answer) => (recordOf(answer)._id ? undefined : notAdded),
	v1: {
		fields: [campaignSelect, email, leadVariables, customVariables, leadOptionsV1],
		alsoNeeds: undefined,
		route: 'POST /campaigns/{campaignId}/leads/{email}',
		body: ({ variables, customVariables: custom }) => ({ ...variables, ...custom }),
	},
});
