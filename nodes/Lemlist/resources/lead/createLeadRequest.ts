import type { OperationRequest } from '../../engine/operation';
import type { ParameterValues } from '../../engine/parameterTypes';
import { mergeFilled } from '../../engine/input/values';
import { campaignField } from '../../fields/campaign';
import { customVariables, leadFields, optionalEmail } from '../../fields/lead';
import { leadOptions } from '../../fields/leadOptions';
import { simplify } from '../../fields/simplify';
import { unknownInputFields } from '../../fields/resourceMapper';

/** The problem if lemlist returns 200 without a lead (docs/lemlist-api.md#malformed-campaign-ids). */
export const NOT_CREATED = {
	problem: 'lemlist did not add the lead',
	advice: 'Check the ID of the campaign.',
};

export const createLeadFields = [
	campaignField,
	optionalEmail,
	leadFields,
	unknownInputFields,
	customVariables,
	simplify,
	leadOptions,
] as const;

export type CreateLeadParameters = ParameterValues<typeof createLeadFields>;

function toBody({ email, variables, customVariables: custom }: CreateLeadParameters) {
	return mergeFilled(variables, custom, { email });
}

/** The email address of a new lead from the form, or else from its mapped fields; empty without one. */
export function readEmail(lead: CreateLeadParameters): string {
	return String(toBody(lead).email ?? '');
}

/** How the current API adds a lead. */
export const createLeadRequest = {
	route: 'POST /campaigns/{campaignId}/leads/',
	query: ({ options }: CreateLeadParameters) => options,
	body: toBody,
	serializeBy: (lead: CreateLeadParameters) =>
		`${lead.campaignId} ${readEmail(lead).toLowerCase() || JSON.stringify(lead.variables)}`,
} satisfies Partial<OperationRequest<typeof createLeadFields>>;
