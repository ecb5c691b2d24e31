import axios from 'axios';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { startEmulator } from '../../emulator';
import { createClient, emulatorForEachTest, startReceiver } from './emulatorForEachTest';

describe('an emulator', () => {
	const context = emulatorForEachTest();

	it('logs the requests as lines, in order of arrival', async () => {
		await context.http.post('/campaigns/cam_1/leads/a%40x.io?deduplicate=true', { firstName: 'A' });
		await context.http.get('/team');

		expect(context.emulator.lines()).toEqual([
			'POST /campaigns/cam_1/leads/a%40x.io?deduplicate=true {"firstName":"A"}',
			'GET /team',
		]);
		expect(context.emulator.requests[0]).toMatchObject({
			method: 'POST',
			path: '/campaigns/cam_1/leads/a%40x.io',
			query: { deduplicate: 'true' },
			body: { firstName: 'A' },
			status: 404,
		});
	});

	it('keeps the state after clear() and discards it after reset()', () => {
		const { emulator } = context;
		const { state } = emulator;
		const first = emulator.addCampaign();

		emulator.clear();
		expect(state.campaigns).toEqual([first]);

		emulator.reset();
		expect(state.campaigns).toEqual([]);
		expect(emulator.addCampaign()._id).toBe(first._id);
	});

	it("generates the same IDs in lemlist's format in every run", async () => {
		const other = await startEmulator();

		const [one, same] = [context.emulator.addCampaign()._id, other.addCampaign()._id];
		await other.close();

		expect(one).toMatch(/^cam_[2-9A-Za-z]{17}$/);
		expect(same).toBe(one);
	});

	it('drops hanging connections when it closes', async () => {
		const other = await startEmulator();
		other.addFault({ kind: 'hang' });
		const request = createClient(other).get('/team');
		const outcome = expect(request).rejects.toThrow(/hang up|ECONNRESET/);
		while (other.requests.length === 0) await new Promise(setImmediate);

		await other.close();

		await outcome;
	});
});

describe('the remote control of an emulator', () => {
	const context = emulatorForEachTest();
	const control = (path: string, body: object = {}) =>
		axios.post(`${context.emulator.baseUrl.replace('/api', '/_emulator')}${path}`, body);

	it('adds faults with a pattern', async () => {
		await control('/faults', { match: '^GET /te', status: 429, resetAt: '2026-03-02T10:00:00Z' });

		const { status, headers } = await context.http.get('/team');

		expect(status).toBe(429);
		expect(headers['x-ratelimit-reset']).toBe(new Date('2026-03-02T10:00:00Z').toString());
	});

	it('adds records, records activities, redelivers them and shows the state', async () => {
		const receiver = await startReceiver();
		context.emulator.addHook({ targetUrl: receiver.url });

		const { data: campaign } = await control('/campaigns', { name: 'Remote' });
		const { data: lead } = await control('/leads', { campaignId: campaign._id, email: 'a@x.io' });
		const { data: activity } = await control('/activities', { leadId: lead._id });
		await control('/redeliveries', { activityId: activity._id });
		await context.emulator.awaitDeliveries();
		await receiver.close();

		expect(activity).toMatchObject({ campaignName: 'Remote', leadEmail: 'a@x.io' });
		expect(receiver.bodies).toHaveLength(2);
	});

	it('changes options, and is neither logged nor limited', async () => {
		await control('/options', { limit: 1 });

		expect((await context.http.get('/team')).status).toBe(200);
		expect((await context.http.get('/team')).status).toBe(429);
		expect(context.emulator.lines()).toEqual(['GET /team', 'GET /team']);
	});

	it.each(['/state', '/requests', '/downloads', '/deliveries'])('shows %s', async (path) => {
		const { data } = await axios.get(context.emulator.baseUrl.replace('/api', `/_emulator${path}`));

		expect(typeof data).toBe('object');
	});
});

describe('npm run emulator', () => {
	it('starts with a demo team, prints how to use it, and stops on SIGINT', async () => {
		const child = spawn(process.execPath, ['--import', 'tsx', 'emulator/start.ts', '--port', '0']);
		let output = '';
		for await (const chunk of child.stdout) {
			output += chunk;
			if (output.includes('Stop with Ctrl+C.')) break;
		}
		const baseURL = /http:\S+\/api/.exec(output)?.[0];
		const http = axios.create({ baseURL, auth: { username: '', password: 'emulator-key' } });

		const campaigns = await http.get('/campaigns');
		const activities = await http.get('/activities?offset=200');
		child.kill('SIGINT');
		const [exitCode] = await once(child, 'exit');

		expect(campaigns.data).toHaveLength(3);
		expect(activities.data).toHaveLength(50);
		expect(exitCode).toBe(0);
	}, 30_000);
});
