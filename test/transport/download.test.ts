import { gzipSync } from 'node:zlib';

import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { csvRowsOrFile } from '../../nodes/Lemlist/output/csvRowsOrFile';
import { LemlistClient } from '../../nodes/Lemlist/transport/client';
import { configureTimings } from '../../nodes/Lemlist/transport/timing';
import { createExecuteContext } from '../../harness/engine/executeContext';
import { trackOpenHandles } from '../../harness/faults/openHandles';
import { rejectionOf, emulatorForEachTest, startServer, request } from './emulatorForEachTest';

type Choice = 'rows' | 'file';

async function download(context: IExecuteFunctions, path: string, csvOutput: Choice) {
	const parameters = { csvOutput, binaryPropertyName: 'data' };
	const output = csvRowsOrFile('leads.csv');
	const answer = await request(
		context,
		{ method: 'GET', path },
		output.reader?.(context, parameters),
	);
	return output.toItems(answer, parameters);
}

const contentsOf = ([{ binary }]: INodeExecutionData[]) =>
	Buffer.from(binary?.data.data ?? '', 'base64').toString();

describe('a CSV response', () => {
	const lemlist = emulatorForEachTest();
	let path: string;

	beforeEach(() => {
		const { _id } = lemlist.emulator.addCampaign();
		for (const firstName of ['Ann', 'Zoë, "Z"', 'two\nlines']) {
			lemlist.emulator.addLead({ campaignId: _id, email: 'a@x.io', variables: { firstName } });
		}
		path = `/campaigns/${_id}/export/list`;
	});

	it('becomes one item for each row', async () => {
		const items = await download(lemlist.context, path, 'rows');

		expect(items.map(({ json }) => json.firstName)).toEqual(['Ann', 'Zoë, "Z"', 'two\nlines']);
		expect(lemlist.emulator.lines()).toEqual([`GET ${path}`]);
	});

	it('becomes a file', async () => {
		const items = await download(lemlist.context, path, 'file');

		expect(items).toHaveLength(1);
		expect(items[0].json).toEqual({
			fileName: 'leads.csv',
			fileSize: expect.any(String) as string,
		});
		expect(items[0].binary?.data).toMatchObject({ fileName: 'leads.csv', mimeType: 'text/csv' });
		expect(contentsOf(items)).toMatch(/^emailStatus,email,firstName,.*\n.*\n[^]*"two\nlines"/);
	});

	it.each<Choice>(['rows', 'file'])('that breaks off is fetched again (%s)', async (choice) => {
		const whole = await download(lemlist.context, path, choice);
		lemlist.emulator.addFault({ kind: 'truncate', times: 2 });

		const items = await download(lemlist.context, path, choice);

		expect(JSON.stringify(items)).toBe(JSON.stringify(whole));
		expect(lemlist.emulator.lines()).toHaveLength(4);
	});

	it.each<Choice>(['rows', 'file'])(
		'that is an error fails with its message (%s)',
		async (choice) => {
			const error = await rejectionOf(
				download(lemlist.context, '/campaigns/none/export/list', choice),
			);

			expect(error.message).toBe('Campaign not found (404)');
		},
	);

	it.each<Choice>(['rows', 'file'])('that is a web page fails (%s)', async (choice) => {
		lemlist.emulator.addFault({ kind: 'html' });

		const error = await rejectionOf(download(lemlist.context, path, choice));

		expect(error.message).toBe('lemlist returned an invalid response: a web page');
	});
});

describe('an unread response', () => {
	emulatorForEachTest();

	it.each<[Choice, string, string]>([
		['rows', 'text/html', '<html>'],
		['file', 'text/html', '<html>'],
		['rows', 'application/json', '{"a":1},'],
		['file', 'text/csv', '{"a":1},'],
	])('does not keep its connection (%s, %s)', async (choice, type, piece) => {
		let markClosed = () => {};
		const closed = new Promise<void>((resolve) => (markClosed = resolve));
		const server = await startServer((_request, response) => {
			response.setHeader('Content-Type', type);
			response.on('close', markClosed);
			// Longer than any error message, and endless.
			response.write(piece.repeat(1_000_000));
		});
		const apiKey = `unread ${choice} ${type}`;
		const context = createExecuteContext({ apiKey, baseUrl: server.baseUrl });
		configureTimings({ requestTimeoutMs: 60_000 });

		await rejectionOf(download(context, '/export', choice));

		await closed;
		await server.close();
	});

	it('is no longer watched once its reader has failed', async () => {
		const server = await startServer((_request, response) => {
			response.write('email,firstName\n'.repeat(1_000));
		});
		const context = createExecuteContext({ apiKey: 'failed reader', baseUrl: server.baseUrl });
		configureTimings({ requestTimeoutMs: 60_000, maxTotalWaitMs: 0 });
		const openedSince = trackOpenHandles();

		await rejectionOf(
			request(
				context,
				{ method: 'POST', path: '/export' },
				{
					responseType: 'file',
					read: () => {
						throw new Error('The disk is full');
					},
				},
			),
		);

		configureTimings({ maxTotalWaitMs: 300_000 });
		await server.close();
		expect(await openedSince()).toEqual([]);
	});
});

