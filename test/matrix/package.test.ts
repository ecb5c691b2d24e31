import type { IDataObject } from 'n8n-workflow';

import { lemlistCredential } from '../../harness/instance/buildWorkflow';
import { isAtLeast, matrixInstanceForFile } from '../../harness/instance/matrixInstance';
import { findLoadProblems } from '../../harness/release/findLoadProblems';

const instance = matrixInstanceForFile();

/** n8n 1.102 to 2.33 loses the status of a response that its test of a credential gets. */
const LOSES_REASONS = isAtLeast(1, 102) && !isAtLeast(2, 34);

async function testOf(data: IDataObject) {
	const credential = { ...lemlistCredential({ apiKey: '', baseUrl: '' }), data };
	const stored = await instance.client.createCredential(credential);
	return await instance.client.testCredential(stored, credential);
}

describe('the package', () => {
	it('loads its nodes, tool and credentials without errors in the log of n8n', async () => {
		expect(await findLoadProblems(instance.client, instance.server)).toEqual([]);
	});

	it.each(['lemlist.svg', 'lemlist.dark.svg'])('serves its icon %s', async (icon) => {
		const path = `icons/n8n-nodes-lemlist/dist/nodes/Lemlist/${icon}`;
		const response = await fetch(`${instance.server.url}/${path}`);

		expect(await response.text()).toContain('<svg');
	});
});

describe('the credential test', () => {
	it('accepts a valid API key', async () => {
		const { apiKey, baseUrl } = instance.emulator;

		expect((await testOf({ apiKey, baseUrl })).status).toBe('OK');
	});

	it('rejects an invalid API key, and says why in versions of n8n that allow it', async () => {
		const { baseUrl } = instance.emulator;
		const { status, message } = await testOf({ apiKey: 'wrong-key', baseUrl });

		expect(status).toBe('Error');
		expect(message).toMatch(
			LOSES_REASONS ? /credential|key/i : /lemlist doesn't recognize this API key/,
		);
		expect(message).not.toContain('wrong-key');
	});

	it('rejects a server that is not lemlist', async () => {
		const { apiKey, baseUrl } = instance.emulator;
		const { status, message } = await testOf({ apiKey, baseUrl: `${baseUrl}/website` });

		expect(status).toBe('Error');
		expect(message).toContain("doesn't point to lemlist");
	});

	it('never follows a redirect that would send the API key to another host', async () => {
		const { emulator } = instance;
		const headers = { Location: `${emulator.baseUrl.replace('127.0.0.1', 'localhost')}/team` };
		emulator.addFault({ kind: 'redirect', match: 'GET /team', status: 302, headers });
		const { status } = await testOf({ apiKey: emulator.apiKey, baseUrl: emulator.baseUrl });

		expect(status).toBe('Error');
		expect(emulator.lines().filter((line) => line === 'GET /team')).toHaveLength(1);
	});

	it.each([
		['the host does not exist', 'https://api.lemlist.invalid/api', "doesn't exist"],
		['no server listens on the port', 'http://127.0.0.1:1/api', 'No server responds'],
	])('says what is wrong if %s', async (_name, baseUrl, reason) => {
		const { status, message } = await testOf({ apiKey: 'any-key', baseUrl });

		expect(status).toBe('Error');
		expect(message).toContain(reason);
	});
});
