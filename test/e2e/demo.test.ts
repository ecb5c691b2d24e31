import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { startEmulator, type Emulator } from '../../emulator';
import { buildWorkflow, node } from '../../harness/instance/buildWorkflow';
import { START_TIMEOUT_MS } from '../../harness/instance/n8nInstance';
import { cacheFolder } from '../../harness/n8n/cacheFolder';
import { N8nClient } from '../../harness/n8n/n8nClient';
import { PROJECT_ROOT } from '../../harness/pack';

describe('npm run demo -- --once', () => {
	it(
		'adds 60 leads, is triggered once, and leaves no data',
		async () => {
			const output = await demo();

			expect(output).toMatch(/60 of 60 leads in the campaign, .* s, ideal .* s, 0 times 429/);
			expect(output).toContain('one triggered execution');
			expect(output).toContain('no hook is left');
		},
		START_TIMEOUT_MS,
	);
});

describe('npm run demo with a workflow that its user publishes', () => {
	let cache: string;

	// The same installations of n8n, but a demo of its own, because a demo keeps its workflows.
	beforeEach(async () => {
		cache = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-demo-'));
		for (const entry of await readdir(cacheFolder())) {
			if (entry !== 'demo') await symlink(join(cacheFolder(), entry), join(cache, entry));
		}
	});

	afterEach(async () => await rm(cache, { recursive: true, force: true }));

	it(
		'ends as expected, and so does the next demo, in which that workflow is published from the start',
		async () => {
			const first = await openDemo(cache);
			await publishTrigger(first);
			await first.end();
			const second = await openDemo(cache);
			await second.end();

			for (const { output } of [first, second]) {
				expect(output()).toContain('no hook is left');
				expect(output()).toContain('The demo is over: all figures are as expected.');
			}
		},
		2 * START_TIMEOUT_MS,
	);
});

describe('npm run demo -- --once with an API key', () => {
	let lemlist: Emulator;

	beforeEach(async () => {
		lemlist = await startEmulator({ apiKey: 'own-key' });
		lemlist.addCampaign({ _id: 'cam_running', status: 'running' });
		lemlist.addCampaign({ _id: 'cam_draft', status: 'draft' });
	});

	afterEach(async () => await lemlist.close());

	it('only sends requests that read', async () => {
		const output = await demo(account());

		expect(output).toContain('2 campaigns');
		expect(new Set(lemlist.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
	});

	it('adds the leads to a campaign that is named', async () => {
		const output = await demo(account('cam_draft'));

		expect(output).toContain('60 of 60 leads in the campaign');
		expect(lemlist.state.leads.map(({ campaignId }) => campaignId)).toEqual(
			Array(60).fill('cam_draft'),
		);
	});

	it('rejects a campaign that would contact the people at once', async () => {
		const refusal = demo(account('cam_running'));

		await expect(refusal).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringContaining('the campaign cam_running is running; pause it first'),
		});
		expect(lemlist.state.leads).toEqual([]);
	});

	it('explains that the key is wrong', async () => {
		const refusal = demo({ ...account(), LEMLIST_API_KEY: 'wrong-key' });

		await expect(refusal).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringContaining('the credential is refused'),
		});
	});

	function account(campaignId = '') {
		return {
			LEMLIST_API_KEY: 'own-key',
			LEMLIST_BASE_URL: lemlist.baseUrl,
			LEMLIST_CAMPAIGN_ID: campaignId,
		};
	}
});

async function demo(environment: NodeJS.ProcessEnv = {}): Promise<string> {
	const args = ['--import', 'tsx', 'scripts/demo.ts', '--once'];
	const env = { ...process.env, ...environment };
	const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT_ROOT, env });
	return stdout;
}

interface OpenDemo {
	output: () => string;
	/** Ends the demo as Ctrl+C does. */
	end: () => Promise<void>;
}

/** Starts the demo with this cache folder; resolves when its n8n can be used. */
async function openDemo(cache: string): Promise<OpenDemo> {
	const env = { ...process.env, N8N_NODES_LEMLIST_CACHE: cache };
	const args = ['--import', 'tsx', 'scripts/demo.ts'];
	const child = spawn(process.execPath, args, { cwd: PROJECT_ROOT, env });
	const exit = once(child, 'exit');
	let text = '';
	await new Promise<void>((resolve) => {
		const read = (chunk: Buffer) => {
			text += String(chunk);
			if (text.includes('Press Ctrl+C')) resolve();
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
		void exit.then(() => resolve());
	});
	return {
		output: () => text,
		end: async () => {
			child.kill('SIGINT');
			await exit;
		},
	};
}

/** Publishes a trigger of one's own in the n8n of the demo. */
async function publishTrigger({ output }: OpenDemo): Promise<void> {
	const [, url, email, password] =
		/open at (\S+)\s+email\s+(\S+)\s+password\s+(\S+)/.exec(output()) ?? [];
	const client = await N8nClient.connect(url, { email, password });
	const lemlistCommunityApi = await client.credentialOfType('lemlistCommunityApi');
	const trigger = node('On any reply', 'lemlistTrigger', { events: ['warmed'] });
	const nodes = [{ ...trigger, credentials: { lemlistCommunityApi } }];
	const { id } = await client.createWorkflow({ ...buildWorkflow(nodes), name: 'My own trigger' });
	await client.publishWorkflow(id);
}
