import type { NodeApiError } from 'n8n-workflow';

import type { ApiCall } from '../../nodes/Lemlist/transport/call';
import { deepText } from '../../harness/engine/deepText';
import { createExecuteContext } from '../../harness/engine/executeContext';
import { rejectionOf, emulatorForEachTest, startServer, request } from './emulatorForEachTest';

const KEY = 'a/secret+key with=signs';
const FORMS = [KEY, encodeURIComponent(KEY), Buffer.from(`:${KEY}`).toString('base64')];

function expectNoKey(error: NodeApiError): void {
	const contents = [deepText(error), JSON.stringify(error), error.stack].join('\n');
	expect(contents).toContain('***');
	for (const form of FORMS) expect(contents).not.toContain(form);
}

describe('the API key', () => {
	emulatorForEachTest();

	it.each([400, 401, 500])('is in no error although lemlist repeats it (%i)', async (status) => {
		const server = await startServer((request_, response) => {
			response.statusCode = status;
			response.end(`No access for ${FORMS.join(' and ')} ${request_.headers.authorization}`);
		});
		const context = createExecuteContext({ apiKey: KEY, baseUrl: server.baseUrl });

		const error = await rejectionOf(request(context, { method: 'GET', path: '/team' }));

		await server.close();
		expectNoKey(error);
	});

	it('is in no error although the URL contains it', async () => {
		const context = createExecuteContext({ apiKey: KEY, baseUrl: 'http://127.0.0.1:1' });
		const { helpers } = context;
		helpers.httpRequestWithAuthentication = async () => {
			throw Object.assign(new Error(`connect ECONNREFUSED ${FORMS.join(' ')}`), {
				code: 'ECONNREFUSED',
			});
		};

		expectNoKey(await rejectionOf(request(context, { method: 'GET', path: '/team' })));
	});

	it('is in no error about a malformed response', async () => {
		const server = await startServer((_request, response) => {
			response.setHeader('Content-Type', 'application/json');
			response.end(`{"key":"${KEY}`);
		});
		const context = createExecuteContext({ apiKey: KEY, baseUrl: server.baseUrl });

		const error = await rejectionOf(request(context, { method: 'POST', path: '/team' }));

		await server.close();
		expect(deepText(error)).not.toContain(KEY);
	});

	it('is in no output although lemlist repeats it', async () => {
		const server = await startServer((_request, response) => {
			response.end(JSON.stringify({ echo: KEY }));
		});
		const context = createExecuteContext({ apiKey: KEY, baseUrl: server.baseUrl });

		const answer = await request(context, { method: 'GET', path: '/team' });

		await server.close();
		expect(answer).toEqual({ echo: '***' });
	});
});

describe('a password among the values', () => {
	emulatorForEachTest();

	const post: ApiCall = { method: 'POST', path: '/hooks', secrets: ['lemlist'] };
	const url = 'https://example.com/lemlist';

	it('is in no error although lemlist repeats it', async () => {
		const server = await startServer((_request, response) => {
			response.statusCode = 400;
			response.end('Bad params: secret lemlist');
		});
		const context = createExecuteContext({ apiKey: KEY, baseUrl: server.baseUrl });

		const error = await rejectionOf(request(context, post));

		await server.close();
		expect(error.message).toBe('Bad params: secret *** (400)');
	});

	it('is not masked in a successful response, where the same letters may mean something else', async () => {
		const server = await startServer((_request, response) => {
			response.end(JSON.stringify({ targetUrl: url }));
		});
		const context = createExecuteContext({ apiKey: KEY, baseUrl: server.baseUrl });

		const answer = request(context, { ...post, secrets: ['lemlist', '"'] });

		await expect(answer).resolves.toEqual({ targetUrl: url });
		await server.close();
	});
});
