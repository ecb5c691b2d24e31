import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { unwrap } from '../../output/items';
import { toExportJob, NOT_STARTED } from './exportJob';

export const emailStats = defineOperation({
	name: 'Email Statistics',
	value: 'emailStats',
	action: 'Email the statistics of a campaign',
	description:
		'Export the statistics of a campaign for each lead and email the download link when the file is ready',
	fields: [
		campaignField,
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. nathan@example.com',
			description: 'The email address to send the link to the CSV file to',
		},
	],
	route: 'GET /campaigns/{campaignId}/export/start',
	output: unwrap('status'),
	async run({ start, send, fail }) {
		const { _id } = toExportJob(await start());
		if (!_id) return fail(NOT_STARTED);
		const path = { exportId: _id };
		return await send('PUT /campaigns/{campaignId}/export/{exportId}/email/{email}', { path });
	},
});
