import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { startEmulator, type Emulator } from '../../emulator';
import { PROJECT_ROOT } from '../../harness/pack';
import { START_TIMEOUT_MS } from '../../harness/instance/n8nInstance';

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
