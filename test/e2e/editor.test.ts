import type { IDataObject } from 'n8n-workflow';

import { resources } from '../../nodes/Lemlist/resources';
import { ALL_EVENTS, EVENTS } from '../../nodes/Lemlist/events';
import { Canvas } from '../../harness/editor/canvas';
import { CredentialForm } from '../../harness/editor/credentialForm';
import { NodePanel } from '../../harness/editor/nodePanel';
import { n8nInstanceWithEditor } from '../../harness/instance/n8nInstanceForFile';
import { node, buildTable } from '../../harness/instance/buildWorkflow';

const START = node('Start', 'n8n-nodes-base.manualTrigger');

const { instance, editor } = n8nInstanceWithEditor();

describe("n8n's node panel", () => {
	let panel: NodePanel;

	beforeEach(async () => {
		await editor.openWorkflow(await instance.storeWorkflow(START));
		panel = new NodePanel(editor.page);
	});

	it("lists our nodes under names that differ from n8n's own", async () => {
		const entries = await panel.search('lemlist');

		const names = (isOurs: boolean) =>
			entries.filter((entry) => entry.isCommunityNode === isOurs).map(({ name }) => name);
		expect(names(false)).toEqual(['Lemlist']);
		expect(names(true)).toContain('Lemlist Community');
	});

	it('lists one action for each operation, below its resource', async () => {
		await panel.search('lemlist');
		await panel.openOurEntry();
		const lines = await panel.lines('Actions');

		expect(lines).toEqual(
			resources.flatMap(({ operations }) => operations.map(({ action }) => action)),
		);
		expect(await panel.headings()).toEqual(resources.map(({ name }) => name));
	});

	it('lists one trigger for each event in the same entry', async () => {
		await panel.search('lemlist');
		await panel.openOurEntry();
		await panel.toggle('Actions');
		await panel.toggle('Triggers');
		const lines = await panel.lines('Triggers');

		expect(lines).toEqual([ALL_EVENTS, ...EVENTS].map(({ action }) => action));
	});

	it.each([
		['lemlist pause lead', 'Pause a lead', ['Lead', 'Pause']],
		['lemlist unsubscribe', 'Unsubscribe a lead', ['Lead', 'Unsubscribe']],
		['lemlist add lead', 'Create a lead in a campaign', ['Lead', 'Create']],
		['lemlist get campaigns', 'Get many campaigns', ['Campaign', 'Get Many']],
		['lemlist send email', 'Send an email', ['Inbox', 'Send Email']],
		['cold email', 'Start a campaign', ['Campaign', 'Start']],
		['add lead to campaign', 'Create a lead in a campaign', ['Lead', 'Create']],
		['send lead to lemlist', 'Create or update a lead in a campaign', ['Lead', 'Create or Update']],
	])(
		'finds our entry for "%s", with an action that sets the node up',
		async (words, line, selection) => {
			const [first, ...others] = await panel.search(words);
			await panel.openOurEntry();
			await panel.pick(line);

			expect(first).toMatchObject({ name: 'Lemlist Community', isCommunityNode: true });
			expect(others.filter(({ isCommunityNode }) => !isCommunityNode)).toEqual([]);
			expect([
				await editor.selectedOption('resource'),
				await editor.selectedOption('operation'),
			]).toEqual(selection);
		},
	);

	it('finds our entry for "lemlist reply", with a trigger for replies', async () => {
		const [first] = await panel.search('lemlist reply');
		await panel.openOurEntry();
		await panel.toggle('Triggers');
		await panel.pick('On email reply');

		expect(first).toMatchObject({ name: 'Lemlist Community', isCommunityNode: true });
		expect((await editor.field('events').innerText()).trim()).toBe('Email Replied');
	});

	it('does not find it in searches for other apps', async () => {
		const names = await panel.searchElsewhere('slack', 'Slack');

		expect(names).not.toContain('Lemlist Community');
	});
});

