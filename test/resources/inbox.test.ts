import { startEmulator, type Emulator } from '../../emulator';
import { run } from '../support/run';

let emulator: Emulator;

beforeAll(async () => {
	emulator = await startEmulator();
});

afterAll(async () => await emulator.close());

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
