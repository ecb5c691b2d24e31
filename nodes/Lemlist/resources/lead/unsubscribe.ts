import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { email, leadSelect } from '../../fields/lead';

export const unsubscribe = defineOperation({
	name: 'Unsubscribe',
	value: 'unsubscribe',
	action: 'Unsubscribe a lead from a campaign',
	description:
		'Stop all messages to a lead and add the e-mail address to the unsubscribe list. lemlist may do so for every campaign of the lead.',
	fields: [campaignSelect, leadSelect],
	route: 'DELETE /campaigns/{campaignId}/leads/{lead}',
	v1: {
		fields: [campaignSelect, email],
		route: 'DELETE /campaigns/{campaignId}/leads/{email}',
	},
});
