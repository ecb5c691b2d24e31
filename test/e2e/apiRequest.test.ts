import type { IDataObject, INode } from 'n8n-workflow';

import { n8nInstanceForFile } from '../../harness/instance/n8nInstanceForFile';
import { buildTable, node } from '../../harness/instance/buildWorkflow';
import { errorText, outputItems, outputJson } from '../../harness/n8n/execution';

const instance = n8nInstanceForFile();

const CAMPAIGNS = 130;

describe('a workflow with an API Request', () => {
	it('reads a list page by page', async () => {
		for (let index = 1; index <= CAMPAIGNS; index++) instance.emulator.addCampaign();

		const execution = await run(
			node('Start', 'n8n-nodes-base.manualTrigger'),
			apiRequest({
				path: '/campaigns',
				sendQuery: true,
				queryParameters: { parameters: [{ name: 'version', value: 'v2' }] },
				paging: 'page',
				returnAll: true,
			}),
		);

		const ids = outputJson(execution, 'Request').map(({ _id }) => _id);
		expect(new Set(ids).size).toBe(CAMPAIGNS);
		expect(instance.emulator.lines()).toEqual([
			'GET /campaigns?version=v2&page=1&limit=100',
			'GET /campaigns?version=v2&page=2&limit=100',
		]);
	});

	it('sends a body for each item and links the responses', async () => {
		const execution = await run(
			...buildTable([{ name: 'Spring' }, { name: 'Autumn' }]),
			apiRequest({
				method: 'POST',
				path: '/campaigns',
				sendBody: true,
				specifyBody: 'json',
				jsonBody: '={{ { "name": $json.name, "timezone": "Europe/Paris" } }}',
			}),
		);

		expect(instance.emulator.lines()).toEqual([
			'POST /campaigns {"name":"Spring","timezone":"Europe/Paris"}',
			'POST /campaigns {"name":"Autumn","timezone":"Europe/Paris"}',
		]);
		expect(
			outputItems(execution, 'Request').map(({ json, pairedItem }) => [json.name, pairedItem]),
		).toEqual([
			['Spring', { item: 0 }],
			['Autumn', { item: 1 }],
		]);
	});

	it('sends a file of its item, and outputs a file', async () => {
		instance.emulator.addCampaign({ _id: 'cam_1' });
		instance.emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@example.com' });

		const execution = await run(
			...buildTable([{ sound: Buffer.from('sound').toString('base64') }]),
			{
				...node('File', 'n8n-nodes-base.convertToFile', {
					operation: 'toBinary',
					sourceProperty: 'sound',
					options: { fileName: 'hello.mp3', mimeType: 'audio/mpeg' },
				}),
				typeVersion: 1.1,
			},
			apiRequest({
				method: 'POST',
				path: '/leads/audio?leadId=lea_1&stepId=stp_1',
				sendBody: true,
				contentType: 'multipart-form-data',
			}),
			apiRequest({ path: '/campaigns/cam_1/export/leads?state=all' }, 'Export'),
		);

		expect(outputJson(execution, 'Request')).toMatchObject([
			{ ok: true, status: { leadId: 'lea_1', fileName: 'hello.mp3' } },
		]);
		const [{ binary }] = outputItems(execution, 'Export');
		expect(binary?.data).toMatchObject({ fileName: 'leads.csv', mimeType: 'text/csv' });
	});

	it('refuses a foreign address before anything is sent', async () => {
		const execution = await run(
			node('Start', 'n8n-nodes-base.manualTrigger'),
			apiRequest({ path: 'https://example.com/api/team' }),
		);

		expect(execution.status).toBe('error');
		expect(errorText(execution)).toContain(
			"'Path' doesn't start with the base URL of the credential",
		);
		expect(instance.emulator.requests).toHaveLength(0);
	});
});

function apiRequest(parameters: IDataObject, name = 'Request'): INode {
	return node(name, 'lemlist', { resource: 'apiRequest', operation: 'send', ...parameters });
}

async function run(...nodes: INode[]) {
	const id = await instance.storeWorkflow(...nodes);
	return await instance.client.runWorkflow(id, 'Start');
}
