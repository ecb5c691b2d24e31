import type { IConnections, IDataObject, INode } from 'n8n-workflow';

import type { Emulator } from '../../emulator';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { buildTable, lemlistCredential, node } from '../../harness/instance/buildWorkflow';
import { n8nInstanceForFile } from '../../harness/instance/n8nInstanceForFile';
import { errorText, outputItems, type Execution } from '../../harness/n8n/execution';

const ITEM_COUNT = 200;
const BATCH_SIZE = 50;

const instance = n8nInstanceForFile();
const other = emulatorForFile();

/** The accounts of three clients: two at the first server, one at the second. */
const accounts = (): Array<{ key: string; server: Emulator }> => [
	{ key: 'key-of-ann', server: instance.emulator },
	{ key: 'key-of-ben', server: instance.emulator },
	{ key: 'key-of-cleo', server: other },
];

let credentials: INode['credentials'];

beforeAll(async () => {
	const account = { apiKey: '={{ $json.key }}', baseUrl: '={{ $json.url }}' };
	const credential = { ...lemlistCredential(account), name: 'Account of the item' };
	credentials = { lemlistCommunityApi: await instance.client.createCredential(credential) };
});

beforeEach(() => {
	for (const { key, server } of accounts()) server.options.moreApiKeys.push(key);
	for (const { addCampaign } of [instance.emulator, other]) addCampaign({ _id: 'cam_1' });
});

/** One person after the other, each of another client than the one before. */
function people(): IDataObject[] {
	return Array.from({ length: ITEM_COUNT }, (_, index) => {
		const { key, server } = accounts()[index % 3];
		return { email: `lead${index}@example.com`, key, url: server.baseUrl };
	});
}

function addLead(more: Partial<INode> = {}): INode {
	const parameters = {
		resource: 'lead',
		operation: 'create',
		campaignId: { __rl: true, mode: 'id', value: 'cam_1' },
		email: '={{ $json.email }}',
	};
	return { ...node('Lemlist', 'lemlist', parameters), credentials, ...more };
}

/** Runs a workflow of these nodes from its manual trigger. */
async function run(nodes: INode[], connections: IConnections): Promise<Execution> {
	const { client } = instance;
	const { id } = await client.createWorkflow({ name: 'Accounts', nodes, connections });
	return await client.runWorkflow(id, 'Start');
}

const link = (name: string, index = 0) => ({ node: name, type: 'main' as const, index });

const toLemlist: IConnections = {
	Start: { main: [[link('Table')]] },
	Table: { main: [[link('Rows')]] },
	Rows: { main: [[link('Lemlist')]] },
};

const toLoop: IConnections = {
	...toLemlist,
	Rows: { main: [[link('Loop')]] },
	Loop: { main: [[], [link('Lemlist')]] },
	Lemlist: { main: [[link('Loop')]] },
};

/**
 * The requests that added a lead. After a run, the node also asks for the variables of the campaign's messages, and on
 * a busy machine lemlist may reject a request that comes a moment early, which is sent again.
 */
const additions = ({ requests }: Emulator) =>
	requests.filter(({ method, status }) => method === 'POST' && status !== 429);

/** What each key was used for: the addresses of the leads that it added, in the order of the input. */
function addedByKey(): Record<string, string[]> {
	const added = accounts().map(({ key, server }) => {
		const login = `Basic ${Buffer.from(`:${key}`).toString('base64')}`;
		const requests = additions(server).filter(({ headers }) => headers.authorization === login);
		const emails = requests.map(({ body }) => String((body as IDataObject).email));
		return [key, emails.sort((a, b) => indexOf(a) - indexOf(b))] as const;
	});
	return Object.fromEntries(added);
}

const indexOf = (email: string) => Number(/\d+/.exec(email));

function expectedByKey(): Record<string, unknown[]> {
	const expected = accounts().map(({ key }) => {
		const own = people().filter((person) => person.key === key);
		return [key, own.map(({ email }) => email)] as const;
	});
	return Object.fromEntries(expected);
}

describe('a credential with expressions in API Key and Base URL', () => {
	it('adds each of 200 leads once, to the account of its item', async () => {
		const execution = await run([...buildTable(people()), addLead()], toLemlist);

		expect(errorText(execution)).toBeUndefined();
		expect(addedByKey()).toEqual(expectedByKey());
		expect(instance.emulator.state.leads.length + other.state.leads.length).toBe(ITEM_COUNT);
		expect(outputItems(execution, 'Lemlist').map(({ json }) => json.email)).toEqual(
			people().map(({ email }) => email),
		);
		// Node warns so of a timer with an impossible time.
		expect(instance.server.log()).not.toMatch(/Timeout\w+Warning/);
	});

	it('does so in Loop Over Items', async () => {
		const loop = node('Loop', 'n8n-nodes-base.splitInBatches', {
			batchSize: BATCH_SIZE,
			options: {},
		});
		const nodes = [...buildTable(people()), { ...loop, typeVersion: 3 }, addLead()];
		const execution = await run(nodes, toLoop);

		expect(errorText(execution)).toBeUndefined();
		expect(execution.data?.resultData.runData.Lemlist).toHaveLength(ITEM_COUNT / BATCH_SIZE);
		expect(addedByKey()).toEqual(expectedByKey());
		expect(instance.emulator.state.leads.length + other.state.leads.length).toBe(ITEM_COUNT);
	});

	it('fails only the items for which an expression has no value', async () => {
		const [first, second, third] = people();
		const rows = [first, { ...second, key: undefined }, { ...third, url: null }];
		const execution = await run(
			[...buildTable(rows), addLead({ onError: 'continueErrorOutput' })],
			toLemlist,
		);

		const failed = outputItems(execution, 'Lemlist', 1).map(({ json }) => json);
		expect(failed.map(({ email }) => email)).toEqual([second.email, third.email]);
		expect(failed.map(({ error }) => error)).toEqual([
			expect.stringMatching(/^'API Key' of the credential is empty\. /),
			expect.stringMatching(/^'Base URL' of the credential is empty\. /),
		]);
		expect(additions(instance.emulator)).toHaveLength(1);
		expect(other.lines()).toEqual([]);
	});

	it('sends nothing at all if the workflow is to stop at such an item', async () => {
		const [first, second] = people();
		const rows = [first, { ...second, key: '' }];
		const execution = await run([...buildTable(rows), addLead()], toLemlist);

		expect(errorText(execution)).toMatch(/^'API Key' of the credential is empty \[item 1\] - /);
		expect(instance.emulator.lines()).toEqual([]);
	});
});
