import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { requiredEmail, leadField } from '../../fields/lead';
import { unsubscribeOptions } from '../../fields/leadOptions';
import { asRecord } from '../../output/records';
import { simplify } from '../../fields/simplify';
import { leadOutput } from './output';

const IN_PATH = 'DELETE /campaigns/{campaignId}/leads/{lead}';
const IN_QUERY = 'DELETE /campaigns/{campaignId}/leads/';

interface UnsubscribeParameters {
	lead: string;
	options: { emailInQuery?: boolean };
}

const isEmailInQuery = ({ lead, options }: UnsubscribeParameters) =>
	options.emailInQuery === true && lead.includes('@');

export const unsubscribe = defineOperation({
	name: 'Unsubscribe',
	value: 'unsubscribe',
	action: 'Unsubscribe a lead from a campaign',
	description:
		'Stop all messages to a lead and add the e-mail address to the unsubscribe list. lemlist may do so for every campaign of the lead.',
	sideEffects: ['changesConsent'],
	fields: [campaignField, leadField, simplify, unsubscribeOptions],
	routes: [IN_PATH, IN_QUERY],
	route: (parameters) => (isEmailInQuery(parameters) ? IN_QUERY : IN_PATH),
	query: (parameters) => ({ email: isEmailInQuery(parameters) ? parameters.lead : '' }),
	output: leadOutput,
	serializeBy: ({ campaignId, lead }) => `${campaignId} ${lead.toLowerCase()}`,
	inspect: (response, parameters) => {
		const address = String(asRecord(response).email ?? parameters.lead);
		// lemlist does not document how it finds a lead that is not in the path; the response shows it.
		if (!isEmailInQuery(parameters) || address.toLowerCase() === parameters.lead.toLowerCase())
			return {};
		return {
			error: {
				problem: `lemlist unsubscribed ${address} instead of ${parameters.lead}`,
				advice: "Take it back in lemlist, and remove the option 'Email in Query'.",
			},
		};
	},
	v1: {
		fields: [campaignField, requiredEmail],
		route: 'DELETE /campaigns/{campaignId}/leads/{email}',
	},
});
