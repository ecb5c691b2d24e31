import type { INodeParameters } from 'n8n-workflow';

import { recorderForFile } from '../../../harness/contract/recorderForFile';
import { campaignById } from '../../../harness/engine/formParameters';
import { runNode } from '../../../harness/engine/runNode';

const recorder = recorderForFile();

const BLANK = '={{ $json.missing }}';

describe('a filter', () => {
	const noCampaign = { campaignId: { __rl: true, mode: 'id', value: BLANK } };
	const rejected = async (operation: `${string}: ${string}`, parameters: INodeParameters) => {
		const { error, requests } = await runNode(recorder, { operation, parameters });
		return [error?.message, ...requests];
	};

	it('is rejected when its expression has no value', async () => {
		expect(await rejected('lead: resume', { lead: 'a@x.io', options: noCampaign })).toEqual([
			"'Campaign' is empty [item 0]",
		]);
		expect(await rejected('activity: getAll', { filters: { leadId: BLANK } })).toEqual([
			"'Lead ID' is empty [item 0]",
		]);
	});

	it.each([
		[
			'no values',
			{ filterId: 'country', in: BLANK },
			"'Filter' needs a value to compare with [item 0]",
		],
		['no name', { filterId: BLANK, in: ['France'] }, "'Filter ID' is empty [item 0]"],
	])('is rejected when a filter of a search has %s', async (_lack, row, message) => {
		const parameters = { filters: { filter: [row] } };

		expect(await rejected('database: searchPeople', parameters)).toEqual([message]);
	});

	it.each([
		['Email (Deprecated)', { email: { match: 'value', text: BLANK } }],
		['Due Date', { dueDate: { from: BLANK, to: '' } }],
		['Assigned To', { assignedTo: { in: [], out: [] } }],
	])('is rejected when the condition %s of tasks is empty', async (label, filters) => {
		expect(await rejected('task: getAll', { filters })).toEqual([
			`'${label}' needs a value to compare with [item 0]`,
		]);
	});
});

describe('an optional field that is not a filter', () => {
	it('is omitted without a value', async () => {
		recorder.respondFor([]);

		const { requests } = await runNode(recorder, {
			operation: 'campaign: update',
			parameters: { ...campaignById('cam_1'), updateFields: { name: 'Spring', timezone: BLANK } },
		});

		expect(requests).toEqual(['PATCH /campaigns/cam_1 {"name":"Spring"}']);
	});
});
