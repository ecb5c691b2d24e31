import type { Emulator } from '../../emulator';
import type { N8nClient } from '../../harness/n8n/n8nClient';
import { addLeads } from './addLeads';
import { awaitReply } from './awaitReply';
import { importExample } from '../../harness/examples';
import { listCampaigns } from './listCampaigns';
import type { DemoInstance } from './demoInstance';
import { assert, reportStep } from './report';

const CREDENTIAL = { name: 'Lemlist of the demo', type: 'lemlistCommunityApi' };

/** Removes what the demo has left at lemlist and prints so. */
export type UndoStep = () => Promise<void>;

/** Runs all steps in n8n and prints their outcomes; throws if one is not as expected. */
export async function runDemo({ client, lemlist }: DemoInstance): Promise<UndoStep> {
	const { apiKey, baseUrl, campaignId, emulator } = lemlist;
	const credential = await saveCredential(client, { apiKey, baseUrl });
	const listing = await importExample(client, 'demo-list-campaigns.json', { credential });
	const adding = await importExample(client, 'demo-add-leads.json', { credential, campaignId });
	const replying = await importExample(client, 'demo-on-reply.json', { credential });

	await reportStep(
		'List the campaigns',
		async () => await listCampaigns(client, listing, campaignId),
	);
	if (campaignId) {
		await reportStep('Add 60 people', async () => await addLeads(client, adding, lemlist));
	} else {
		console.log('> LEMLIST_CAMPAIGN_ID names no campaign, so nothing is written to lemlist');
	}
	if (!emulator) return async () => undefined;
	await reportStep('Publish the trigger', async () => await publish(client, replying, emulator));
	await reportStep(
		'Let one of them reply',
		async () => await awaitReply(client, replying, emulator),
	);
	return async () =>
		await reportStep(
			'Unpublish the trigger',
			async () => await unpublish(client, replying, emulator),
		);
}

async function saveCredential(client: N8nClient, data: { apiKey: string; baseUrl: string }) {
	const credential = { ...CREDENTIAL, data };
	const stored = await client.saveCredential(credential);
	await reportStep('Test the credential', async () => {
		const { status, message } = await client.testCredential(stored, credential);
		assert(status === 'OK', `the credential is refused: ${message}`);
		return message;
	});
	return stored;
}

async function publish(client: N8nClient, workflowId: string, { state }: Emulator) {
	await client.publishWorkflow(workflowId);
	assert(state.hooks.length === 1, `${state.hooks.length} hooks at the emulator instead of one`);
	return 'one hook at the emulator';
}

async function unpublish(client: N8nClient, workflowId: string, { state }: Emulator) {
	await client.unpublishWorkflow(workflowId);
	assert(state.hooks.length === 0, `${state.hooks.length} hooks are left at the emulator`);
	return 'no hook is left at the emulator';
}
