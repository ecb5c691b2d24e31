import { defineOperation } from '../../engine/defineOperation';
import { pollUntil } from '../../engine/run/pollUntil';
import { campaignField } from '../../fields/campaign';
import { csvOutput, outputBinaryField } from '../../fields/files';
import { csvRowsOrFile } from '../../output/csvRowsOrFile';
import { asRecord } from '../../output/records';
import { toExportJob, notReadyAfter, NOT_STARTED, NOT_WRITTEN } from './exportJob';

const exportOutput = csvRowsOrFile('campaign-statistics.csv', 'campaignId', 'campaignName');

export const exportStats = defineOperation({
	name: 'Export Statistics',
	value: 'exportStats',
	action: 'Export the statistics of a campaign',
	description: 'Get the statistics of a campaign for each lead, as rows or a CSV file',
	fields: [
		campaignField,
		csvOutput,
		outputBinaryField,
		{
			displayName: 'Maximum Wait (Minutes)',
			name: 'maxWaitMinutes',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 10,
			description: 'How long to wait for lemlist to write the file',
		},
	],
	route: 'GET /campaigns/{campaignId}/export/start',
	output: exportOutput,
	async run({ start, send, download, delay, fail }, { maxWaitMinutes }) {
		const startedJob = toExportJob(await start());
		if (!startedJob._id) return fail(NOT_STARTED);
		const path = { exportId: startedJob._id };
		const poll = async () => {
			const response = await send('GET /campaigns/{campaignId}/export/{exportId}/status', { path });
			const job = toExportJob(asRecord(response).status);
			return job.status === 'pending' ? undefined : job;
		};
		const isReady = startedJob.status !== 'pending';
		const job = isReady ? startedJob : await pollUntil(maxWaitMinutes, delay, poll);
		if (job?.status === 'done' && job.url) {
			return await download(job.url, { campaignName: job.campaignName });
		}
		return fail(job ? NOT_WRITTEN : notReadyAfter(maxWaitMinutes));
	},
	v1: {
		fields: [campaignField, csvOutput, outputBinaryField],
		route: 'GET /campaigns/{campaignId}/export',
		output: exportOutput,
	},
});
