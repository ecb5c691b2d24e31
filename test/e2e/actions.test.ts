import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { errorText, outputItems, outputJson } from '../../harness/n8n/execution';
import { n8nInstanceForFile } from '../../harness/instance/n8nInstanceForFile';
import { node, buildTable } from '../../harness/instance/buildWorkflow';

const PEOPLE = [
	{ email: 'ada@example.com', firstName: 'Ada' },
	{ email: 'grace@example.com', firstName: 'Grace' },
	{ email: 'alan@example.com', firstName: 'Alan' },
];

const instance = n8nInstanceForFile();

describe('a workflow with the Lemlist node', () => {
	it('adds each row of a table to a campaign in v2', async () => {
		instance.emulator.addCampaign({ _id: 'cam_1' });
		const execution = await run(createLead('v2'));

		expect(execution.status).toBe('success');
		expect(instance.emulator.lines().sort()).toEqual([
			// The variables of the campaign's messages, for a hint.
			'GET /campaigns/cam_1/sequences',
			'POST /campaigns/cam_1/leads/ {"firstName":"Ada","email":"ada@example.com"}',
			'POST /campaigns/cam_1/leads/ {"firstName":"Alan","email":"alan@example.com"}',
			'POST /campaigns/cam_1/leads/ {"firstName":"Grace","email":"grace@example.com"}',
		]);
		expect(emailsAndSources(outputItems(execution, 'Lemlist'))).toEqual([
			['ada@example.com', 0],
			['grace@example.com', 1],
			['alan@example.com', 2],
		]);
	});

	it('adds each row of a table to a campaign in v1', async () => {
		instance.emulator.addCampaign({ _id: 'cam_1' });
		const execution = await run(createLead('v1', { options: { deduplicate: true } }));

		expect(execution.status).toBe('success');
		expect(instance.emulator.lines().sort()).toEqual([
			'POST /campaigns/cam_1/leads/ada%40example.com?deduplicate=true {"firstName":"Ada"}',
			'POST /campaigns/cam_1/leads/alan%40example.com?deduplicate=true {"firstName":"Alan"}',
			'POST /campaigns/cam_1/leads/grace%40example.com?deduplicate=true {"firstName":"Grace"}',
		]);
		expect(emailsAndSources(outputItems(execution, 'Lemlist'))).toEqual([
			['ada@example.com', 0],
			['grace@example.com', 1],
			['alan@example.com', 2],
		]);
	});

	it.each(['v1', 'v2'])('lists exactly as many campaigns as its limit in %s', async (version) => {
		for (let count = 0; count < 130; count++) instance.emulator.addCampaign();
		const id = await instance.storeWorkflow(
			node('Start', 'n8n-nodes-base.manualTrigger'),
			node('Lemlist', 'lemlist', {
				apiVersion: version,
				resource: 'campaign',
				operation: 'getAll',
				limit: 123,
			}),
		);
		const execution = await instance.client.runWorkflow(id, 'Start');

		const ids = outputJson(execution, 'Lemlist').map(({ _id }) => _id);
		expect(ids).toHaveLength(123);
		expect(new Set(ids).size).toBe(123);
	});

	it('fails with the item and the reason when lemlist rejects it', async () => {
		instance.emulator.addCampaign({ _id: 'cam_1' });
		instance.emulator.addLead({ campaignId: 'cam_1', email: 'grace@example.com' });
		const execution = await run(createLead('v2'));

		expect(execution.status).toBe('error');
		expect(errorText(execution)).toMatch(/item 1/);
	});

	it('outputs a rejected item in the error branch and the others in the success branch', async () => {
		instance.emulator.addCampaign({ _id: 'cam_1' });
		instance.emulator.addLead({ campaignId: 'cam_1', email: 'grace@example.com' });
		const execution = await run({ ...createLead('v2'), onError: 'continueErrorOutput' });

		expect(execution.status).toBe('success');
		expect(emailsAndSources(outputItems(execution, 'Lemlist'))).toEqual([
			['ada@example.com', 0],
			['alan@example.com', 2],
		]);
		expect(emailsAndSources(outputItems(execution, 'Lemlist', 1))).toEqual([
			['grace@example.com', 1],
		]);
	});
});

function createLead(apiVersion: string, more: IDataObject = {}) {
	return node('Lemlist', 'lemlist', {
		apiVersion,
		resource: 'lead',
		operation: 'create',
		campaignId: { __rl: true, mode: 'id', value: 'cam_1' },
		email: '={{ $json.email }}',
		variables: { mappingMode: 'defineBelow', value: { firstName: '={{ $json.firstName }}' } },
		...more,
	});
}

async function run(lemlist: ReturnType<typeof node>) {
	const id = await instance.storeWorkflow(...buildTable(PEOPLE), lemlist);
	return await instance.client.runWorkflow(id, 'Start');
}

function emailsAndSources(items: INodeExecutionData[]) {
	return items.map(({ json, pairedItem }) => [json.email, (pairedItem as { item: number }).item]);
}
