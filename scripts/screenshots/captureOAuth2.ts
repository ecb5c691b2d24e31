import { join } from 'node:path';

import type { Editor } from '../../harness/editor/editor';
import { OAuth2Form } from '../../harness/editor/oauth2Form';
import type { N8nInstance } from '../../harness/instance/n8nInstance';
import { addOne, CAMPAIGN, FORM, START } from './scene';

export const OAUTH2_FOLDER = 'oauth2';

/** What a user sees from Connect to the first lead, one picture after the other. */
export async function captureOAuth2(
	{ emulator, storeWorkflow }: N8nInstance,
	editor: Editor,
	save: (file: string, picture: Buffer) => Promise<void>,
): Promise<void> {
	emulator.reset();
	emulator.addCampaign({ _id: CAMPAIGN.value, name: CAMPAIGN.cachedResultName });
	const keep = async (name: string, picture: Buffer) =>
		await save(join(OAUTH2_FOLDER, name), picture);
	await editor.openForm(await storeWorkflow(START, addOne()), FORM);

	const form = await OAuth2Form.create(editor.page);
	await form.useServer(emulator.baseUrl);
	await form.dialog.getByText('OAuth Redirect URL').scrollIntoViewIfNeeded();
	await keep('credential', await editor.screenshot());
	const popup = await form.connect();
	await popup.setViewportSize({ width: 520, height: 560 });
	await keep('consent', await popup.screenshot());
	await form.allow(popup);
	const saved = await OAuth2Form.edit(editor.page);
	await saved.awaitConnected();
	await keep('connected', await editor.screenshot());
	await saved.close();
	const campaigns = editor.picker('campaignId');
	await campaigns.open();
	await campaigns.click(CAMPAIGN.cachedResultName);
	await editor.executeStep();
	await editor.outputTable();
	await keep('first-lead', await editor.screenshot());
}
