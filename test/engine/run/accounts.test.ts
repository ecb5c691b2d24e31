import type { IDataObject } from 'n8n-workflow';

import { SingleCredentialHelper } from '../../../harness/engine/loadPackage';
import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById } from '../../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../../harness/engine/runNode';
import { useFastTimings } from '../../../harness/faults/useFastTimings';

const first = emulatorForFile();
const second = emulatorForFile();

// As agencies set it up: one workflow, and in each item the account of its client.
const credential = { apiKey: '={{ $json.key }}', baseUrl: '={{ $json.url }}' };

let keyCount = 0;
let keys: Record<'ann' | 'ben' | 'cleo', string>;

/** Keys whose rate limiters are new: Ann and Ben have theirs at the first server, Cleo at the second. */
beforeEach(() => {
	keyCount++;
	keys = { ann: `ann-${keyCount}`, ben: `ben-${keyCount}`, cleo: `cleo-${keyCount}` };
	first.options.moreApiKeys.push(keys.ann, keys.ben);
	second.options.moreApiKeys.push(keys.cleo);
	for (const { addCampaign } of [first, second]) addCampaign({ _id: 'cam_1' });
});

beforeAll(() => useFastTimings());

type Client = keyof typeof keys;

const itemOf = (client: Client, json: IDataObject = {}): IDataObject => ({
	key: keys[client],
	url: (client === 'cleo' ? second : first).baseUrl,
	...json,
});

const createLead = {
	operation: 'lead: create',
	parameters: { ...campaignById('cam_1'), email: '={{ $json.email }}' },
	credential,
} as const;

/** What each account received, as lines such as `ann: POST /leads`. */
function received(): string[] {
	const clientOf = new Map(
		Object.entries(keys).map(([client, key]) => [
			`Basic ${Buffer.from(`:${key}`).toString('base64')}`,
			client,
		]),
	);
	return [...first.requests, ...second.requests]
		.sort((a, b) => a.receivedAt - b.receivedAt)
		.map(({ headers, line }) => `${clientOf.get(String(headers.authorization))}: ${line}`);
}

const run = async (form: RunOptions) => await runNode(first, form);

describe('items of several accounts', () => {
	it('are each sent with the key and to the base URL that their credential names', async () => {
		const { json } = await run({
			...createLead,
			items: [
				itemOf('ann', { email: 'a@x.io' }),
				itemOf('ben', { email: 'b@x.io' }),
				itemOf('cleo', { email: 'c@x.io' }),
				itemOf('ann', { email: 'd@x.io' }),
			],
		});

		expect(json.map(({ email }) => email)).toEqual(['a@x.io', 'b@x.io', 'c@x.io', 'd@x.io']);
		expect(received().sort()).toEqual([
			'ann: POST /campaigns/cam_1/leads/ {"email":"a@x.io"}',
			'ann: POST /campaigns/cam_1/leads/ {"email":"d@x.io"}',
			'ben: POST /campaigns/cam_1/leads/ {"email":"b@x.io"}',
			'cleo: POST /campaigns/cam_1/leads/ {"email":"c@x.io"}',
		]);
	});

	it('run side by side, each account at its own pace', async () => {
		const leads = (client: Client, count: number) =>
			Array.from({ length: count }, (_, index) =>
				itemOf(client, { email: `${client}${index}@x.io` }),
			);

		await run({ ...createLead, items: [...leads('ann', 25), ...leads('ben', 25)] });

		// lemlist allows each key 20 requests per 2 seconds.
		const clients = received().map((line) => line.split(':')[0]);
		const beforeTheWait = clients.slice(0, 40);
		expect(beforeTheWait.filter((client) => client === 'ann')).toHaveLength(20);
		expect(beforeTheWait.filter((client) => client === 'ben')).toHaveLength(20);
		// Without a pace of its own each would get five; on a busy machine the last five of one may come early.
		expect(first.requests.filter(({ status }) => status === 429).length).toBeLessThan(10);
	});

	it('do not wait for an account that lemlist holds up', async () => {
		first.addFault({ status: 429, retryAfter: 1 });

		await run({
			operation: 'lead: pause',
			parameters: { lead: 'a@x.io' },
			credential,
			onError: 'continueRegularOutput',
			items: [itemOf('ann'), itemOf('cleo')],
		});

		expect(received()).toEqual([
			'ann: POST /leads/pause/a%40x.io',
			'cleo: POST /leads/pause/a%40x.io',
			'ann: POST /leads/pause/a%40x.io',
		]);
	});

	it('never share a request', async () => {
		const { json } = await run({
			operation: 'unsubscribe: addMany',
			parameters: { value: '={{ $json.email }}' },
			credential,
			items: [
				itemOf('ann', { email: 'a@x.io' }),
				itemOf('ben', { email: 'b@x.io' }),
				itemOf('ann', { email: 'c@x.io' }),
			],
		});

		expect(json).toHaveLength(3);
		expect(received().sort()).toEqual([
			expect.stringMatching(/^ann: POST .*a@x\.io.*c@x\.io/),
			expect.stringMatching(/^ben: POST .*b@x\.io/),
		]);
	});

	it('are looked up in their own account after a lost response', async () => {
		second.addFault({ match: /^POST/, kind: 'dropAfter' });

		const { error } = await run({
			...createLead,
			items: [itemOf('ann', { email: 'a@x.io' }), itemOf('cleo', { email: 'c@x.io' })],
		});

		expect(error).toBeUndefined();
		expect(second.state.leads).toHaveLength(1);
		expect(received().filter((line) => line.startsWith('ann'))).toHaveLength(1);
		expect(second.lines()).toEqual([
			expect.stringMatching(/^POST/),
			expect.stringMatching(/^GET .*c%40x\.io/),
		]);
	});

	it('read each list to its end from its own account', async () => {
		for (let count = 0; count < 250; count++) first.addCampaign();

		const { json, items } = await run({
			operation: 'campaign: getAll',
			parameters: { returnAll: true },
			credential,
			items: [itemOf('cleo'), itemOf('ann')],
		});

		expect(json).toHaveLength(252);
		expect(items[0].pairedItem).toEqual({ item: 0 });
		expect(items[1].pairedItem).toEqual({ item: 1 });
		expect(second.requests).toHaveLength(1);
	});

	it('use their own account for every request of an operation that sends several', async () => {
		const { error } = await run({
			operation: 'enrichment: enrichAndWait',
			parameters: { person: { email: 'a@x.io' }, enrichments: ['verifyEmail'] },
			credential,
			items: [itemOf('cleo'), itemOf('ben')],
		});

		expect(error).toBeUndefined();
		const clients = received().map((line) => line.split(':')[0]);
		expect(second.requests.length).toBeGreaterThan(1);
		expect(clients.filter((client) => client === 'ben')).toHaveLength(first.requests.length);
	});

	it('are retried by n8n in the account of the item that failed', async () => {
		second.addFault({ match: /^POST/, status: 403 });

		const { error } = await run({
			...createLead,
			maxTries: 2,
			items: [itemOf('ann', { email: 'a@x.io' }), itemOf('cleo', { email: 'c@x.io' })],
		});

		expect(error).toBeUndefined();
		expect(first.lines()).toHaveLength(1);
		expect(second.lines()).toHaveLength(2);
	});

	it('have hints that name an item of each account', async () => {
		first.addHook({ targetUrl: 'https://n8n.example.com/1', disabled: true });
		second.addHook({ targetUrl: 'https://n8n.example.com/2', disabled: true });

		const { hints } = await run({
			operation: 'webhook: getAll',
			credential,
			items: [itemOf('ann'), itemOf('cleo'), itemOf('cleo')],
		});

		expect(hints.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^1 webhook is disabled: .* \[item 0\]$/),
			expect.stringMatching(/^1 webhook is disabled: .* \[item 1\]$/),
		]);
	});

	it('fail alone when lemlist refuses one of their keys', async () => {
		const { json } = await run({
			...createLead,
			onError: 'continueRegularOutput',
			items: [
				itemOf('ann', { email: 'a@x.io' }),
				{ ...itemOf('ben', { email: 'b@x.io' }), key: 'revoked' },
			],
		});

		expect(json[0].email).toBe('a@x.io');
		expect(json[1].error).toMatch(/401/);
		expect(JSON.stringify(json)).not.toContain('revoked');
	});

	it('of an agent are sent to the account of the call', async () => {
		await run({ ...createLead, isTool: true, items: [itemOf('cleo', { email: 'c@x.io' })] });

		expect(received()).toEqual(['cleo: POST /campaigns/cam_1/leads/ {"email":"c@x.io"}']);
	});
});

