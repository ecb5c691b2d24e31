import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

describe('inbox: createLabel', () => {
	it('finds the label that it created when the response is lost', async () => {
		emulator.addFault({ match: 'POST /inbox/labels', kind: 'dropAfter' });

		const { json, requests, error } = await runNode(emulator, {
			operation: 'inbox: createLabel',
			parameters: { labelName: 'Hot' },
		});

		expect(error).toBeUndefined();
		expect(requests).toEqual(['POST /inbox/labels {"labelName":"Hot"}', 'GET /inbox/labels']);
		expect(json).toMatchObject([{ name: 'Hot' }]);
	});
});
