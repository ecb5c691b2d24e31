import type { NodeApiError } from 'n8n-workflow';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { deepText } from '../../harness/engine/deepText';
import { runNode } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

const KEY = 'kaspr-secret-1';

const connect = async () =>
	await runNode(emulator, {
		operation: 'enrichment: connectProvider',
		parameters: { providerId: 'kaspr', providerApiKey: KEY },
	});

describe('the API key of an enrichment provider', () => {
	it('is in no output, even if lemlist repeats it', async () => {
		const { json } = await connect();

		expect(json).toMatchObject([{ providerId: 'kaspr', connected: true }]);
		expect(JSON.stringify(json)).not.toContain(KEY);
	});

	it('is in no error, even if lemlist repeats it', async () => {
		emulator.addFault({ status: 400, message: `The key ${KEY} is wrong` });

		const { error } = await connect();

		const { message, description, context } = error as NodeApiError;
		expect(message).toContain('is wrong');
		expect(deepText([message, description, context])).not.toContain(KEY);
	});
});
