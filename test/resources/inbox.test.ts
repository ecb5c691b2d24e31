import { emulatorForFile } from '../support/emulator';
import { run } from '../support/run';

const emulator = emulatorForFile();

describe('inbox: createLabel', () => {
	it('finds the label that it made although the answer was lost', async () => {
		emulator.fault({ match: 'POST /inbox/labels', kind: 'dropAfter' });

		const { json, requests, error } = await run(emulator, {
			operation: 'inbox: createLabel',
			parameters: { labelName: 'Hot' },
		});

		expect(error).toBeUndefined();
		expect(requests).toEqual(['POST /inbox/labels {"labelName":"Hot"}', 'GET /inbox/labels']);
		expect(json).toMatchObject([{ name: 'Hot' }]);
	});
});
