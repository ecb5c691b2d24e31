import { countResults } from '../../comparison/itemResult';
import { defineOperation } from '../../engine/defineOperation';
import { syncFields } from '../../fields/leadSync';
import { createLeadRequest } from './createLeadRequest';
import { findInCampaign, leadLookup } from './leadLookup';
import { messageVariables } from './messageVariables';
import { leadResultOutput } from './output';
import { planSync } from './syncPlan';
import { toNewLead } from './syncSteps';

export const sync = defineOperation({
	name: 'Sync',
	value: 'sync',
	action: 'Sync leads with a campaign',
	description:
		'Make a campaign match the input: create missing leads and update those that differ. Reads the campaign once and sends only the differences.',
	sideEffects: ['canTriggerMessages'],
	fields: syncFields,
	route: createLeadRequest.route,
	query: ({ options }) => ({
		deduplicate: (options.ifElsewhere ?? 'skip') === 'skip',
		findEmail: options.findEmail,
		findPhone: options.findPhone,
		linkedinEnrichment: options.linkedinEnrichment,
		verifyEmail: options.verifyEmail,
	}),
	body: toNewLead,
	serializeBy: (lead) => `${lead.campaignId} ${JSON.stringify(toNewLead(lead))}`,
	lookup: (lead) => leadLookup(lead.email, (response) => findInCampaign(lead.campaignId, response)),
	planning: { groupBy: ({ campaignId }) => campaignId, plan: planSync },
	output: leadResultOutput,
	summarize: countResults,
	review: messageVariables,
});
