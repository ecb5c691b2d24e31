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

	it('fails when lemlist cannot be reached', async () => {
		const result = await testOf({ apiKey: 'any-key', baseUrl: 'http://127.0.0.1:1/api' });

		expect(result.status).toBe('Error');
	});

	async function testOf(data: { apiKey: string; baseUrl: string }) {
		const credential = lemlistCredential(data);
		const stored = await instance.client.createCredential(credential);
		return await instance.client.testCredential(stored, credential);
	}
});
