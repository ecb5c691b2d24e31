import type { Parameters, Request } from '../../engine/types';
import { campaignSelect } from '../../fields/campaign';
import { customVariables, leadVariables, optionalEmail } from '../../fields/lead';
import { leadOptions } from '../../fields/leadOptions';

export const newLeadFields = [
	campaignSelect,
	optionalEmail,
	leadVariables,
	customVariables,
	leadOptions,
] as const;

type NewLead = Parameters<typeof newLeadFields>;

/** How today's API takes a new lead. */
export const newLead = {
	route: 'POST /campaigns/{campaignId}/leads/',
	query: ({ options }: NewLead) => options,
	body: ({ email, variables, customVariables: custom }: NewLead) => ({
		...variables,
		...custom,
		email,
	}),
	orderedBy: ({ campaignId, email, variables }: NewLead) =>
		`${campaignId} ${email.toLowerCase() || JSON.stringify(variables)}`,
} satisfies Request<typeof newLeadFields>;
