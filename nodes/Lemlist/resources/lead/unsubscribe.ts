import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { email, leadSelect } from '../../fields/lead';
import { unsubscribeOptions } from '../../fields/leadOptions';
import { recordOf } from '../../transport/records';

const IN_PATH = 'DELETE /campaigns/{campaignId}/leads/{lead}';
const IN_QUERY = 'DELETE /campaigns/{campaignId}/leads/';

interface Choice {
	lead: string;
	options: { emailInQuery?: boolean };
}

const isInQuery = ({ lead, options }: Choice) =>
	options.emailInQuery === true && lead.includes('@');

export const unsubscribe = defineOperation({
	name: 'Unsubscribe',
	value: 'unsubscribe',
	action: 'Unsubscribe a lead from a campaign',
	description:
		'Stop all messages to a lead and add the e-mail address to the unsubscribe list. lemlist may do so for every campaign of the lead.',
	effects: ['consent'],
	fields: [campaignSelect, leadSelect, unsubscribeOptions],
	routes: [IN_PATH, IN_QUERY],
	route: (choice) => (isInQuery(choice) ? IN_QUERY : IN_PATH),
	query: (choice) => ({ email: isInQuery(choice) ? choice.lead : '' }),
	orderedBy: ({ campaignId, lead }) => `${campaignId} ${lead.toLowerCase()}`,
	flaw: (answer, choice) => {
		const address = String(recordOf(answer).email ?? choice.lead);
		// lemlist does not say how it finds a lead without a path, so its answer has to.
		if (!isInQuery(choice) || address.toLowerCase() === choice.lead.toLowerCase()) return undefined;
		return {
			problem: `lemlist unsubscribed ${address} instead of ${choice.lead}`,
			advice: "Take it back in lemlist, and remove the option 'Email in Query'.",
		};
	},
	v1: {
		fields: [campaignSelect, email],
		route: 'DELETE /campaigns/{campaignId}/leads/{email}',
		query: undefined,
		orderedBy: undefined,
		flaw: undefined,
	},
});
