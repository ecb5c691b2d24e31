import { setTimeout as wait } from 'node:timers/promises';

import type { IDataObject, INode } from 'n8n-workflow';

import type { Fault } from '../../emulator';
import {
	autoMappedFields,
	campaignById,
	customVariables,
} from '../../harness/engine/formParameters';
import { startOtherHost } from '../../harness/fakes/otherHost';
import { buildTable, node } from '../../harness/instance/buildWorkflow';
import { lemlist, matrixInstanceForFile, runRows } from '../../harness/instance/matrixInstance';
import { errorText, outputItems, outputJson } from '../../harness/n8n/execution';
import { waitFor } from '../../harness/n8n/waitFor';

const instance = matrixInstanceForFile();

beforeEach(() => void instance.emulator.addCampaign({ _id: 'cam_1', name: 'Launch' }));

function people(count: number): IDataObject[] {
	return Array.from({ length: count }, (_, index) => ({
		email: `lead${index}@example.com`,
		seats: index,
	}));
}

function createLead(more: IDataObject = {}): INode {
	return lemlist('lead', 'create', {
		...campaignById('cam_1'),
		email: '={{ $json.email }}',
		variables: { mappingMode: 'defineBelow', value: { firstName: 'Ada' } },
		...more,
	});
}

const run = async (rows: IDataObject[], ...nodes: INode[]) =>
	await runRows(instance, rows, ...nodes);

const emails = () => instance.emulator.state.leads.map(({ email }) => email).sort();

describe('Lead: Create', () => {
	it('adds each of 25 leads once, with typed values, and outputs them in input order, linked to their input items', async () => {
		const execution = await run(people(25), createLead(customVariables({ seats: 5 })));

		expect(errorText(execution)).toBeUndefined();
		const items = outputItems(execution, 'Lemlist');
		expect(items.map(({ json }) => json.email)).toEqual(people(25).map(({ email }) => email));
		expect(items.map(({ pairedItem }) => (pairedItem as { item: number }).item)).toEqual([
			...people(25).keys(),
		]);
		const created = instance.emulator.lines().filter((line) => line.startsWith('POST /campaigns'));
		// A busy machine may send requests in a bunch, and repeat those that lemlist refused for that.
		expect(new Set(created.filter((line) => line.includes('"seats":5'))).size).toBe(25);
		expect(emails()).toHaveLength(25);
	});

	it('maps input columns to the fields with matching names', async () => {
		const rows = [{ email: 'ada@example.com', 'First Name': 'Ada', last_name: 'Lovelace' }];
		const execution = await run(rows, createLead(autoMappedFields()));

		expect(errorText(execution)).toBeUndefined();
		expect(instance.emulator.state.leads[0].variables).toMatchObject({
			firstName: 'Ada',
			lastName: 'Lovelace',
		});
	});

	it('adds a lead with API version v1', async () => {
		const execution = await run(people(1), createLead({ apiVersion: 'v1' }));

		expect(errorText(execution)).toBeUndefined();
		expect(emails()).toEqual(['lead0@example.com']);
	});

	it('accepts the URL of a campaign in the lemlist app', async () => {
		const value = 'https://app.lemlist.com/teams/tea_1/campaigns-next/cam_1/review';
		const execution = await run(
			people(1),
			createLead({ campaignId: { __rl: true, mode: 'url', value } }),
		);

		expect(errorText(execution)).toBeUndefined();
		expect(emails()).toEqual(['lead0@example.com']);
	});

	it('fails with the number of the item and the message from lemlist', async () => {
		instance.emulator.addLead({ campaignId: 'cam_1', email: 'lead1@example.com' });
		const execution = await run(people(3), createLead());

		expect(execution.status).toBe('error');
		expect(errorText(execution)).toMatch(/already.*item 1/i);
	});

	it('returns a failed item with the others if set to continue', async () => {
		instance.emulator.addLead({ campaignId: 'cam_1', email: 'lead1@example.com' });
		const continuing: INode = { ...createLead(), onError: 'continueRegularOutput' };
		const output = outputJson(await run(people(3), continuing), 'Lemlist');

		expect(output).toHaveLength(3);
		expect(output[1].error).toMatch(/already/i);
	});

	it('returns a failed item at the error output, with its input columns', async () => {
		instance.emulator.addLead({ campaignId: 'cam_1', email: 'lead1@example.com' });
		const continuing: INode = { ...createLead(), onError: 'continueErrorOutput' };
		const execution = await run(people(3), continuing);

		const succeeded = outputJson(execution, 'Lemlist').map(({ email }) => email);
		expect(succeeded).toEqual(['lead0@example.com', 'lead2@example.com']);
		const failed = outputItems(execution, 'Lemlist', 1).map(({ json }) => json);
		expect(failed).toEqual([
			{ email: 'lead1@example.com', seats: 1, error: expect.stringMatching(/already/i) },
		]);
	});

	it('reports an API key that lemlist does not recognize', async () => {
		await instance.changeCredential({ apiKey: 'wrong-key' });
		const execution = await run(people(1), createLead());
		await instance.changeCredential();

		expect(errorText(execution)).toMatch(/401/);
		expect(errorText(execution)).toMatch(/API key/);
	});

	it('stops sending within a second when the execution is stopped', async () => {
		const id = await instance.storeWorkflow(...buildTable(people(300)), createLead());
		const executionId = await instance.client.startWorkflow(id, 'Start');
		await waitFor('the first leads', () => instance.emulator.state.leads.length > 0 || undefined);
		await instance.client.stopExecution(executionId);
		const stoppedAt = Date.now();
		await instance.client.awaitExecution(executionId);
		await wait(3_000);

		const late = instance.emulator.requests.filter(
			({ receivedAt }) => receivedAt > stoppedAt + 1_000,
		);
		expect(late.map(({ line }) => line)).toEqual([]);
		expect(instance.emulator.state.leads.length).toBeLessThan(300);
	});

	it.each<[string, Fault]>([
		['a closed connection', { kind: 'dropBefore' }],
		['a lost response', { kind: 'dropAfter' }],
		['a server error', { status: 500 }],
		['a rate limit error (429)', { status: 429, retryAfter: 1 }],
		['a malformed response', { kind: 'brokenJson' }],
	])('adds each lead once despite %s', async (_name, fault) => {
		instance.emulator.addFault({ match: /^POST .campaigns/, ...fault });
		const execution = await run(people(3), createLead());

		expect(errorText(execution)).toBeUndefined();
		expect(emails()).toEqual(people(3).map(({ email }) => email));
	});
});

