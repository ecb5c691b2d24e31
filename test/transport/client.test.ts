import type { ApiCall } from '../../nodes/Lemlist/transport/call';
import { createExecuteContext } from '../../harness/engine/executeContext';
import { createApiKey } from '../../harness/engine/runNode';
import { rejectionOf, emulatorForEachTest, request } from './emulatorForEachTest';
import { causeInThisN8n } from '../../harness/engine/olderN8n';

const TEAM: ApiCall = { method: 'GET', path: '/team' };
const PAUSE: ApiCall = { method: 'POST', path: '/leads/pause/a%40x.io' };

describe('a request', () => {
	const lemlist = emulatorForEachTest();

	it('sends path, query and body, and resolves with the parsed response', async () => {
		const { _id } = lemlist.emulator.addCampaign();

		const lead = await request(lemlist.context, {
			method: 'POST',
			path: `/campaigns/${_id}/leads/`,
			query: { deduplicate: true, skipped: undefined },
			body: { email: 'a@x.io' },
		});

		expect(lead).toMatchObject({ email: 'a@x.io', campaignId: _id });
		expect(lemlist.emulator.lines()).toEqual([
			`POST /campaigns/${_id}/leads/?deduplicate=true {"email":"a@x.io"}`,
		]);
	});

	it('is sent again after the delay that a 429 asks for', async () => {
		lemlist.emulator.addFault({ status: 429, retryAfter: 0.05 });

		const team = await request(lemlist.context, TEAM);

		expect(team).toMatchObject({ _id: lemlist.emulator.state.team._id });
		expect(lemlist.emulator.requests.map(({ status }) => status)).toEqual([429, 200]);
	});

	it('that writes is also sent again after a 429', async () => {
		const { _id } = lemlist.emulator.addCampaign();
		lemlist.emulator.addLead({ campaignId: _id, email: 'a@x.io' });
		lemlist.emulator.addFault({ status: 429, retryAfter: 0.01, times: 3 });

		await request(lemlist.context, PAUSE);

		expect(lemlist.emulator.requests.map(({ status }) => status)).toEqual([429, 429, 429, 200]);
	});

	it('that is sent again goes in front of those that wait for the rate limit', async () => {
		const { emulator, context } = lemlist;
		emulator.options.limit = 20;
		emulator.addFault({ status: 429, retryAfter: 0.05, match: 'GET /team' });
		const others = Array.from(
			{ length: 30 },
			() => ({ method: 'GET', path: '/campaigns' }) as const,
		);

		await Promise.all([TEAM, ...others].map(async (call) => await request(context, call)));

		const lines = emulator.lines();
		expect(lines.filter((line) => line === 'GET /team')).toHaveLength(2);
		expect(lines.slice(-5)).not.toContain('GET /team');
	});

	it('fails at once when lemlist asks for too long a delay', async () => {
		lemlist.emulator.addFault({ status: 429, retryAfter: 3_600 });

		const error = await rejectionOf(request(lemlist.context, TEAM));

		expect(error.message).toBe('Pretended failure 429 (429)');
		const expected = { cause: 'rate-limited', retryAfterMs: 3_600_000 };
		expect(error.failure).toEqual(causeInThisN8n(expected));
		expect(lemlist.emulator.lines()).toHaveLength(1);
	});

	it('delays all requests of its key as long as a 429 asks for', async () => {
		const { emulator, context, apiKey } = lemlist;
		emulator.addFault({ status: 429, retryAfter: 0.2 });
		const first = request(context, TEAM);
		while (emulator.requests[0]?.status !== 429) await new Promise(setImmediate);
		await new Promise((resolve) => setTimeout(resolve, 20));

		await request(createExecuteContext({ apiKey, baseUrl: emulator.baseUrl }), TEAM);
		await first;

		const [refusal, ...others] = emulator.requests;
		expect(others).toHaveLength(2);
		for (const { receivedAt } of others) {
			expect(receivedAt - refusal.receivedAt).toBeGreaterThanOrEqual(199);
		}
	});

	it('shares the rate limit of its key with every context', async () => {
		const { emulator } = lemlist;
		emulator.options.limit = 20;
		const credential = { apiKey: createApiKey(emulator), baseUrl: emulator.baseUrl };

		await Promise.all(
			Array.from({ length: 25 }, async () => await request(createExecuteContext(credential), TEAM)),
		);

		expect(emulator.requests.map(({ status }) => status)).toEqual(new Array(25).fill(200));
	});
});
