import type { HttpMethod } from '../../nodes/Lemlist/transport/call';
import { configureTimings } from '../../nodes/Lemlist/transport/timing';
import { createExecuteContext } from '../../harness/engine/executeContext';
import { rejectionOf, emulatorForEachTest, request, startServer } from './emulatorForEachTest';

describe('a write that is redirected', () => {
	const lemlist = emulatorForEachTest();
	const leadAway = (status: number) =>
		lemlist.emulator.addFault({
			kind: 'redirect',
			status,
			headers: { Location: `${lemlist.emulator.baseUrl}/team` },
			times: 9,
		});
	const change = async (method: HttpMethod) =>
		await rejectionOf(request(lemlist.context, { method, path: '/tasks' }));

	it.each([301, 307, 308])('fails with advice on the credential (%i)', async (status) => {
		leadAway(status);

		const error = await change('POST');

		const { origin } = new URL(lemlist.emulator.baseUrl);
		expect(error.message).toBe(`lemlist's address redirects to ${origin} (${status})`);
		expect(error.description).toMatch(/^Nothing was changed\. Enter https:\/\/api\.lemlist\.com/);
		expect(lemlist.emulator.lines()).toEqual(['POST /tasks']);
	});

	it.each([302, 303])(
		'has an unknown outcome where the new URL may show its result (%i)',
		async (status) => {
			leadAway(status);

			expect((await change('POST')).message).toMatch(/^lemlist may or may not have applied/);
			expect(lemlist.emulator.lines()).toEqual(['POST /tasks']);
		},
	);

	it('is never followed as a GET', async () => {
		leadAway(301);

		for (const method of ['PATCH', 'PUT', 'DELETE'] as const) await change(method);

		expect(lemlist.emulator.lines()).toEqual(['PATCH /tasks', 'PUT /tasks', 'DELETE /tasks']);
	});
});

describe('a read that is redirected', () => {
	emulatorForEachTest();

	/** Two hosts that redirect as told; `seen` lists what each received, with or without the key. */
	async function startHosts(locationFor: (url: string, other: string) => string | undefined) {
		const seen: string[] = [];
		const start = async (name: string): ReturnType<typeof startServer> =>
			await startServer(({ url = '', headers }, response) => {
				const otherHost = name === 'lemlist' ? `localhost:${other.port}` : `127.0.0.1:${own.port}`;
				const location = locationFor(url, `http://${otherHost}`);
				seen.push(`${name}${url}${headers.authorization ? ' with the key' : ''}`);
				if (location) response.writeHead(302, { Location: location }).end('"moved"');
				else response.end('"there"');
			});
		const own = await start('lemlist');
		const other = await start('other');
		const context = createExecuteContext({ apiKey: 'redirected', baseUrl: own.baseUrl });
		const close = async () => void (await Promise.all([own.close(), other.close()]));
		return { context, seen, close };
	}

	const TEAM = { method: 'GET', path: '/team', query: { version: 'v2' } } as const;

	it('is followed on the same host with the key and without its query', async () => {
		const hosts = await startHosts((url) => (url.startsWith('/team') ? '/v2/team' : undefined));

		expect(await request(hosts.context, TEAM)).toBe('there');

		await hosts.close();
		expect(hosts.seen).toEqual([
			'lemlist/team?version=v2 with the key',
			'lemlist/v2/team with the key',
		]);
	});

	it('is followed to another host without the key', async () => {
		const hosts = await startHosts((url, other) =>
			url.startsWith('/team') ? `${other}/file?signature=1` : undefined,
		);

		expect(await request(hosts.context, TEAM)).toBe('there');

		await hosts.close();
		expect(hosts.seen).toEqual(['lemlist/team?version=v2 with the key', 'other/file?signature=1']);
	});

	it('does not carry the key again once another host has led it back', async () => {
		const next: Record<string, string> = { '/team?version=v2': '/away', '/away': '/secrets' };
		const hosts = await startHosts((url, other) => next[url] && `${other}${next[url]}`);

		await request(hosts.context, TEAM);

		await hosts.close();
		expect(hosts.seen).toEqual([
			'lemlist/team?version=v2 with the key',
			'other/away',
			'lemlist/secrets',
		]);
	});

	it.each(['/team', 'ftp://files.example.com/', 'http://['])(
		'fails if that leads nowhere (%s)',
		async (location) => {
			configureTimings({ maxTotalWaitMs: 0 });
			const hosts = await startHosts(() => location);

			const error = await rejectionOf(request(hosts.context, TEAM));

			configureTimings({ maxTotalWaitMs: 300_000 });
			await hosts.close();
			expect(error.message).toMatch(/lemlist's address redirects to /);
			expect(hosts.seen.length).toBeLessThanOrEqual(6);
		},
	);
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
