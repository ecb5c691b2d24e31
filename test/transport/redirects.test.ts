import type { HttpMethod } from '../../nodes/Lemlist/transport/call';
import { configureTimings } from '../../nodes/Lemlist/transport/timing';
import { createExecuteContext } from '../../harness/engine/executeContext';
import { rejectionOf, emulatorForEachTest, request, startServer } from './emulatorForEachTest';

/** A server that is called lemlist and another one; `seen` lists what each received, with or without the key. */
async function startHosts(
	locationFor: (url: string, other: string, own: string) => string | undefined,
	status = 302,
) {
	const seen: string[] = [];
	const start = async (name: string): ReturnType<typeof startServer> =>
		await startServer(({ url = '', headers }, response) => {
			const location = locationFor(url, `http://localhost:${other.port}`, own.baseUrl);
			seen.push(`${name}${url}${headers.authorization ? ' with the key' : ''}`);
			if (location !== undefined) response.writeHead(status, { Location: location }).end('"moved"');
			else response.end('"there"');
		});
	const own = await start('lemlist');
	const other = await start('other');
	const context = createExecuteContext({ apiKey: 'redirected', baseUrl: own.baseUrl });
	const close = async () => void (await Promise.all([own.close(), other.close()]));
	return { context, seen, own, other, close };
}

const STATUSES = [301, 302, 303, 307, 308];

const CHECK_BASE_URL =
	/Check the base URL of the credential: lemlist's is https:\/\/api\.lemlist\.com\/api/;

describe('a redirect to another origin', () => {
	emulatorForEachTest();

	const METHODS: HttpMethod[] = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'];

	it.each(METHODS.flatMap((method) => STATUSES.map((status) => [method, status] as const)))(
		'is refused and names that origin (%s, %i)',
		async (method, status) => {
			configureTimings({ maxTotalWaitMs: 0 });
			const hosts = await startHosts((_url, other) => `${other}/file?signature=1`, status);

			const error = await rejectionOf(request(hosts.context, { method, path: '/tasks' }));

			configureTimings({ maxTotalWaitMs: 300_000 });
			await hosts.close();
			expect(error.message).toContain(
				`lemlist's address redirects to http://localhost:${hosts.other.port}`,
			);
			expect(error.description).toMatch(CHECK_BASE_URL);
			expect(hosts.seen).toEqual(['lemlist/tasks with the key']);
		},
	);

	it.each<[string, (own: URL) => string]>([
		['another host', ({ port }) => `http://localhost:${port}`],
		['another port', ({ port }) => `http://127.0.0.1:${Number(port) + 1}`],
		['https on the same host', ({ host }) => `https://${host}`],
		['a host without a scheme', () => '//files.example.com'],
		['a host after user information', ({ host }) => `http://${host}@localhost:1`],
		['no web server', () => 'ftp://files.example.com'],
	])('is not followed to %s', async (_name, targetFor) => {
		const hosts = await startHosts((_url, _other, own) => `${targetFor(new URL(own))}/team`);

		const error = await rejectionOf(request(hosts.context, { method: 'GET', path: '/team' }));

		await hosts.close();
		const { origin } = new URL(targetFor(new URL(hosts.own.baseUrl)), hosts.own.baseUrl);
		expect(error.message).toBe(`lemlist's address redirects to ${origin} (302)`);
		expect(error.context).toMatchObject({ kind: 'notAllowed', retry: 'do not retry' });
		expect(hosts.seen).toEqual(['lemlist/team with the key']);
	});

	it('is refused at the end of a chain as well', async () => {
		const hosts = await startHosts((url, other) => (url === '/a' ? '/b' : `${other}/c`));

		const error = await rejectionOf(request(hosts.context, { method: 'GET', path: '/a' }));

		await hosts.close();
		expect(error.message).toContain(`redirects to http://localhost:${hosts.other.port} (302)`);
		expect(hosts.seen).toEqual(['lemlist/a with the key', 'lemlist/b with the key']);
	});
});

