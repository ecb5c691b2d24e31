import { createMailbox } from '../../emulator/model/mailboxes';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

const CURRENT = 'POST /warmup/usm_1/pause';
const FORMER = 'POST /lemwarm/usm_1/pause';

const pause = async (mailboxId = 'usm_1') =>
	await runNode(emulator, { operation: 'lemwarm: pause', parameters: { mailboxId } });

describe('a route that lemlist has moved', () => {
	beforeEach(() => {
		const [{ _id: userId, email, name }] = emulator.state.users;
		emulator.state.mailboxes.push(createMailbox({ _id: 'usm_1', userId, email, name }));
	});

	afterEach(() => {
		emulator.options.warmupPaths = 'both';
	});

	it.each([
		['both', [CURRENT]],
		['current', [CURRENT]],
		['former', [CURRENT, FORMER]],
	] as const)('is found if lemlist has %s', async (paths, expected) => {
		emulator.options.warmupPaths = paths;

		const { json, requests } = await pause();

		expect(json).toEqual([{ ok: true }]);
		expect(requests).toEqual(expected);
	});

	it('is also found if lemlist answers the current path with 404', async () => {
		emulator.addFault({ match: CURRENT, status: 404, message: 'Not found' });

		const { json, requests } = await pause();

		expect(json).toEqual([{ ok: true }]);
		expect(requests).toEqual([CURRENT, FORMER]);
	});

	it('is also found if lemlist redirects the current path to its website', async () => {
		const headers = { Location: 'https://developer.lemlist.com/' };
		emulator.addFault({ kind: 'redirect', match: CURRENT, status: 301, headers });

		const { json, requests } = await pause();

		expect(json).toEqual([{ ok: true }]);
		expect(requests).toEqual([CURRENT, FORMER]);
	});

	it('is asked once about a record that lemlist does not have', async () => {
		const { error, requests } = await pause('usm_9');

		expect(error?.message).toBe('invalid-usermailbox (400) [item 0]');
		expect(requests).toEqual(['POST /warmup/usm_9/pause']);
	});
});
