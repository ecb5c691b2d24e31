import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { unwrapped } from '../../output/items';
import { exportJobOf, notStarted } from './exportJob';

export const emailStats = defineOperation({
	name: 'Email Statistics',
	value: 'emailStats',
	action: 'Email the statistics of a campaign',
	description:
		'Have lemlist export the statistics of a campaign for each lead and send the link to an e-mail address when the file is ready',
	fields: [
		campaignSelect,
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. nathan@example.com',
			description: 'The address that gets the link to the CSV file',
		},
	],
	route: 'GET /campaigns/{campaignId}/export/start',
	output: unwrapped('status'),
	async run({ begin, send, fail }) {
		const { _id } = exportJobOf(await begin());
		if (!_id) return fail(notStarted);
		const path = { exportId: _id };
		return await send('PUT /campaigns/{campaignId}/export/{exportId}/email/{email}', { path });
	},
});
