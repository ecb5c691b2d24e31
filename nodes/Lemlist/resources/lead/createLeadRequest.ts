import type { OperationRequest } from '../../engine/operation';
import type { ParameterValues } from '../../engine/parameterTypes';
import { mergeFilled } from '../../engine/input/values';
import { campaignField } from '../../fields/campaign';
import { customVariables, leadFields, optionalEmail } from '../../fields/lead';
import { leadOptions } from '../../fields/leadOptions';

/** With status 200 lemlist answers so to a campaign ID of a wrong form. */
export const NOT_CREATED = {
	problem: 'lemlist did not add the lead',
	advice: 'Check the ID of the campaign.',
};

export const createLeadFields = [
	campaignField,
	optionalEmail,
	leadFields,
	customVariables,
	leadOptions,
] as const;

export type CreateLeadParameters = ParameterValues<typeof createLeadFields>;

function toBody({ email, variables, customVariables: custom }: CreateLeadParameters) {
	return mergeFilled(variables, custom, { email });
}

/** The e-mail address, which automatic mapping gives when the form does not. */
export function readEmail(lead: CreateLeadParameters): string {
	return String(toBody(lead).email ?? '');
}

/** How today's API takes a new lead. */
export const createLeadRequest = {
	route: 'POST /campaigns/{campaignId}/leads/',
	query: ({ options }: CreateLeadParameters) => options,
	body: toBody,
	serializeBy: (lead: CreateLeadParameters) =>
		`${lead.campaignId} ${readEmail(lead).toLowerCase() || JSON.stringify(lead.variables)}`,
} satisfies Partial<OperationRequest<typeof createLeadFields>>;
