import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { PLACEHOLDER } from '../../harness/docs/migrationWorkflow';
import { OPERATION_ROUTES } from '../../migration/httpRequest/probeOperation';
import { migrateWorkflow } from '../../migration/migrateWorkflow';
import { runCommand } from '../migration/runCommand';
import { Editor } from '../../harness/editor/editor';
import { builtInWorkflow } from './builtInWorkflow';
import { Canvas } from '../../harness/editor/canvas';
import {
	startN8nInstance,
	START_TIMEOUT_MS,
	type N8nInstance,
} from '../../harness/instance/n8nInstance';

const JOURNEY_TIMEOUT_MS = 3 * 60_000;
const CODE_DELAY_MS = 1_000;
const MIGRATION = resolve(__dirname, '../../docs/migration.json');
const NAME = 'Sales team';

let instance: N8nInstance;
let editor: Editor;
let canvas: Canvas;
let workflowId: string;
let folder: string;

beforeAll(async () => {
	instance = await startN8nInstance();
	folder = await mkdtemp(join(tmpdir(), 'migration-'));
	const { client, emulator } = instance;
	const { apiKey, baseUrl } = emulator;
	const old = { name: NAME, type: 'lemlistApi', data: { apiKey } };
	const lemlistApi = await client.createCredential(old);
	workflowId = (await client.createWorkflow(builtInWorkflow({ lemlistApi }))).id;
	const ours = { name: NAME, type: 'lemlistCommunityApi', data: { apiKey, baseUrl } };
	await client.createCredential(ours);
	editor = await Editor.open(instance.server.url, instance.login);
	canvas = await Canvas.open(editor.page);
}, START_TIMEOUT_MS);

beforeEach(() => {
	instance.emulator.reset();
	instance.emulator.addCampaign({ _id: 'cam_1', name: 'Launch' });
});

afterAll(async () => {
	await editor?.close();
	await rm(folder, { recursive: true });
	await instance?.close();
});

describe("a user of n8n's own Lemlist nodes", () => {
	it(
		'moves a workflow in the editor alone',
		async () => {
			const { page } = editor;
			await editor.openWorkflow(workflowId);
			await canvas.copyAll();
			await editor.openNewWorkflow();
			await canvas.importFile(MIGRATION);
			await canvas.open('Migrate');
			await page.locator('.cm-line').getByText(PLACEHOLDER).dblclick();
			await page.keyboard.press('ControlOrMeta+v');
			// n8n applies text that is typed into a code field after a delay.
			await page.waitForTimeout(CODE_DELAY_MS);
			await editor.executeStep();
			await canvas.copyOutput('workflow');

			await pasteAndSeeItRun();
		},
		JOURNEY_TIMEOUT_MS,
	);

	it(
		'moves a workflow with the command',
		async () => {
			await editor.openWorkflow(workflowId);
			await writeFile(join(folder, 'mine.json'), await canvas.copyAll());
			const { stdout } = runCommand(folder, 'mine.json');
			await canvas.fillClipboard(await readFile(join(folder, 'mine.lemlist.json'), 'utf8'));

			expect(stdout).toContain('  Add: lead: create in v1');
			await pasteAndSeeItRun();
		},
		JOURNEY_TIMEOUT_MS,
	);

	it(
		'selects a credential with another name in one node for all of them',
		async () => {
			const { workflow } = migrateWorkflow(
				builtInWorkflow({ lemlistApi: { id: '1', name: 'Old' } }),
				OPERATION_ROUTES,
			);
			await editor.openNewWorkflow();
			await canvas.fillClipboard(JSON.stringify(workflow));
			await canvas.paste('Look up');
			await canvas.open('Look up');
			expect(await chosenCredential()).toBe('');
			await editor.chooseCredential(NAME);
			await canvas.back();
			await canvas.move('Look up');

			await seeItRun();
		},
		JOURNEY_TIMEOUT_MS,
	);
});

/** Pastes the migrated nodes into a new workflow, which then does the same as the old one. */
async function pasteAndSeeItRun(): Promise<void> {
	await editor.openNewWorkflow();
	await canvas.paste('Look up');
	await seeItRun();
}

async function seeItRun(): Promise<void> {
	await canvas.open('Look up');
	expect(await chosenCredential()).toBe(NAME);
	await editor.executeStep();
	const [head, row] = await editor.outputTable();

	expect(row[head.indexOf('email')]).toBe('ada@example.com');
	expect(instance.emulator.lines()).toEqual([
		'GET /campaigns?offset=0&limit=5',
		'POST /campaigns/cam_1/leads/ada%40example.com?deduplicate=true {"firstName":"Ada"}',
		'GET /leads/ada%40example.com',
	]);
}

async function chosenCredential(): Promise<string> {
	const select = editor.page.getByTestId('node-credentials-select').first();
	return await select.locator('input').inputValue();
}
