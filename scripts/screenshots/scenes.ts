import type { Emulator } from '../../emulator';
import type { Editor } from '../../harness/editor/editor';
import { CredentialForm } from '../../harness/editor/credentialForm';
import { NodePanel } from '../../harness/editor/nodePanel';
import { buildTable } from '../../harness/instance/buildWorkflow';
import { ERROR_SCENES } from './errorScenes';
import { FORMS } from './forms';
import { addOne, addPeople, FORM, KNOWN_PERSON, lemlist, START, type Scene } from './scene';
import { TRIGGER_SCENES } from './triggerScenes';

/** More than lemlist accepts in two seconds, so that the node has to wait. */
const MANY_PEOPLE = 50;

/** Every picture of the documentation, in the order in which they are taken. */
export const SCENES: Scene[] = [
	{ file: 'panel-search', nodes: [START], play: search },
	{ file: 'panel-actions', nodes: [START], play: showActions },
	{ file: 'first-lead', nodes: [START, addOne()], form: FORM },
	{ file: 'first-lead-dark', nodes: [START, addOne()], form: FORM, isDark: true },
	{ file: 'lead-create', nodes: addPeople(3), form: FORM, play: runStepsBefore },
	{
		file: 'campaign-picker',
		nodes: addPeople(3),
		form: FORM,
		prepare: ({ addCampaign }) => void addCampaign({ name: 'Trade fair', status: 'ended' }),
		play: openPicker,
	},
	{ file: 'output', nodes: addPeople(MANY_PEOPLE), form: FORM, play: execute },
	{ file: 'error', nodes: addKnownPerson(), form: FORM, play: executeAndLookAtDetails },
	...TRIGGER_SCENES,
	{ file: 'credential', nodes: [lemlist({})], form: FORM, play: openNewCredential },
	{ file: 'credential-refused', nodes: [lemlist({})], form: FORM, play: enterWrongKey },
	{
		file: 'hint-empty',
		nodes: [START, lemlist({ resource: 'webhook', operation: 'getAll' })],
		form: FORM,
		play: execute,
	},
	{
		file: 'hint-retired',
		nodes: [START, lemlist({ apiVersion: 'v1', resource: 'unsubscribe', operation: 'getAll' })],
		form: FORM,
	},
	{
		file: 'hint-webhook',
		nodes: [START, lemlist({ resource: 'webhook', operation: 'getAll' })],
		form: FORM,
		prepare: ({ addHook }) =>
			void addHook({ targetUrl: 'https://n8n.example.com/webhook/replies', disabled: true }),
		play: execute,
	},
	...FORMS.map(({ file, parameters, scrollTo }) => ({
		file,
		nodes: [START, lemlist(parameters)],
		form: FORM,
		play: async (editor: Editor) => await awaitLists(editor, scrollTo),
	})),
	...ERROR_SCENES,
];

/** The second person is in the campaign already. */
function addKnownPerson() {
	const people = [
		{ email: 'bruno.keller@example.com', firstName: 'Bruno', company: 'Nordwind' },
		{ email: KNOWN_PERSON, firstName: 'Ada', company: 'Lumen Works' },
	];
	return [...buildTable(people), ...addPeople(1).slice(-1)];
}

/** Waits until the dropdowns have their options, and brings a text of the form into view. */
async function awaitLists({ page }: Editor, scrollTo?: string): Promise<void> {
	const form = page.getByTestId('node-parameters').first();
	if (scrollTo) await form.getByText(scrollTo).first().scrollIntoViewIfNeeded();
	await page.waitForFunction(() =>
		Array.from(document.querySelectorAll('input')).every(
			({ value, placeholder }) => !`${value}${placeholder}`.includes('Loading options'),
		),
	);
}

async function search({ page }: Editor): Promise<void> {
	await new NodePanel(page).search('lemlist');
}

async function showActions({ page }: Editor): Promise<void> {
	const panel = new NodePanel(page);
	await panel.search('lemlist');
	await panel.openOurEntry();
	await panel.lines('Actions');
}

async function openNewCredential({ page }: Editor): Promise<void> {
	await CredentialForm.create(page);
}

async function enterWrongKey({ page }: Editor, { baseUrl }: Emulator): Promise<void> {
	const form = await CredentialForm.create(page);
	await form.fill({ apiKey: 'mistyped', baseUrl });
	await form.saveExpectingError("lemlist doesn't recognize this API key.");
}

async function runStepsBefore({ page }: Editor): Promise<void> {
	await page.getByTestId('execute-previous-node').click();
	await page.getByTestId('ndv-input-panel').getByTestId('run-data-schema-item').first().waitFor();
}

async function openPicker(editor: Editor): Promise<void> {
	await editor.picker('campaignId').open();
}

async function execute(editor: Editor): Promise<void> {
	await editor.executeStep();
}

async function executeAndLookAtDetails(editor: Editor): Promise<void> {
	await editor.executeStep();
	await editor.output().getByText(`From ${FORM}`).click();
}
