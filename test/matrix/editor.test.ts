import { CredentialForm } from '../../harness/editor/credentialForm';
import { NodePanel } from '../../harness/editor/nodePanel';
import { node } from '../../harness/instance/buildWorkflow';
import { MATRIX_OPTIONS } from '../../harness/instance/matrixInstance';
import { n8nInstanceWithEditor } from '../../harness/instance/n8nInstanceForFile';

const { instance, editor } = n8nInstanceWithEditor(MATRIX_OPTIONS);

const START = node('Start', 'n8n-nodes-base.manualTrigger');

/** Some versions of n8n look packages up on the internet, where the tests may not get. */
const isElsewhere = (error: string) =>
	error.startsWith('Failed to load resource') && !error.includes(instance.server.url);

const ourErrors = () =>
	editor.errors.filter((error) => /lemlist/i.test(error) && !isElsewhere(error));

beforeEach(() => void (editor.errors.length = 0));

describe('the editor', () => {
	it('adds the node with the selected action, and shows its form', async () => {
		instance.emulator.addCampaign({ _id: 'cam_1', name: 'Launch' });
		await editor.openWorkflow(await instance.storeWorkflow(START));
		const panel = new NodePanel(editor.page);
		await panel.search('lemlist');
		await panel.openOurEntry();
		await panel.pick('Create a lead in a campaign');

		expect([
			await editor.selectedOption('resource'),
			await editor.selectedOption('operation'),
		]).toEqual(['Lead', 'Create']);
		expect(await editor.fieldLabels()).toEqual(
			expect.arrayContaining(['Campaign', 'Email', 'Options']),
		);
		expect(ourErrors()).toEqual([]);
	});

	it('shows the fields of the selected resource and operation', async () => {
		const id = await instance.storeWorkflow(START, node('Lemlist', 'lemlist'));
		await editor.openNode(id, 'Lemlist');
		await editor.selectOption('resource', 'Campaign');
		await editor.selectOption('operation', 'Get Many');

		const labels = await editor.fieldLabels();
		expect(labels).toEqual(
			expect.arrayContaining(['Resource', 'Operation', 'Return All', 'Limit']),
		);
		expect(labels).not.toContain('Email');
		expect(ourErrors()).toEqual([]);
	});

	it('lists campaigns, and shows the output of an executed step', async () => {
		instance.emulator.addCampaign({ _id: 'cam_1', name: 'Launch' });
		const parameters = { resource: 'lead', operation: 'create', email: 'ada@example.com' };
		const id = await instance.storeWorkflow(START, node('Lemlist', 'lemlist', parameters));
		await editor.openNode(id, 'Lemlist');
		await editor.picker('campaignId').select('Launch');
		await editor.executeStep();
		const [head, row] = await editor.outputTable();

		expect(row[head.indexOf('email')]).toBe('ada@example.com');
		expect(ourErrors()).toEqual([]);
	});

	it.each([
		['Lemlist Community Trigger', 'lemlistTrigger', 'events', 'Email Replied'],
		['Lemlist Community Polling Trigger', 'lemlistPollingTrigger', 'events', 'Email Replied'],
	])('shows the form of the %s', async (_name, type, field, shown) => {
		const trigger = node('Trigger', type, { events: ['emailsReplied'] });
		await editor.openNode(await instance.storeWorkflow(trigger), 'Trigger');

		expect(await editor.field(field).innerText()).toContain(shown);
		expect(ourErrors()).toEqual([]);
	});

	it('shows the credential form', async () => {
		const id = await instance.storeWorkflow(START, node('Lemlist', 'lemlist'));
		await editor.openNode(id, 'Lemlist');
		const form = await CredentialForm.create(editor.page);
		await form.fill({ baseUrl: 'https://proxy.example.com/api' });

		expect(await form.fields()).toEqual(
			expect.arrayContaining(['API Key', 'Use Another Server', 'Base URL']),
		);
		expect(ourErrors()).toEqual([]);
	});
});
