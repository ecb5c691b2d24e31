import type { IDataObject, INode } from 'n8n-workflow';

import { addContact } from '../../emulator/model/contacts';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import type { Picker } from '../../harness/editor/picker';
import { n8nInstanceWithEditor } from '../../harness/instance/n8nInstanceForFile';
import { lemlistCredential, node } from '../../harness/instance/buildWorkflow';

const { instance, editor } = n8nInstanceWithEditor();
const otherTeam = emulatorForFile();

beforeAll(async () => {
	const { apiKey, baseUrl } = otherTeam;
	const wrong = { apiKey: 'wrong-key', baseUrl: instance.emulator.baseUrl };
	await instance.client.createCredential({
		...lemlistCredential({ apiKey, baseUrl }),
		name: 'Other team',
	});
	await instance.client.createCredential({ ...lemlistCredential(wrong), name: 'Wrong key' });
});

async function openForm(parameters: IDataObject, start: INode = manual()): Promise<void> {
	const id = await instance.storeWorkflow(start, node('Lemlist', 'lemlist', parameters));
	await editor.openForm(id, 'Lemlist');
}

function manual(): INode {
	return node('Start', 'n8n-nodes-base.manualTrigger');
}

describe('a picker of many records', () => {
	let campaigns: Picker;

	beforeEach(async () => {
		for (let index = 1; index <= 230; index++) {
			const status = index === 1 ? 'ended' : 'running';
			instance.emulator.addCampaign({ _id: `cam_${index}`, name: `Campaign ${index}`, status });
		}
		await openForm({ resource: 'campaign', operation: 'pause' });
		campaigns = editor.picker('campaignId');
		await campaigns.open();
	});

	it('finds a record that is not on the first page', async () => {
		await campaigns.search('campaign 229');

		expect(await campaigns.choices().allInnerTexts()).toEqual(['Campaign 229']);
	});

	it('lists running campaigns first, and those that have ended last', async () => {
		await campaigns.scrollTo(230);

		expect(await campaigns.choices().first().innerText()).toBe('Campaign 2');
		expect(await campaigns.choices().last().innerText()).toBe('Campaign 1 (ended)');
	});

	it('fills in the selected record', async () => {
		await campaigns.choices().nth(2).click();

		expect(await campaigns.selectedName()).toBe('Campaign 4');
	});
});

describe('a picker of a long list', () => {
	let contacts: Picker;

	beforeEach(async () => {
		const { state } = instance.emulator;
		for (let index = 1; index <= 230; index++) {
			addContact(state, { _id: `ctc_${index}`, emails: [], fields: { firstName: `Ada ${index}` } });
		}
		addContact(state, { _id: 'ctc_0', emails: [], fields: { firstName: 'Été' } });
		await openForm({ resource: 'contact', operation: 'get' });
		contacts = editor.picker('contact');
		await contacts.open();
	});

	it('loads the next page at the end of the list', async () => {
		await contacts.scrollTo(200);
		await contacts.scrollTo(231);

		expect(await contacts.choices().last().innerText()).toBe('Été');
	});

	it('finds a name on a later page without its accents', async () => {
		await contacts.search('ete', 'Été');

		expect(await contacts.choices().allInnerTexts()).toEqual(['Été']);
	});
});

describe('pickers that depend on each other', () => {
	beforeEach(async () => {
		const step = { type: 'email', delay: 0, emailTemplateId: 'etp_1' };
		for (const name of ['Launch', 'Win back']) {
			const campaign = instance.emulator.addCampaign({ name });
			const { sequences } = instance.emulator.state;
			const sequence = sequences.find(({ _id }) => _id === campaign.sequenceId);
			sequence?.steps.push({ ...step, _id: `stp_${name}`, subject: `Of ${name}` });
		}
		await openForm({ resource: 'sequence', operation: 'deleteStep' });
	});

	it('say what to select first', async () => {
		expect(await editor.picker('sequenceId').openAndReadError()).toContain(
			'Select a campaign first',
		);
	});

	it('list the records of the previous selection', async () => {
		await editor.picker('campaignOfSequence').select('Win back');
		await editor.picker('sequenceId').select('Main sequence (1 step)');

		expect(await editor.picker('stepId').openAndListChoices()).toEqual(['1. Email: Of Win back']);
	});

	it('are cleared when the previous selection changes', async () => {
		await editor.picker('campaignOfSequence').select('Win back');
		await editor.picker('sequenceId').select('Main sequence (1 step)');
		await editor.picker('campaignOfSequence').select('Launch');

		expect(await editor.picker('sequenceId').selectedName()).toBe('');
		await editor.picker('sequenceId').select('Main sequence (1 step)');
		expect(await editor.picker('stepId').openAndListChoices()).toEqual(['1. Email: Of Launch']);
	});
});