describe('a credential whose expression has no value for an item', () => {
	const items = () => [
		itemOf('ann', { email: 'a@x.io' }),
		{ email: 'b@x.io', url: first.baseUrl },
		itemOf('cleo', { email: 'c@x.io' }),
	];

	it('ends the execution before anything is sent', async () => {
		const { error } = await run({ ...createLead, items: items() });

		expect(error?.message).toBe("'API Key' of the credential is empty [item 1]");
		expect(error?.description).toMatch(/expression/);
		expect(received()).toEqual([]);
	});

	it.each<[string, IDataObject, string]>([
		['key', { key: undefined }, "'API Key' of the credential is empty"],
		['key that is blank', { key: '  ' }, "'API Key' of the credential is empty"],
		['key that is no text', { key: { a: 1 } }, "'API Key' of the credential is not text"],
		['base URL', { url: null }, "'Base URL' of the credential is empty"],
		[
			'base URL that is none',
			{ url: 'lemlist' },
			"'Base URL' of the credential is not a web address",
		],
	])('fails only that item (%s)', async (_name, json, message) => {
		const { json: outputs } = await run({
			...createLead,
			onError: 'continueRegularOutput',
			items: [
				itemOf('ann', { email: 'a@x.io' }),
				itemOf('ben', { email: 'b@x.io', ...json }),
				itemOf('cleo', { email: 'c@x.io' }),
			],
		});

		expect(outputs[1].error).toContain(`${message}. `);
		expect(outputs[1].error).toMatch(/\[notAllowed, do not retry\]$/);
		expect(outputs.map(({ email }) => email)).toEqual(['a@x.io', undefined, 'c@x.io']);
		expect(received().sort()).toEqual([
			expect.stringMatching(/^ann: /),
			expect.stringMatching(/^cleo: /),
		]);
	});
});

describe('the credential', () => {
	it('is read once for each item, however many requests it takes', async () => {
		for (let count = 0; count < 250; count++) first.addCampaign();

		const { additionalData, requests } = await run({
			operation: 'campaign: getAll',
			parameters: { returnAll: true },
			items: [{}, {}],
		});

		expect(requests).toHaveLength(6);
		expect((additionalData.credentialsHelper as SingleCredentialHelper).readCount).toBe(2);
	});
});
