import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { createApiKey, runNode } from '../../../harness/engine/runNode';

const emulator = emulatorForFile();

describe('an exhausted quota of lemlist', () => {
	it('fails the item at once and does not delay other requests', async () => {
		const LONG_S = 60;
		const message = 'Monitoring limit exceeded';
		emulator.addFault({ match: 'POST /watchlist', status: 429, message, retryAfter: LONG_S });
		const apiKey = createApiKey(emulator);
		const parameters = { name: 'New hires', type: 'newHire' };

		const rejected = await runNode(emulator, {
			operation: 'signalAgent: create',
			parameters,
			apiKey,
		});
		const other = await runNode(emulator, { operation: 'team: get', apiKey });

		expect(rejected.error?.message).toBe(`${message} (429) [item 0]`);
		expect(rejected.requests).toEqual([expect.stringMatching(/^POST \/watchlist /)]);
		expect(other.error).toBeUndefined();
	});
});
