import { waitFor } from '../../harness/n8n/waitFor';
import { CredentialForm } from '../../harness/editor/credentialForm';
import { NodePanel } from '../../harness/editor/nodePanel';
import { n8nInstanceWithEditor } from '../../harness/instance/n8nInstanceForFile';

// A person needs minutes for these steps.
const JOURNEY_TIMEOUT_MS = 5 * 60_000;

const { instance, editor } = n8nInstanceWithEditor();

describe('a new user', () => {
	it(
		'adds the first lead to a campaign',
		async () => {
			instance.emulator.addCampaign({ _id: 'cam_1', name: 'Product launch' });
			instance.emulator.addCampaign({ _id: 'cam_2', name: 'Win back' });

			await dropNode('lemlist add lead', 'Actions', 'Create a lead in a campaign');
			await createCredential();
			await chooseCampaign('win', 'Win back');
			await fill('email', 'ada@example.com');
			await fill('firstName', 'Ada');
			await fill('companyName', 'Lumen Works');
			await editor.executeStep();
			const [head, row] = await editor.outputTable();

			expect(row[head.indexOf('email')]).toBe('ada@example.com');
			expect(row[head.indexOf('campaignName')]).toBe('Win back');
			expect(instance.emulator.state.leads).toMatchObject([
				{
					campaignId: 'cam_2',
					email: 'ada@example.com',
					variables: { firstName: 'Ada', companyName: 'Lumen Works' },
				},
			]);
		},
		JOURNEY_TIMEOUT_MS,
	);

	it(
		'listens for a reply and sees it arrive',
		async () => {
			instance.emulator.addCampaign({ _id: 'cam_1', name: 'Product launch' });
			instance.emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@example.com' });

			await dropNode('lemlist reply', 'Triggers', 'On email reply');
			await editor.startListening();
			instance.emulator.recordActivity({ type: 'emailsReplied', leadId: 'lea_1' });
			await editor.awaitTestEvent();
			const [head, row] = await editor.outputTable();

			expect(row[head.indexOf('event')]).toBe('emailsReplied');
			expect(row[head.indexOf('lead')]).toContain('ada@example.com');
			// n8n removes its test webhook once the event has arrived.
			await waitFor(
				'no webhook to be left',
				async () => instance.emulator.state.hooks.length === 0,
			);
		},
		JOURNEY_TIMEOUT_MS,
	);
});

async function dropNode(words: string, category: string, line: string): Promise<void> {
	await editor.openNewWorkflow();
	const panel = new NodePanel(editor.page);
	await panel.search(words);
	await panel.openOurEntry();
	await panel.foldOut(category);
	await panel.pick(line);
}

async function createCredential(): Promise<void> {
	const { apiKey, baseUrl } = instance.emulator;
	const form = await CredentialForm.create(editor.page);
	await form.fill({ apiKey: 'mistyped', baseUrl });
	await form.saveExpectingError("lemlist doesn't recognize this API key.");
	await form.fill({ baseUrl: instance.server.url });
	await form.saveExpectingError("The base URL doesn't point to lemlist.");
	await form.fill({ apiKey, baseUrl });
	await form.saveExpectingSuccess();
	const saved = await CredentialForm.edit(editor.page);
	await saved.awaitSuccess();
}

async function chooseCampaign(search: string, name: string): Promise<void> {
	const campaigns = editor.picker('campaignId');
	await campaigns.open();
	await campaigns.search(search);
	await campaigns.click(name);
}

async function fill(parameter: string, value: string): Promise<void> {
	await editor.field(parameter).locator('input').fill(value);
}
