import { defineOperation } from '../../engine/define';
import { email, leadSelect } from '../../fields/lead';
import { simplify } from '../../fields/simplify';
import { asIs, simplified } from '../../output/items';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a lead',
	description: 'Get a lead by ID, or by e-mail address from all campaigns with one item for each',
	fields: [leadSelect, simplify],
	route: 'GET /leads/{lead}',
	async run({ send }, { lead }) {
		const version = 'v2';
		return lead.includes('@')
			? await send('GET /leads/{lead}', { query: { version } })
			: await send('GET /leads', { query: { id: lead, version } });
	},
	output: simplified(
		'_id',
		'email',
		'firstName',
		'lastName',
		'variables',
		'status',
		'state',
		'isPaused',
		'contactId',
		'campaignId',
		'campaign.id',
		'campaign.name',
	),
	v1: { fields: [email], route: 'GET /leads/{email}', run: undefined, output: asIs },
});
