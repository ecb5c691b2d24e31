import { defineOperation } from '../../engine/define';
import { email, inCampaign, leadSelect } from '../../fields/lead';

export const resume = defineOperation({
	name: 'Resume',
	value: 'resume',
	action: 'Resume a paused lead',
	description: 'Go on with a paused lead where it stopped, in all campaigns or in one',
	effects: ['starts'],
	fields: [leadSelect, inCampaign],
	route: 'POST /leads/start/{lead}',
	query: ({ options }) => options,
	v1: { fields: [email], route: 'POST /leads/start/{email}', query: undefined },
});
