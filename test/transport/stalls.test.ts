import { gzipSync } from 'node:zlib';

import { csvRowsOrFile } from '../../nodes/Lemlist/output/csvRowsOrFile';
import type { HttpMethod } from '../../nodes/Lemlist/transport/call';
import { configureTimings } from '../../nodes/Lemlist/transport/timing';
import { createExecuteContext } from '../../harness/engine/executeContext';
import { emulatorForEachTest, rejectionOf, request, startServer } from './emulatorForEachTest';

const TIMEOUT_MS = 600;

let keyCount = 0;

const contextFor = (baseUrl: string) =>
	createExecuteContext({ apiKey: `stall ${++keyCount}`, baseUrl });

/** A server whose first responses stop half-way while the connection stays open. */
async function startStallingServer({ coding = 'plain', status = 200, stalls = 1 } = {}) {
	const text = Buffer.from(JSON.stringify({ text: 'x'.repeat(5_000) }));
	const body = coding === 'gzip' ? gzipSync(text) : text;
	const started = {
		count: 0,
		...(await startServer((_request, response) => {
			response.statusCode = status;
			response.setHeader('Content-Type', 'application/json');
			if (coding === 'gzip') response.setHeader('Content-Encoding', coding);
			if (++started.count > stalls) response.end(body);
			else response.write(body.subarray(0, body.length / 2));
		})),
	};
	return started;
}

describe('a response that stops half-way while the connection stays open', () => {
	emulatorForEachTest({}, { requestTimeoutMs: TIMEOUT_MS });

	it.each<[HttpMethod, string]>([
		['GET', 'plain'],
		['GET', 'gzip'],
		['PUT', 'plain'],
		['DELETE', 'gzip'],
	])('is given up, and the request sent again (%s, %s)', async (method, coding) => {
		const server = await startStallingServer({ coding });

		const answer = await request(contextFor(server.baseUrl), { method, path: '/tasks' });

		await server.close();
		expect(answer).toEqual({ text: 'x'.repeat(5_000) });
		expect(server.count).toBe(2);
	});

	it.each<[HttpMethod, string]>([
		['POST', 'plain'],
		['POST', 'gzip'],
		['PATCH', 'plain'],
	])('to a change is given up as unknown (%s, %s)', async (method, coding) => {
		const server = await startStallingServer({ coding });

		const error = await rejectionOf(
			request(contextFor(server.baseUrl), { method, path: '/tasks', body: { title: 'Call' } }),
		);

		await server.close();
		expect(error.message).toMatch(
			/^lemlist may or may not .* incomplete: no data arrived for \d+ s/,
		);
		expect(server.count).toBe(1);
	});

	it('is looked up if it was the response to a change', async () => {
		const server = await startStallingServer();

		const found = await request(contextFor(server.baseUrl), {
			method: 'POST',
			path: '/tasks',
			lookup: {
				call: { method: 'GET', path: '/tasks' },
				findRecord: () => ({ _id: 'tsk_1' }),
			},
		});

		await server.close();
		expect(found).toEqual({ _id: 'tsk_1' });
	});

	it.each<HttpMethod>(['GET', 'POST'])(
		'may be an error, whose status is known (%s)',
		async (method) => {
			const server = await startStallingServer({ status: 403, stalls: 9 });

			const error = await rejectionOf(
				request(contextFor(server.baseUrl), { method, path: '/tasks' }),
			);

			await server.close();
			expect(error.message).toMatch(/\(403\)$/);
			expect(server.count).toBe(1);
		},
	);

	it('is waited for while data arrive', async () => {
		const server = await startServer((_request, response) => {
			const parts = ['{"a":', '"', 'slow', '"', '}'];
			const timer = setInterval(() => {
				response.write(parts.shift());
				if (parts.length > 0) return;
				clearInterval(timer);
				response.end();
			}, TIMEOUT_MS / 6);
		});

		const answer = await request(contextFor(server.baseUrl), { method: 'POST', path: '/tasks' });

		await server.close();
		expect(answer).toEqual({ a: 'slow' });
	});
});

describe('a file that arrives endlessly', () => {
	emulatorForEachTest({}, { requestTimeoutMs: TIMEOUT_MS });

	it.each(['rows', 'file'])(
		'is given up after the longest time of a file (%s)',
		async (csvOutput) => {
			configureTimings({ downloadTimeoutMs: 2 * TIMEOUT_MS, maxTotalWaitMs: 0 });
			const server = await startServer((_request, response) => {
				const timer = setInterval(() => response.write('1,2\n'), 10);
				response.on('close', () => clearInterval(timer));
			});
			const context = contextFor(server.baseUrl);
			const parameters = { csvOutput, binaryPropertyName: 'data' };
			const reader = csvRowsOrFile('leads.csv').reader?.(context, parameters);

			const error = await rejectionOf(request(context, { method: 'GET', path: '/export' }, reader));

			configureTimings({ downloadTimeoutMs: 1_800_000, maxTotalWaitMs: 300_000 });
			await server.close();
			expect(error.message).toMatch(/incomplete: it took too long$/);
		},
	);
});
