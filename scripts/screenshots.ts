import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import sharp from 'sharp';

import { addDemoTeam } from '../emulator/demoTeam';
import { Editor } from '../harness/editor/editor';
import { startN8nInstance, type N8nInstance } from '../harness/instance/n8nInstance';
import { listExamples } from '../harness/examples';
import { PROJECT_ROOT } from '../harness/pack';
import { captureExample } from './screenshots/captureExample';
import { captureOAuth2, OAUTH2_FOLDER } from './screenshots/captureOAuth2';
import { CAMPAIGN, KNOWN_PERSON, type Scene } from './screenshots/scene';
import { SCENES } from './screenshots/scenes';

const FOLDER = join(PROJECT_ROOT, 'docs', 'screenshots');

/** Takes all pictures again, or only those that the arguments name. */
async function main(names: string[]): Promise<void> {
	const instance = await startN8nInstance();
	try {
		const editor = await Editor.open(instance.server.url, instance.login);
		try {
			await takeAll(instance, editor, names);
		} finally {
			await editor.close();
		}
	} finally {
		await instance.close();
	}
}

async function takeAll(instance: N8nInstance, editor: Editor, names: string[]): Promise<void> {
	if (names.length === 0) await rm(FOLDER, { recursive: true, force: true });
	for (const scene of SCENES) {
		if (isChosen(scene.file, names)) await save(scene.file, await take(instance, editor, scene));
	}
	if (isChosen(OAUTH2_FOLDER, names)) await captureOAuth2(instance, editor, save);
	for (const example of await listExamples()) {
		const file = join('examples', example);
		if (isChosen(file, names)) await save(file, await captureExample(instance, editor, example));
	}
}

// A folder selects all pictures in it.
function isChosen(file: string, names: string[]): boolean {
	return names.length === 0 || names.some((name) => file === name || file.startsWith(`${name}/`));
}

async function take(
	{ emulator, storeWorkflow, changeCredential }: N8nInstance,
	editor: Editor,
	scene: Scene,
): Promise<Buffer> {
	emulator.reset();
	addDemoTeam(emulator);
	emulator.addCampaign({ _id: CAMPAIGN.value, name: CAMPAIGN.cachedResultName });
	emulator.addLead({ campaignId: CAMPAIGN.value, email: KNOWN_PERSON });
	scene.prepare?.(emulator);
	await changeCredential({ baseUrl: scene.baseUrl });
	const workflowId = await storeWorkflow(...scene.nodes);
	await editor.page.emulateMedia({ colorScheme: scene.isDark ? 'dark' : 'light' });
	if (scene.form) await editor.openForm(workflowId, scene.form);
	else await editor.openWorkflow(workflowId);
	await scene.play?.(editor, emulator);
	return await editor.screenshot(scene.crop?.(editor));
}

async function save(name: string, picture: Buffer): Promise<void> {
	// A palette suffices for the editor's flat colors.
	const path = join(FOLDER, `${name}.png`);
	await mkdir(dirname(path), { recursive: true });
	const { size } = await sharp(picture).png({ palette: true, effort: 10 }).toFile(path);
	console.log(`${name}.png: ${Math.round(size / 1_000)} kB`);
}

main(process.argv.slice(2)).catch((error) => {
	console.error(error);
	process.exitCode = 1;
});