describe('a redirect on the host of lemlist', () => {
	emulatorForEachTest();

	const TEAM = { method: 'GET', path: '/team', query: { version: 'v2' } } as const;

	it.each(STATUSES)('is followed by a read, without its query (%i)', async (status) => {
		const hosts = await startHosts(
			(url) => (url.startsWith('/team') ? '/v2/team' : undefined),
			status,
		);

		expect(await request(hosts.context, TEAM)).toBe('there');

		await hosts.close();
		expect(hosts.seen).toEqual([
			'lemlist/team?version=v2 with the key',
			'lemlist/v2/team with the key',
		]);
	});

	it.each(['/team', 'http://['])('ends where it leads nowhere (%s)', async (location) => {
		const hosts = await startHosts(() => location);

		const error = await rejectionOf(request(hosts.context, TEAM));

		await hosts.close();
		expect(error.message).toMatch(/lemlist's address redirects (to \/team|without an address) /);
		expect(hosts.seen.length).toBeLessThanOrEqual(6);
	});

	const writeTo = async (status: number, method: HttpMethod = 'POST') => {
		const hosts = await startHosts(() => '/team?token=secret', status);
		const error = await rejectionOf(request(hosts.context, { method, path: '/tasks' }));
		await hosts.close();
		return { error, seen: hosts.seen };
	};

	it.each([301, 307, 308])('makes a change fail without effect (%i)', async (status) => {
		const { error, seen } = await writeTo(status);

		expect(error.message).toBe(`lemlist's address redirects to /team (${status})`);
		expect(error.description).toMatch(/^Nothing was changed\. /);
		expect(error.description).toMatch(CHECK_BASE_URL);
		expect(seen).toEqual(['lemlist/tasks with the key']);
	});

	it.each([302, 303])(
		'leaves it unknown whether a change was applied, because the address may show its result (%i)',
		async (status) => {
			const { error, seen } = await writeTo(status);

			expect(error.message).toMatch(/^lemlist may or may not have applied .* to \/team$/);
			expect(error.description).toMatch(/^Check in lemlist whether POST \/tasks took effect/);
			expect(error.description).toMatch(CHECK_BASE_URL);
			expect(seen).toEqual(['lemlist/tasks with the key']);
		},
	);

	it('is never followed by a change as a GET', async () => {
		for (const method of ['PATCH', 'PUT', 'DELETE'] as const) {
			const { seen } = await writeTo(301, method);
			expect(seen).toEqual(['lemlist/tasks with the key']);
		}
	});
});

describe('a redirect of a file on another host', () => {
	emulatorForEachTest();

	it('is followed there, and from there nowhere else', async () => {
		const hosts = await startHosts(
			(url, _other, own) => ({ '/file': '/moved', '/away': `${own}/team` })[url],
		);
		const fetchFile = async (path: string) =>
			await request(hosts.context, {
				method: 'GET',
				path: `http://localhost:${hosts.other.port}${path}`,
			});

		expect(await fetchFile('/file')).toBe('there');
		const error = await rejectionOf(fetchFile('/away'));

		await hosts.close();
		expect(error.message).toContain(`redirects to ${hosts.own.baseUrl} (302)`);
		expect(hosts.seen).toEqual(['other/file', 'other/moved', 'other/away']);
	});
});

describe('an endless response', () => {
	const lemlist = emulatorForEachTest({}, { requestTimeoutMs: 1_500 });

	it('is aborted after the timeout', async () => {
		lemlist.emulator.addFault({ kind: 'trickle', times: 9 });

		const error = await rejectionOf(
			request(lemlist.context, { method: 'POST', path: '/campaigns', body: { name: 'A' } }),
		);

		expect(error.message).toMatch(
			/^lemlist may or may not .*: the response is malformed or incomplete: it took too long$/,
		);
	});

	it('is read only in part when it is an error', async () => {
		lemlist.emulator.addFault({ kind: 'trickle', match: 'GET /nothing', times: 9 });

		const error = await rejectionOf(request(lemlist.context, { method: 'GET', path: '/nothing' }));

		expect(error.message).toMatch(/\(404\)$|web page$/);
	});
});
