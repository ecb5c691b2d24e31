import type { ApiCall } from '../../nodes/Lemlist/transport/call';
import { createExecuteContext } from '../../harness/engine/executeContext';
import { rejectionOf, emulatorForEachTest, request } from './emulatorForEachTest';

const TEAM: ApiCall = { method: 'GET', path: '/team' };
const PAUSE: ApiCall = { method: 'POST', path: '/leads/pause/a%40x.io' };

describe('a request to a server that is down', () => {
	const lemlist = emulatorForEachTest();

	it.each(['GET', 'POST'] as const)('is sent again and then fails (%s)', async (method) => {
		const { apiKey } = lemlist;
		const context = createExecuteContext({ apiKey, baseUrl: 'http://127.0.0.1:1' });

		const error = await rejectionOf(request(context, { method, path: '/team' }));

		expect(error.message).toMatch(/^lemlist could not be reached: .*ECONNREFUSED/);
	});

	it('arrives once the server is up', async () => {
		const { emulator, apiKey } = lemlist;
		const { _id } = emulator.addCampaign();
		emulator.addLead({ campaignId: _id, email: 'a@x.io' });
		const { credential, refuseOnce } = refusing({ apiKey, baseUrl: emulator.baseUrl });
		const context = createExecuteContext(credential);
		refuseOnce(context);

		await request(context, PAUSE);

		expect(emulator.lines()).toEqual(['POST /leads/pause/a%40x.io']);
	});

	/** Sends the first request to a closed port, as if lemlist were down for a moment. */
	function refusing(credential: { apiKey: string; baseUrl: string }) {
		return {
			credential,
			refuseOnce: ({ helpers }: ReturnType<typeof createExecuteContext>) => {
				const { httpRequestWithAuthentication: real } = helpers;
				let count = 0;
				helpers.httpRequestWithAuthentication = async function (type, options, more) {
					const url = count++ === 0 ? 'http://127.0.0.1:1/' : options.url;
					return (await real.call(this, type, { ...options, url }, more)) as unknown;
				};
			},
		};
	}
});

describe('a credential', () => {
	const lemlist = emulatorForEachTest();

	it.each([
		['no API key', { apiKey: ' ', baseUrl: 'https://lemlist.test' }, "'API Key' of the"],
		['no base URL', { apiKey: 'key', baseUrl: '' }, "'Base URL' of the credential is empty"],
		['a base URL without its scheme', { apiKey: 'key', baseUrl: 'api.lemlist.com' }, 'not a web'],
	])('with %s is rejected before a request is sent', async (_name, credential, message) => {
		const error = await rejectionOf(request(createExecuteContext(credential), TEAM));

		expect(error.message).toContain(message);
	});

	it('may have surrounding blanks and trailing slashes', async () => {
		const { emulator, apiKey } = lemlist;
		const context = createExecuteContext({
			apiKey: ` ${apiKey} `,
			baseUrl: ` ${emulator.baseUrl}// `,
		});

		await request(context, TEAM);

		expect(emulator.lines()).toEqual(['GET /team']);
	});
});
