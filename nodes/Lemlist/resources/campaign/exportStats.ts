import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { binaryPropertyName, csvOutput } from '../../fields/csv';
import { rowsOrFile } from '../../output/file';
import type { ExportJob } from './exportJob';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

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
	output: rowsOrFile('campaign-statistics.csv'),
	async run({ begin, send, download, pause, fail }, { maxWaitMinutes }) {
		let job = (await begin()) as ExportJob;
		let pauseMs = FIRST_PAUSE_MS;

		for (let leftMs = maxWaitMinutes * 60_000; job.status === 'pending' && leftMs > 0; ) {
			await pause(pauseMs);
			leftMs -= pauseMs;
			pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
			const path = { exportId: job._id };
			const answer = await send('GET /campaigns/{campaignId}/export/{exportId}/status', { path });
			job = (answer as { status: ExportJob }).status;
		}
		if (job.status === 'done' && job.url) return await download(job.url);
		return job.status === 'pending'
			? fail(`The export is not ready after ${maxWaitMinutes} minutes`, "Raise 'Wait at Most'.")
			: fail('lemlist could not write the export', 'Run the workflow again later.');
	},
	v1: {
		fields: [campaignSelect, csvOutput, binaryPropertyName],
		route: 'GET /campaigns/{campaignId}/export',
		run: undefined,
	},
});