describe('a file on another host', () => {
	const lemlist = emulatorForEachTest();

	it('is fetched without the API key, unlike a file on the host of lemlist', async () => {
		const { emulator, context } = lemlist;
		const { _id } = emulator.addCampaign();
		emulator.state.exports.push({ _id: 'axp_1', campaignId: _id, startedAt: '', polls: 0 });
		const own = new URL('/files/axp_1.csv', emulator.baseUrl);
		const foreign = new URL(own);
		foreign.hostname = 'localhost';

		await download(context, foreign.href, 'rows');
		await download(context, own.href, 'rows');

		const [first, second] = emulator.downloads.map(({ headers }) => headers.authorization);
		expect(first).toBeUndefined();
		expect(second).toMatch(/^Basic /);
	});

	it.each(['https://api.lemlist.com@127.0.0.1:1/', 'not an address'])(
		'with an invalid URL does not receive the key (%s)',
		async (address) => {
			const context = createExecuteContext({
				apiKey: 'key',
				baseUrl: 'https://api.lemlist.com/api',
			});
			let isKeyUsed = false;
			context.helpers.httpRequestWithAuthentication = async () => {
				isKeyUsed = true;
			};

			await rejectionOf(download(context, address, 'file'));

			expect(isKeyUsed).toBe(false);
		},
	);

	it('does not affect the rate limit', async () => {
		const server = await startServer((_request, response) => {
			response.setHeader('X-RateLimit-Remaining', '0').setHeader('Retry-After', '60');
			response.end('a\n1\n');
		});

		await download(lemlist.context, `http://localhost:${server.port}/`, 'rows');
		await request(lemlist.context, { method: 'GET', path: '/team' });

		await server.close();
		// This response would have delayed all requests of the key until the window ends.
		expect((await LemlistClient.for(lemlist.context)).longestWaitMs).toBeLessThan(1_000);
	});
});

describe('a response that stalls', () => {
	emulatorForEachTest({}, { requestTimeoutMs: 1_500 });

	it.each<[Choice, string]>([
		['rows', 'plain'],
		['file', 'plain'],
		['rows', 'gzip'],
		['file', 'gzip'],
	])('is aborted after the timeout and fetched again (%s, %s)', async (choice, coding) => {
		let count = 0;
		const text = Buffer.from(`a,b\n${'1,2\n'.repeat(5_000)}`);
		const body = coding === 'gzip' ? gzipSync(text) : text;
		const server = await startServer((_request, response) => {
			if (coding === 'gzip') response.setHeader('Content-Encoding', coding);
			const half = body.subarray(0, body.length / 2);
			if (++count > 1) response.end(body);
			else response.write(half);
		});
		const context = createExecuteContext({
			apiKey: `${choice} ${coding}`,
			baseUrl: server.baseUrl,
		});

		const items = await download(context, '/export', choice);

		await server.close();
		expect(count).toBe(2);
		expect(choice === 'rows' ? items.length : contentsOf(items).length).toBe(
			choice === 'rows' ? 5_000 : text.length,
		);
	});

	it('is aborted at once when the execution is cancelled', async () => {
		let markClosed = () => {};
		const closed = new Promise<void>((resolve) => (markClosed = resolve));
		const server = await startServer((_request, response) => {
			response.on('close', markClosed);
			response.write('a,b\n1,2\n');
		});
		const controller = new AbortController();
		const credential = { apiKey: 'cancelled', baseUrl: server.baseUrl };
		const running = rejectionOf(
			download(createExecuteContext(credential, controller.signal), '/export', 'rows'),
		);
		await new Promise((resolve) => setTimeout(resolve, 50));

		controller.abort();

		expect((await running).message).toBe('The execution was cancelled');
		await closed;
		await server.close();
	});
});
