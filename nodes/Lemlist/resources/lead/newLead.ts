import type { Parameters, Request } from '../../engine/types';
import { merged } from '../../engine/values';
import { campaignSelect } from '../../fields/campaign';
import { customVariables, leadVariables, optionalEmail } from '../../fields/lead';
import { leadOptions } from '../../fields/leadOptions';

/** With status 200 lemlist answers so to a campaign ID of a wrong form. */
export const notAdded = {
	problem: 'lemlist did not add the lead',
	advice: 'Check the ID of the campaign.',
};

export const newLeadFields = [
	campaignSelect,
	optionalEmail,
	leadVariables,
	customVariables,
	leadOptions,
] as const;

type NewLead = Parameters<typeof newLeadFields>;

function valuesOf({ email, variables, customVariables: custom }: NewLead) {
	return merged(variables, custom, { email });
}

/** The e-mail address, which automatic mapping gives when the form does not. */
export function addressOf(lead: NewLead): string {
	return String(valuesOf(lead).email ?? '');
}

/** How today's API takes a new lead. */
export const newLead = {
	route: 'POST /campaigns/{campaignId}/leads/',
	query: ({ options }: NewLead) => options,
	body: valuesOf,
	orderedBy: (lead: NewLead) =>
		`${lead.campaignId} ${addressOf(lead).toLowerCase() || JSON.stringify(lead.variables)}`,
} satisfies Request<typeof newLeadFields>;
