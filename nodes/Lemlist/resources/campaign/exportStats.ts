import { defineOperation } from '../../engine/define';
import { waitFor } from '../../engine/waiting';
import { campaignSelect } from '../../fields/campaign';
import { binaryPropertyName, csvOutput } from '../../fields/csv';
import { rowsOrFile } from '../../output/file';
import { recordOf } from '../../transport/records';
import { exportJobOf, notReadyAfter, notStarted, notWritten } from './exportJob';

export const exportStats = defineOperation({
	name: 'Export Statistics',
	value: 'exportStats',
	action: 'Export the statistics of a campaign',
	description: 'Get the statistics of a campaign for each lead, as rows or a CSV file',
	fields: [
		campaignSelect,
		csvOutput,
		binaryPropertyName,
		{
			displayName: 'Wait at Most (Minutes)',
			name: 'maxWaitMinutes',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 10,
			description: 'How long to wait for lemlist to write the file',
		},
	],
	route: 'GET /campaigns/{campaignId}/export/start',
	output: rowsOrFile('campaign-statistics.csv', 'campaignId', 'campaignName'),
	async run({ begin, send, download, pause, fail }, { maxWaitMinutes }) {
		const started = exportJobOf(await begin());
		if (!started._id) return fail(notStarted);
		const path = { exportId: started._id };
		const look = async () => {
			const answer = await send('GET /campaigns/{campaignId}/export/{exportId}/status', { path });
			const job = exportJobOf(recordOf(answer).status);
			return job.status === 'pending' ? undefined : job;
		};
		const isReady = started.status !== 'pending';
		const job = isReady ? started : await waitFor(maxWaitMinutes, pause, look);
		if (job?.status === 'done' && job.url) {
			return await download(job.url, { campaignName: job.campaignName });
		}
		return fail(job ? notWritten : notReadyAfter(maxWaitMinutes));
	},
	v1: {
		fields: [campaignSelect, csvOutput, binaryPropertyName],
		route: 'GET /campaigns/{campaignId}/export',
		run: undefined,
	},
});
