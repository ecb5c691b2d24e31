import type { INodeParameters } from 'n8n-workflow';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode, type RunOptions } from '../../harness/engine/runNode';
import { useFastTimings } from '../../harness/faults/useFastTimings';

const emulator = emulatorForFile();

beforeAll(() => useFastTimings());

const send = async (parameters: INodeParameters, options: Partial<RunOptions> = {}) =>
	await runNode(emulator, { operation: 'apiRequest: send', parameters, ...options });

const respondWith = (message: string) =>
	emulator.addFault({ status: 200, message, errorShape: message ? 'text' : 'empty' });

const jsonBody = (value: unknown): INodeParameters => ({
	sendBody: true,
	specifyBody: 'json',
	jsonBody: typeof value === 'string' ? value : JSON.stringify(value),
});

describe('an API Request', () => {
	it.each([
		['{"a":1,"b":"","c":false,"d":null,"e":["x","y"]}', 'a=1&b=&c=false&d=&e[]=x&e[]=y'],
		['{"advancedFilters":{"property":"email"}}', 'advancedFilters={"property":"email"}'],
		['{}', ''],
	])('sends every value of a query as it is: %s', async (jsonQuery, expected) => {
		respondWith('[]');

		const { requests } = await send({
			path: '/new',
			sendQuery: true,
			specifyQuery: 'json',
			jsonQuery,
		});

		expect(requests.map(decodeURIComponent)).toEqual([`GET /new${expected && `?${expected}`}`]);
	});

	it('sends rows of the same name as a list, after the query of the path', async () => {
		respondWith('[]');
		const row = (name: string, value: string) => ({ name, value });
		const parameters = [row('type', 'a'), row('type', 'b'), row('ids[]', 'c'), row('note', '')];

		const { requests } = await send({
			path: '/new?version=v2',
			sendQuery: true,
			queryParameters: { parameters },
		});

		expect(requests.map(decodeURIComponent)).toEqual([
			'GET /new?version=v2&type[]=a&type[]=b&ids[]=c&note=',
		]);
	});

	it.each([
		[{ a: '', b: null, c: false, d: [], e: { f: '' } }],
		[[{ a: 1 }, { a: 2 }]],
		[['x', 1]],
	])('sends a JSON body as it is: %j', async (body) => {
		respondWith('{}');

		const { requests } = await send({ method: 'PUT', path: '/new', ...jsonBody(body) });

		expect(requests).toEqual([`PUT /new ${JSON.stringify(body)}`]);
	});

	it('sends rows of a body with their types', async () => {
		respondWith('{}');
		const value = (name: string, entry: unknown, type: string) =>
			({ id: name, name, value: entry, type }) as INodeParameters;

		const { requests } = await send({
			method: 'POST',
			path: '/new',
			sendBody: true,
			bodyFields: {
				assignments: [
					value('seats', 5, 'number'),
					value('tags', ['a'], 'array'),
					value('empty', '', 'string'),
				],
			},
		});

		expect(requests).toEqual(['POST /new {"seats":5,"tags":["a"],"empty":""}']);
	});

	it.each([
		['jsonBody', '5', "'JSON Body' must be an object or a list"],
		['jsonBody', '{"a":', "'JSON Body' is not valid JSON"],
		['jsonQuery', '["a"]', "'Query Parameters (JSON)' must be an object"],
	])('refuses another value before anything is sent: %s %s', async (name, value, message) => {
		const { error, requests } = await send({
			method: 'POST',
			path: '/new',
			sendBody: true,
			specifyBody: 'json',
			sendQuery: true,
			specifyQuery: 'json',
			[name]: value,
		});

		expect(error?.message).toBe(`${message} [item 0]`);
		expect(requests).toEqual([]);
	});

	it.each([
		'/campaigns/../../login',
		'/%2e%2e/login',
		'//example.com/api',
		'https://example.com/api/team',
		'https://api.lemlist.com@example.com/api/team',
		'/campaigns\\..\\x',
	])('sends nothing at all if the path of one item could lead elsewhere: %s', async (path) => {
		const { error, requests } = await send(
			{ path: '={{ $json.path }}' },
			{ items: [{ path: '/team' }, { path }] },
		);

		expect(error?.message).toMatch(/^'Path' .* \[item 1\]$/);
		expect(error?.description).toContain('Nothing was sent to lemlist.');
		expect(requests).toEqual([]);
	});

	it('accepts a complete address below the base URL, and keeps the order of changes to one record', async () => {
		emulator.addCampaign({ _id: 'cam_1' });
		const paths = ['/campaigns/cam_1/pause', `${emulator.baseUrl}/campaigns/cam_1/start`];

		const { requests } = await send(
			{ method: 'POST', path: '={{ $json.path }}' },
			{
				items: [...paths, ...paths].map((path) => ({ path })),
				onError: 'continueRegularOutput',
			},
		);

		expect(requests.map((line) => line.split('/').at(-1)).toSorted()).toEqual([
			'pause',
			'pause',
			'start',
			'start',
		]);
	});

	it('returns one linked item per record, and each item in the account of its credential', async () => {
		const keys = ['first-account', 'second-account'];
		emulator.options.moreApiKeys.push(...keys);
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addCampaign({ _id: 'cam_2' });

		const { items } = await send(
			{ path: '/campaigns' },
			{
				items: keys.map((key) => ({ key })),
				credential: { apiKey: '={{ $json.key }}' },
			},
		);

		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(
			[0, 0, 1, 1].map((item) => ({ item })),
		);
		const used = emulator.requests
			.slice(-2)
			.map(({ headers }) =>
				Buffer.from(String(headers.authorization).slice(6), 'base64').toString(),
			);
		expect(used.toSorted()).toEqual(keys.map((key) => `:${key}`));
	});

	it('returns a sentence as a message, and success without a body', async () => {
		respondWith('Hook deleted');
		const sentence = await send({ method: 'DELETE', path: '/hooks/hoo_1' });
		respondWith('');
		const nothing = await send({ method: 'PUT', path: '/new' });

		expect(sentence.json).toEqual([{ success: true, message: 'Hook deleted' }]);
		expect(nothing.json).toEqual([{ success: true }]);
	});

	it('returns status, headers and body in one item on request, without the API key', async () => {
		respondWith(JSON.stringify([{ echo: 'key-to-hide' }]));
		emulator.options.moreApiKeys.push('key-to-hide');

		const { json } = await send(
			{ path: '/new', options: { fullResponse: true } },
			{ apiKey: 'key-to-hide' },
		);

		expect(json).toEqual([
			{
				statusCode: 200,
				headers: expect.objectContaining({ 'x-ratelimit-limit': '20' }),
				body: [{ echo: '***' }],
			},
		]);
	});

	it('returns the headers of a HEAD request', async () => {
		const { error, json, requests } = await send({
			method: 'HEAD',
			path: '/team',
			options: { fullResponse: true },
		});

		expect(error).toBeUndefined();
		expect(requests).toEqual(['HEAD /team']);
		expect(json).toEqual([{ statusCode: 200, headers: expect.any(Object), body: null }]);
	});

	it.each([
		['autodetect', '/campaigns/cam_1/export/leads?state=all', 'leads.csv', 'text/csv'],
		['file', '/campaigns/cam_1', 'cam_1', 'application/json'],
	])('returns a file (%s) of %s', async (responseFormat, path, fileName, mimeType) => {
		emulator.addCampaign({ _id: 'cam_1' });

		const { items } = await send({ path, responseFormat, binaryPropertyName: 'report' });

		expect(items).toMatchObject([
			{
				json: { fileName, mimeType, fileSize: expect.any(String) },
				binary: { report: { fileName, mimeType } },
			},
		]);
	});

	it.each([
		['binaryData', 'POST /new "sound"', 'audio/mpeg'],
		['multipart-form-data', /^POST \/new \{"stepId":"stp_1","file":/, /^multipart\/form-data/],
	])('uploads a file of the item (%s)', async (contentType, line, header) => {
		respondWith('{}');
		const data = Buffer.from('sound').toString('base64');

		const { error, requests } = await send(
			{
				method: 'POST',
				path: '/new',
				sendBody: true,
				contentType,
				formFields: {
					assignments: [{ id: '1', name: 'stepId', value: 'stp_1', type: 'string' }],
				},
			},
			{ binary: { data: { data, mimeType: 'audio/mpeg', fileName: 'a.mp3' } } },
		);

		expect(error).toBeUndefined();
		expect(requests).toEqual([expect.stringMatching(line)]);
		expect(emulator.requests.at(-1)?.headers['content-type']).toMatch(header);
	});

	it('names the file that the item lacks before anything is sent', async () => {
		const { error, requests } = await send({
			method: 'POST',
			path: '/new',
			sendBody: true,
			contentType: 'binaryData',
		});

		expect(error?.message).toBe(
			"'Input Data Field Name' doesn't match a file of the item [item 0]",
		);
		expect(requests).toEqual([]);
	});
});

describe('an API Request whose response is lost', () => {
	const UNKNOWN = /^lemlist may or may not have applied this request/;

	it.each([
		['GET', undefined, 2],
		['HEAD', undefined, 2],
		['PUT', undefined, 2],
		['DELETE', undefined, 2],
		['POST', undefined, 1],
		['PATCH', undefined, 1],
		['POST', 'always', 2],
		['PATCH', 'always', 2],
		['PUT', 'never', 1],
		['GET', 'never', 1],
	])(
		'%s is sent again only if that does no harm (%s): %i times',
		async (method, repetition, count) => {
			emulator.addFault({ kind: 'dropBefore' });
			respondWith('{}');

			const { error, requests } = await send({
				method,
				path: '/new',
				options: repetition ? { repetition } : {},
			});

			expect(requests).toHaveLength(count);
			if (count === 1) expect(error?.message).toMatch(UNKNOWN);
			else expect(error).toBeUndefined();
		},
	);
});

describe('an API Request that fails', () => {
	it('says what lemlist said, what kind of error it is, and which request it was', async () => {
		const { json } = await send({ path: '/campaigns/cam_9' }, { onError: 'continueRegularOutput' });

		expect(json).toMatchObject([
			{
				error: expect.stringMatching(
					/^Campaign not found \(404\)\. .* \[notFound, do not retry\]$/,
				),
				errorDetails: { status: 404, request: 'GET /campaigns/cam_9', outcome: 'notApplied' },
			},
		]);
	});

	it('waits for the rate limit like every operation', async () => {
		emulator.addFault({ status: 429, message: 'Too many requests' });

		const { error, requests } = await send({ method: 'POST', path: '/campaigns/cam_9/pause' });

		expect(error?.message).toBe('Campaign not found (404) [item 0]');
		expect(requests).toHaveLength(2);
	});
});

describe("n8n's own Custom API Call", () => {
	it.each(['__CUSTOM_API_CALL__: ', 'lead: __CUSTOM_API_CALL__'] as const)(
		'says what to use instead when the node runs with it (%s)',
		async (operation) => {
			const { error, requests } = await runNode(emulator, { operation });

			expect(error?.message).toBe("Custom API Call is an n8n feature that this node can't run");
			expect(error?.description).toContain('The API Request resource sends any request to lemlist');
			expect(requests).toEqual([]);
		},
	);
});