describe('a picker whose list cannot be loaded', () => {
	beforeEach(async () => {
		instance.emulator.addCampaign({ name: 'Launch' });
		await openForm({ resource: 'campaign', operation: 'pause' });
	});

	it('says that the key is wrong', async () => {
		await editor.chooseCredential('Wrong key');
		const words = await editor.picker('campaignId').openAndReadError();

		expect(words).toContain('401');
		expect(words).toContain('rejected the API key');
	});

	it('says that the plan does not include it', async () => {
		instance.emulator.addFault({
			status: 402,
			message: 'This route is available starting emailPro plan',
		});
		const words = await editor.picker('campaignId').openAndReadError();

		expect(words).toContain('emailPro plan');
		expect(words).toContain("Upgrade in lemlist's Billing settings.");
	});

	it('lists the records of another team when the credential changes', async () => {
		expect(await editor.picker('campaignId').openAndListChoices()).toEqual(['Launch']);
		await editor.page.keyboard.press('Escape');
		otherTeam.addCampaign({ name: 'Of the other team' });
		await editor.chooseCredential('Other team');

		expect(await editor.picker('campaignId').openAndListChoices()).toEqual(['Of the other team']);
	});
});

describe('an invalid ID', () => {
	it('is marked in the form', async () => {
		await openForm({
			resource: 'campaign',
			operation: 'pause',
			campaignId: { __rl: true, mode: 'id', value: 'Launch' },
		});

		const field = editor.page.getByTestId('ndv').getByTestId('parameter-issues').first();
		await field.hover();
		await editor.page.getByText('The ID of a campaign starts with cam_').first().waitFor();
	});
});

describe('the lead fields', () => {
	const PERSON = { firstName: 'Ada', icebreaker2: 'Nice talk!' };

	beforeEach(async () => {
		instance.emulator.addCampaign({ _id: 'cam_1', name: 'Launch' });
		instance.emulator.addField({ name: 'isCustomer', label: 'Is Customer', type: 'boolean' });
		instance.emulator.state.sequences[0].steps.push({
			_id: 'stp_1',
			type: 'email',
			delay: 0,
			emailTemplateId: 'etp_1',
			message: '{{firstName}}, {{icebreaker2}}',
		});
		const rows = { mode: 'raw', jsonOutput: JSON.stringify(PERSON), options: {} };
		const person = { ...node('Person', 'n8n-nodes-base.set', rows), typeVersion: 3.4 };
		const lemlist = node('Lemlist', 'lemlist', {
			resource: 'lead',
			operation: 'create',
			campaignId: { __rl: true, mode: 'id', value: 'cam_1' },
			email: 'ada@example.com',
		});
		const id = await instance.storeWorkflow(manual(), person, lemlist);
		await editor.openForm(id, 'Lemlist');
	});

	it('are those that every team has and those of the campaign', async () => {
		const labels = await editor.mapping().fields();

		expect(labels).toEqual(expect.arrayContaining(['First Name', 'LinkedIn URL', 'icebreaker2']));
		expect(labels).not.toContain('Is Customer');
	});

	it('can be completed with those of the team', async () => {
		await editor.mapping().addField('Is Customer');

		expect(await editor.mapping().fields()).toContain('Is Customer');
	});

	it('accept a field that is dragged from the input', async () => {
		await editor.runBefore();
		await editor.dragInput('icebreaker2', 'icebreaker2');
		await editor.executeStep();

		expect(instance.emulator.state.leads[0].variables).toEqual({ icebreaker2: PERSON.icebreaker2 });
	});

	it('accept the complete input', async () => {
		await editor.mapping().mapAutomatically();
		await editor.executeStep();

		expect(await editor.mapping().notice()).toBeUndefined();

		expect(instance.emulator.state.leads[0].variables).toEqual(PERSON);
	});
});