describe('the form of the Lemlist node', () => {
	it('lists the campaigns of lemlist', async () => {
		instance.emulator.addCampaign({ name: 'Product launch' });
		instance.emulator.addCampaign({ name: 'Win back' });
		await openForm({ resource: 'lead', operation: 'create' });
		const campaigns = await editor.picker('campaignId').openAndListChoices();

		expect(campaigns.sort()).toEqual(['Product launch', 'Win back']);
	});

	it('keeps the values that both API versions have when the version changes and changes back', async () => {
		await openForm({
			resource: 'lead',
			operation: 'create',
			campaignId: { __rl: true, mode: 'id', value: 'cam_1' },
			email: '={{ $json.email }}',
			variables: { mappingMode: 'defineBelow', value: { firstName: '={{ $json.first }}' } },
		});
		for (const version of ['V1 (Original)', 'V2 (Current)']) {
			await editor.options('apiVersion');
			await editor.page.getByRole('option').filter({ hasText: version }).click();
			await editor.page.waitForLoadState('networkidle');

			expect(await editor.selectedOption('apiVersion')).toBe(version);
			const form = await editor.page.getByTestId('node-parameters').innerText();
			expect(form).toContain('$json.email');
			expect(form).toContain('$json.first');
			expect(await editor.field('campaignId').locator('input').last().inputValue()).toBe('cam_1');
		}
	});

	it('has no API version where lemlist offers the operation in one version only', async () => {
		await openForm({ resource: 'lead', operation: 'upsert' });

		expect(await editor.field('apiVersion').count()).toBe(0);
	});

	it('shows the items in the output after a run', async () => {
		instance.emulator.addCampaign({ _id: 'cam_1', name: 'Product launch' });
		instance.emulator.addCampaign({ _id: 'cam_2', name: 'Win back' });
		await openForm({ resource: 'campaign', operation: 'getAll' });
		await editor.executeStep();
		const [head, ...rows] = await editor.outputTable();

		const campaigns = rows.map((row) => [row[head.indexOf('_id')], row[head.indexOf('name')]]);
		expect(campaigns).toEqual([
			['cam_1', 'Product launch'],
			['cam_2', 'Win back'],
		]);
	});

	it('says before a large run how long it takes', async () => {
		const people = Array.from({ length: 201 }, (_, index) => ({ email: `${index}@example.com` }));
		const lemlist = node('Lemlist', 'lemlist', { resource: 'lead', operation: 'create' });
		const id = await instance.storeWorkflow(...buildTable(people), lemlist);
		await editor.openForm(id, 'Lemlist');
		expect(await editor.hints()).toEqual([]);

		await editor.runBefore();
		expect(await editor.hints()).toEqual([
			'This run will take a while: lemlist allows 10 requests per second, so 1,000 items take about 100 seconds. The editor shows no progress until all items are done.',
		]);
	});

	it('says after a run which variables of the messages no item had', async () => {
		instance.emulator.addCampaign({ _id: 'cam_1', name: 'Spring', sequenceId: 'seq_1' });
		const step = { _id: 'stp_1', type: 'email', delay: 0, emailTemplateId: 'etp_1' };
		const [sequence] = instance.emulator.state.sequences;
		sequence.steps = [{ ...step, subject: 'Hi', message: '{{bestProduct}}' }];
		await openForm({
			resource: 'lead',
			operation: 'create',
			campaignId: { __rl: true, mode: 'id', value: 'cam_1' },
			email: 'ada@example.com',
		});
		await editor.executeStep();

		expect(await editor.hints()).toEqual([
			"The messages of 'Spring' also use bestProduct, which no item has.",
		]);
	});

	it('offers users, time zones and contact methods as choices in the mapping', async () => {
		await openForm({ resource: 'lead', operation: 'create' });

		const [{ name }] = instance.emulator.state.users;
		expect(await editor.options('contactOwner')).toContainEqual(expect.stringContaining(name));
		await editor.page.keyboard.press('Escape');
		expect(await editor.options('timezone')).toContain('Europe/Paris');
		await editor.page.keyboard.press('Escape');
		expect(await editor.options('preferredContactMethod')).toContain('Email');
	});

	it("shows lemlist's message and the item in the error view", async () => {
		instance.emulator.addCampaign({ _id: 'cam_1' });
		instance.emulator.addLead({ campaignId: 'cam_1', email: 'ada@example.com' });
		const lemlist = node('Lemlist', 'lemlist', {
			resource: 'lead',
			operation: 'create',
			campaignId: { __rl: true, mode: 'id', value: 'cam_1' },
			email: '={{ $json.email }}',
		});
		const id = await instance.storeWorkflow(...buildTable([{ email: 'ada@example.com' }]), lemlist);
		await editor.openForm(id, 'Lemlist');
		await editor.executeStep();

		const message = await editor.output().getByTestId('node-error-message').innerText();
		expect(message).toBe('Lead already in the campaign (400) [item 0]');
		const advice = await editor.output().getByTestId('node-error-description').innerText();
		expect(advice).not.toBe('');
	});

	async function openForm(parameters: IDataObject): Promise<void> {
		const id = await instance.storeWorkflow(START, node('Lemlist', 'lemlist', parameters));
		await editor.openForm(id, 'Lemlist');
	}
});

describe('the canvas', () => {
	it.each([
		['lemlist', { resource: 'lead', operation: 'upsert' }, 'Create or update lead in campaign'],
		['lemlistTrigger', { events: ['emailsReplied'] }, 'On email reply'],
		[
			'lemlistPollingTrigger',
			{ events: ['warmed', 'paused'] },
			'On reply on any channel, lead paused',
		],
	])('says in words below the name of %s what it does', async (type, parameters, subtitle) => {
		await editor.openWorkflow(await instance.storeWorkflow(node('Example', type, parameters)));

		const [shown] = await editor.page.getByTestId('canvas-node').allInnerTexts();
		expect(shown.split('\n').slice(0, 2)).toEqual(['Example', subtitle]);
	});
});

describe('the form of the credential', () => {
	let form: CredentialForm;

	beforeEach(async () => {
		await editor.openWorkflow(await instance.storeWorkflow(START, node('Lemlist', 'lemlist')));
		await (await Canvas.open(editor.page)).open('Lemlist');
		form = await CredentialForm.create(editor.page);
	});

	it('shows the API key alone, and a switch for another server', async () => {
		expect(await form.fields()).toEqual(['API Key', 'Use Another Server']);
	});

	it('shows the base URL behind the switch', async () => {
		await form.fill({ baseUrl: 'https://proxy.example.com/api' });

		expect(await form.fields()).toEqual(['API Key', 'Use Another Server', 'Base URL']);
	});
});

describe('the form of the Lemlist Trigger', () => {
	it('shows all selected events', async () => {
		const events = ['emailsReplied', 'linkedinReplied', 'campaignComplete'];
		const id = await instance.storeWorkflow(node('Lemlist Trigger', 'lemlistTrigger', { events }));
		await editor.openForm(id, 'Lemlist Trigger');

		const shown = (await editor.field('events').innerText()).split('\n').filter(Boolean);
		expect(shown).toEqual(['Email Replied', 'LinkedIn Message Replied', 'Campaign Completed']);
	});
});
