import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { createApiKey, runNode } from '../../../harness/engine/runNode';

const emulator = emulatorForFile();

describe('a quota of lemlist that is used up', () => {
	it('fails the item at once, and other requests go on', async () => {
		const LONG_S = 60;
		const message = 'Monitoring limit exceeded';
		emulator.addFault({ match: 'POST /watchlist', status: 429, message, retryAfter: LONG_S });
		const apiKey = createApiKey(emulator);
		const parameters = { name: 'New hires', type: 'newHire' };

		const refused = await runNode(emulator, {
			operation: 'signalAgent: create',
			parameters,
			apiKey,
		});
		const other = await runNode(emulator, { operation: 'team: get', apiKey });

		expect(refused.error?.message).toBe(`${message} (429) [item 0]`);
		expect(refused.requests).toEqual(['POST /watchlist {"name":"New hires","type":"newHire"}']);
		expect(other.error).toBeUndefined();
	});
});
