import { defineOperation } from '../../engine/define';
import { email, inCampaign, leadSelect } from '../../fields/lead';

export const pause = defineOperation({
	name: 'Pause',
	value: 'pause',
	action: 'Pause a lead',
	description: 'Send nothing more to a lead until it is resumed, in all campaigns or in one',
	fields: [leadSelect, inCampaign],
	route: 'POST /leads/pause/{lead}',
	query: ({ options }) => options,
	v1: { fields: [email], route: 'POST /leads/pause/{email}', query: undefined },
});