describe('Lead: Sync', () => {
	it('sends only the differences, and nothing when run again', async () => {
		instance.emulator.addLead({ campaignId: 'cam_1', email: 'lead0@example.com' });
		const sync = lemlist('lead', 'sync', { ...campaignById('cam_1'), email: '={{ $json.email }}' });
		const first = await run(people(3), sync);
		const second = await run(people(3), sync);

		const results = (execution: typeof first) =>
			outputJson(execution, 'Lemlist').map(({ result }) => result);
		expect(errorText(first)).toBeUndefined();
		expect(results(first).slice(1)).toEqual(['created', 'created']);
		expect(results(second)).toEqual(['unchanged', 'unchanged', 'unchanged']);
		expect(emails()).toEqual(people(3).map(({ email }) => email));
	});
});

describe('a file', () => {
	const exportLeads = (more: IDataObject) =>
		lemlist('campaign', 'exportLeads', { ...campaignById('cam_1'), ...more });

	beforeEach(() => {
		for (const email of ['ada@example.com', 'alan@example.com']) {
			instance.emulator.addLead({ campaignId: 'cam_1', email });
		}
	});

	it('of exported leads is returned as one item per row', async () => {
		const execution = await run([{}], exportLeads({ csvOutput: 'rows' }));

		expect(
			outputJson(execution, 'Lemlist')
				.map(({ email }) => email)
				.sort(),
		).toEqual(['ada@example.com', 'alan@example.com']);
	});

	it('of exported leads is returned as binary data', async () => {
		const parameters = { csvOutput: 'file', binaryPropertyName: 'leads' };
		const [item] = outputItems(await run([{}], exportLeads(parameters)), 'Lemlist');

		expect(item.binary?.leads).toMatchObject({ fileName: 'campaign-leads.csv' });
	});

	it('is uploaded as multipart form data', async () => {
		const toFile = {
			...node('File', 'n8n-nodes-base.convertToFile', {
				operation: 'toText',
				sourceProperty: 'text',
				options: { fileName: 'notes.txt' },
			}),
			typeVersion: 1.1,
		};
		const send = lemlist('apiRequest', 'send', {
			method: 'POST',
			path: '/leads/audio',
			sendBody: true,
			contentType: 'multipart-form-data',
			inputDataFieldName: 'data',
		});
		const execution = await run([{ text: 'hello' }], toFile, send);

		const [line] = instance.emulator.lines().filter((sent) => sent.startsWith('POST /leads/audio'));
		expect(line ?? errorText(execution)).toContain('"name":"notes.txt"');
		expect(line).toContain('"sizeBytes":5');
	});
});

describe('a request', () => {
	it('that finds nothing shows a hint', async () => {
		const execution = await run([{}], lemlist('unsubscribe', 'getAll', { returnAll: true }));

		expect(errorText(execution)).toBeUndefined();
		const hints = execution.data?.resultData.runData.Lemlist?.at(-1)?.hints ?? [];
		expect(hints.map(({ message }) => message).join()).not.toBe('');
	});

	it('never follows a redirect to another host', async () => {
		const { origin, seen, close } = await startOtherHost();
		const headers = { Location: `${origin}/team` };
		instance.emulator.addFault({ kind: 'redirect', match: /^GET .team/, headers });
		const execution = await run([{}], lemlist('team', 'get'));
		await close();

		expect(errorText(execution)).toContain(`lemlist's address redirects to ${origin}`);
		expect(seen).toEqual([]);
	});
});

describe('a server that cannot be reached', () => {
	it.each([
		['a closed port', 'http://127.0.0.1:1/api'],
		['an unknown host', 'https://api.lemlist.invalid/api'],
	])('is reported as unreachable (%s)', async (_name, baseUrl) => {
		await instance.changeCredential({ baseUrl });
		const remaining = lemlist('lead', 'create', {
			...campaignById('cam_1'),
			email: 'ada@example.com',
		});
		const execution = await run([{}], remaining);
		await instance.changeCredential();

		expect(errorText(execution)).toMatch(/could not be reached/);
	});
});
