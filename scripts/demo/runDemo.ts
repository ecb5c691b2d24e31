import type { Emulator } from '../../emulator';
import type { N8nClient } from '../../harness/n8n/n8nClient';
import { addLeads } from './addLeads';
import { awaitReply } from './awaitReply';
import { importExample } from '../../harness/examples';
import { workflowHooks } from '../../harness/n8n/workflowHooks';
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

async function publish(client: N8nClient, workflowId: string, emulator: Emulator) {
	await client.publishWorkflow(workflowId);
	const count = await countHooks(client, workflowId, emulator);
	assert(count === 1, `the workflow has ${describeHooks(count)} at the emulator instead of one`);
	return 'one hook at the emulator';
}

async function unpublish(client: N8nClient, workflowId: string, emulator: Emulator) {
	await client.unpublishWorkflow(workflowId);
	const count = await countHooks(client, workflowId, emulator);
	assert(count === 0, `the workflow left ${describeHooks(count)} at the emulator`);
	return 'no hook is left at the emulator';
}

// Whoever tries the demo may have published workflows of their own.
async function countHooks(client: N8nClient, workflowId: string, { state }: Emulator) {
	return workflowHooks(await client.workflow(workflowId), state.hooks).length;
}

function describeHooks(count: number): string {
	return count === 1 ? '1 hook' : `${count} hooks`;
}
