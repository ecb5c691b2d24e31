import type { IDataObject } from 'n8n-workflow';

import { n8nInstanceForFile } from '../../harness/instance/n8nInstanceForFile';
import { lemlistCredential } from '../../harness/instance/buildWorkflow';

const instance = n8nInstanceForFile();

describe('the packed package in a real n8n', () => {
	it('contains its nodes', async () => {
		const types = await instance.client.nodeTypes();

		const ours = types.filter(({ name }) => name.startsWith('n8n-nodes-lemlist.'));
		const named = Object.fromEntries(ours.map(({ name, displayName }) => [name, displayName]));
		expect(named).toMatchObject({
			'n8n-nodes-lemlist.lemlist': 'Lemlist Community',
			'n8n-nodes-lemlist.lemlistTrigger': 'Lemlist Community Trigger',
			'n8n-nodes-lemlist.lemlistPollingTrigger': 'Lemlist Community Polling Trigger',
		});
	});

	it('contains its credential type next to that of the built-in node', async () => {
		const types = await instance.client.credentialTypes();

		const named = new Map(types.map(({ name, displayName }) => [name, displayName]));
		expect(named.get('lemlistCommunityApi')).toBe('Lemlist Community API');
		expect(named.has('lemlistApi')).toBe(true);
	});

	it.each(['lemlist.svg', 'lemlist.dark.svg'])('serves the icon %s', async (icon) => {
		const path = `icons/n8n-nodes-lemlist/dist/nodes/Lemlist/${icon}`;
		const response = await fetch(`${instance.server.url}/${path}`);

		expect(response.status).toBe(200);
		expect(await response.text()).toContain('<svg');
	});
});

describe('the credential test', () => {
	it('passes with the right key', async () => {
		const { apiKey, baseUrl } = instance.emulator;
		const result = await testOf({ apiKey, baseUrl });

		expect(result.status).toBe('OK');
		expect(instance.emulator.lines().at(-1)).toBe('GET /team');
	});

	it('fails with a clear reason with a wrong key', async () => {
		const { baseUrl } = instance.emulator;
		const result = await testOf({ apiKey: 'wrong-key', baseUrl });

		expect(result.status).toBe('Error');
		expect(result.message).toMatch(/key/i);
		expect(result.message).not.toContain('wrong-key');
	});

	it.each([
		['no base URL', '', 'The base URL is not a web address. Enter https://api.lemlist.com/api'],
		['a base URL without https://', 'api.lemlist.com/api', 'The base URL is not a web address'],
		['a host that does not exist', 'https://api.lemlist.invalid/api', "doesn't exist"],
		['a port that nothing listens at', 'http://127.0.0.1:1/api', 'No server responds'],
	])('says what is wrong with %s', async (_name, baseUrl, reason) => {
		const result = await testOf({ apiKey: 'any-key', baseUrl });

		expect(result.status).toBe('Error');
		expect(result.message).toContain(reason);
		expect(result.message).not.toMatch(/ERR_INVALID_URL|ENOTFOUND/);
	});

	it('says that the base URL leads to a website', async () => {
		const { apiKey, baseUrl } = instance.emulator;
		const result = await testOf({ apiKey, baseUrl: `${baseUrl}/website` });

		expect(result).toMatchObject({ status: 'Error' });
		expect(result.message).toContain("doesn't point to lemlist");
	});

	it('follows no redirect, because that would carry the key along', async () => {
		const { emulator } = instance;
		const headers = { Location: emulator.baseUrl.replace('127.0.0.1', 'localhost') + '/team' };
		emulator.addFault({ kind: 'redirect', match: 'GET /team', status: 302, headers });
		const result = await testOf({ apiKey: emulator.apiKey, baseUrl: emulator.baseUrl });

		expect(result).toMatchObject({ status: 'Error' });
		expect(result.message).toContain("doesn't point to lemlist");
		expect(emulator.lines().filter((line) => line === 'GET /team')).toHaveLength(1);
	});

	it.each([
		[407, 'A proxy between n8n and lemlist'],
		[403, 'blocked the user'],
	])('explains the status %i', async (status, reason) => {
		const { apiKey, baseUrl } = instance.emulator;
		instance.emulator.addFault({ match: 'GET /team', status });
		const result = await testOf({ apiKey, baseUrl });

		expect(result).toMatchObject({ status: 'Error' });
		expect(result.message).toContain(reason);
	});

	it('asks the server behind the switch, and lemlist while the switch is off', async () => {
		const { apiKey, baseUrl } = instance.emulator;
		const on = await testOf({ apiKey, useAnotherServer: true, serverUrl: `${baseUrl}/` });
		const off = await testOf({ apiKey, serverUrl: `${baseUrl}/` });

		expect(on.status).toBe('OK');
		// The first request finds out whether anything responds there.
		expect(instance.emulator.lines()).toEqual(['GET /', 'GET /team']);
		expect(off.status).toBe('Error');
	});

	async function testOf(data: IDataObject) {
		const credential = { ...lemlistCredential({ apiKey: '', baseUrl: '' }), data };
		const stored = await instance.client.createCredential(credential);
		return await instance.client.testCredential(stored, credential);
	}
});
