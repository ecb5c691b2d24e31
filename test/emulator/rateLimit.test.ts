import { RateWindows } from '../../emulator/http/rateWindows';
import { createClient, emulatorForEachTest } from './emulatorForEachTest';

const START = Date.parse('2026-03-02T10:00:00.500Z');

function tryRequests(windows: RateWindows, times: number[], key = 'a'): boolean[] {
	return times.map((time) => windows.tryAcquire(key, START + time).isAllowed);
}

describe('a fixed rate window', () => {
	const fixed = () => new RateWindows({ window: 'fixed', limit: 2, intervalMs: 2_000 });

	it('starts with the first request of its key and ends after the interval', () => {
		expect(tryRequests(fixed(), [0, 1_900, 1_999, 2_000, 2_001, 2_002])).toEqual([
			true,
			true,
			false,
			true,
			true,
			false,
		]);
	});

	it('counts each key on its own', () => {
		const windows = fixed();

		expect(tryRequests(windows, [0, 0, 0], 'a')).toEqual([true, true, false]);
		expect(tryRequests(windows, [0], 'b')).toEqual([true]);
	});
});

describe('a rate window whose limit changes', () => {
	it('states and applies the new limit from the next request on', () => {
		const options = { window: 'fixed' as const, limit: 1, intervalMs: 2_000 };
		const windows = new RateWindows(options);
		windows.tryAcquire('a', START);
		Object.assign(options, { limit: 3, intervalMs: 10_000 });

		const { isAllowed, headers } = windows.tryAcquire('a', START + 1_000);

		expect(isAllowed).toBe(true);
		expect(headers).toMatchObject({
			'Retry-After': '9',
			'X-RateLimit-Limit': '3',
			'X-RateLimit-Remaining': '1',
		});
	});
});

describe('a sliding rate window', () => {
	it('looks back from each request and does not count rejected ones', () => {
		const windows = new RateWindows({ window: 'sliding', limit: 2, intervalMs: 2_000 });

		expect(tryRequests(windows, [0, 1_900, 1_999, 2_000, 2_001, 3_899, 3_900])).toEqual([
			true,
			true,
			false,
			true,
			false,
			false,
			true,
		]);
	});
});

describe('the headers of a rate window', () => {
	it.each(['fixed', 'sliding'] as const)(
		'state the remaining requests and when the window resets (%s)',
		(window) => {
			const windows = new RateWindows({ window, limit: 3, intervalMs: 2_000 });
			windows.tryAcquire('a', START);

			const { headers } = windows.tryAcquire('a', START + 900);

			expect(headers).toEqual({
				'Retry-After': '2',
				'X-RateLimit-Limit': '3',
				'X-RateLimit-Remaining': '1',
				'X-RateLimit-Reset': new Date(START + 2_000).toString(),
			});
		},
	);
});

describe('the rate limit of the emulator', () => {
	const context = emulatorForEachTest({ limit: 2, intervalMs: 60_000 });

	it('rejects a request above it, with the headers and without effect', async () => {
		const { _id } = context.emulator.addCampaign();
		await context.http.get('/team');
		await context.http.get('/team');

		const { status, data, headers } = await context.http.post(`/campaigns/${_id}/leads/a%40x.io`);

		expect([status, data]).toEqual([429, 'Too many requests']);
		expect(headers).toMatchObject({ 'retry-after': '60', 'x-ratelimit-remaining': '0' });
		expect(context.emulator.state.leads).toEqual([]);
	});

	it('also sends the headers for rejected keys and unknown routes', async () => {
		const rejected = await createClient(context.emulator, 'wrong').get('/team');
		const unknown = await context.http.get('/nothing');

		expect(rejected.headers['x-ratelimit-remaining']).toBe('1');
		expect(unknown.headers['x-ratelimit-remaining']).toBe('1');
		expect(unknown.headers['x-ratelimit-reset']).toMatch(/^\w{3} \w{3} \d{2} 20\d\d .* GMT\+/);
	});

	it('starts again after clear()', async () => {
		await context.http.get('/team');
		await context.http.get('/team');

		context.emulator.clear();

		expect((await context.http.get('/team')).status).toBe(200);
	});
});

describe('the latency of the emulator', () => {
	const context = emulatorForEachTest({ latencyMs: [20, 30] });

	it('passes half before a request counts and half after', async () => {
		const sentAt = Date.now();

		await context.http.get('/team');

		const [{ receivedAt, answeredAt = 0 }] = context.emulator.requests;
		expect(receivedAt - sentAt).toBeGreaterThanOrEqual(9);
		expect(answeredAt - receivedAt).toBeGreaterThanOrEqual(9);
	});
});
