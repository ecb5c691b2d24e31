import { emulatorForEachTest } from './emulatorForEachTest';

const CREATE = '/campaigns/cam_1/leads/a%40b.io';

describe('a fault', () => {
	const context = emulatorForEachTest();
	const create = () => context.http.post(CREATE, {}, { timeout: 2_000 });
	const leadCount = () => context.emulator.state.leads.length;

	beforeEach(() => void context.emulator.addCampaign({ _id: 'cam_1' }));

	it.each([
		['status', 0],
		['statusAfter', 1],
	] as const)('of kind %s responds with 500 and leaves %i leads', async (kind, leads) => {
		context.emulator.addFault({ kind, match: `POST ${CREATE}` });

		const { status, data } = await create();

		expect([status, data]).toEqual([500, 'Pretended failure 500']);
		expect(leadCount()).toBe(leads);
	});

	it.each([
		['dropBefore', 0, /socket hang up|ECONNRESET/],
		['dropAfter', 1, /socket hang up|ECONNRESET/],
		['hang', 0, /timeout/],
		['hangAfter', 1, /timeout/],
		['truncate', 1, /aborted|ECONNRESET|hang up/],
	] as const)(
		'of kind %s breaks the connection and leaves %i leads',
		async (kind, leads, reason) => {
			context.emulator.addFault({ kind });

			await expect(create()).rejects.toThrow(reason);

			expect(leadCount()).toBe(leads);
		},
	);

	it('of kind html responds with 200 and a page, and prevents the effect', async () => {
		context.emulator.addFault({ kind: 'html' });

		const { status, headers } = await create();

		expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
		expect(leadCount()).toBe(0);
	});

	it('of kind brokenJson responds with 200 and incomplete JSON', async () => {
		context.emulator.addFault({ kind: 'brokenJson' });

		const { status, headers, data } = await create();

		expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
		expect(() => JSON.parse(data)).toThrow(SyntaxError);
		expect(leadCount()).toBe(1);
	});

	it('of kind truncate sends the headers and part of the body', async () => {
		context.emulator.addFault({ kind: 'truncate' });

		const { status, data } = await context.http.get('/team', { responseType: 'stream' });
		const received = await readUntilError(data);

		expect(status).toBe(200);
		expect(received.text).toMatch(/^\{"_id":"tea_/);
		expect(received.error?.message).toMatch(/aborted/);
	});

	const date = new Date('2026-03-02T10:00:00.000Z');

	it.each([
		['seconds', { retryAfter: 7 }, '7', undefined],
		['an HTTP date', { retryAfter: date }, 'Mon, 02 Mar 2026 10:00:00 GMT', undefined],
		['only the reset date', { resetAt: date }, undefined, date.toString()],
		['nothing', {}, undefined, undefined],
	])('with status 429 sends %s', async (_name, wait, retryAfter, reset) => {
		context.emulator.addFault({ status: 429, ...wait });

		const { status, headers } = await context.http.get('/team');

		expect(status).toBe(429);
		expect(headers['retry-after']).toBe(retryAfter);
		expect(headers['x-ratelimit-reset']).toBe(reset);
	});

	it.each([
		[/^POST \/campaigns\/cam_1\/leads\/a%40b\.io/, 503],
		['POST /campaigns/cam_1/leads/a%40b.io', 503],
		['POST /campaigns/cam_1/leads/a%40b.io?deduplicate=true', 503],
		['POST /campaigns/cam_1/leads', 200],
		[/^GET /, 200],
	])('with the match %s hits only matching requests: %i', async (match, expected) => {
		context.emulator.addFault({ match, status: 503 });

		const { status } = await context.http.post(`${CREATE}?deduplicate=true`);

		expect(status).toBe(expected);
	});

	it('skips requests first and then hits the given number of them', async () => {
		context.emulator.addFault({ match: 'GET /team', status: 503, skip: 1, times: 2 });

		const statuses = [];
		for (let count = 0; count < 4; count++) {
			statuses.push((await context.http.get('/team')).status);
		}

		expect(statuses).toEqual([200, 503, 503, 200]);
	});

	it('is removed by clear()', async () => {
		context.emulator.addFault({ status: 503 });

		context.emulator.clear();

		expect((await context.http.get('/team')).status).toBe(200);
	});

	it('does not hit a request that the rate limit rejects', async () => {
		context.emulator.options.limit = 0;
		context.emulator.addFault({ status: 503 });

		expect((await context.http.get('/team')).status).toBe(429);

		context.emulator.options.limit = 20;
		expect((await context.http.get('/team')).status).toBe(503);
	});
});

async function readUntilError(stream: NodeJS.ReadableStream) {
	let text = '';
	try {
		for await (const chunk of stream) text += chunk;
		return { text };
	} catch (error) {
		return { text, error: error as Error };
	}
}

describe('a fault that changes the response', () => {
	const context = emulatorForEachTest();

	it('of kind redirect redirects and prevents the effect', async () => {
		context.emulator.addFault({
			kind: 'redirect',
			status: 307,
			headers: { Location: '/api/team' },
		});

		const { status, headers } = await context.http.post('/campaigns', {}, { maxRedirects: 0 });

		expect([status, headers.location]).toEqual([307, '/api/team']);
		expect(context.emulator.state.campaigns).toEqual([]);
	});

	it('of kind headers adds headers to a successful response', async () => {
		context.emulator.addFault({ kind: 'headers', headers: { 'Retry-After': 'soon' } });

		const { status, headers } = await context.http.get('/team');

		expect([status, headers['retry-after']]).toEqual([200, 'soon']);
	});

	it('of kind garbage labels the response as compressed', async () => {
		context.emulator.addFault({ kind: 'garbage' });

		await expect(context.http.get('/team')).rejects.toThrow(/incorrect header check/);
	});

	it('of kind trickle sends a response that never ends', async () => {
		context.emulator.addFault({ kind: 'trickle' });

		const { data } = await context.http.get('/team', { responseType: 'stream' });
		const text = await new Promise<string>((resolve) => {
			let received = '';
			data.on('data', (chunk: Buffer) => {
				received += chunk.toString();
				if (received.length > 3) resolve(received);
			});
		});
		data.destroy();

		expect(text).toBe('{"_i');
	});
});

describe('random faults', () => {
	const context = emulatorForEachTest();
	const statuses = async (seed: number) => {
		context.emulator.reset();
		context.emulator.options.limit = 1_000;
		const fault = { status: 503 };
		const hits = context.emulator.addRandomFaults({ seed, share: 0.2, faults: [fault] });
		const received = [];
		for (let count = 0; count < 100; count++)
			received.push((await context.http.get('/team')).status);
		return { received, hitCount: hits.get(fault) };
	};

	it('hit a share of the requests, the same ones for the same seed', async () => {
		const first = await statuses(1);

		expect(first.hitCount).toBe(first.received.filter((status) => status === 503).length);
		expect(first.hitCount).toBeGreaterThan(5);
		expect(first.hitCount).toBeLessThan(40);
		expect(await statuses(1)).toEqual(first);
		expect(await statuses(2)).not.toEqual(first);
	});

	it('hit several consecutive requests if a fault says so', async () => {
		context.emulator.addRandomFaults({ seed: 1, share: 1, faults: [{ status: 429, times: 3 }] });

		for (let count = 0; count < 3; count++) {
			expect((await context.http.get('/team')).status).toBe(429);
		}
	});
});
