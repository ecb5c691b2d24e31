import type { INode } from 'n8n-workflow';

import { withoutToken } from '../../harness/engine/webhookLines';
import { createMailbox } from '../../emulator/model/mailboxes';
import { errorText, outputJson } from '../../harness/n8n/execution';
import { n8nInstanceForFile } from '../../harness/instance/n8nInstanceForFile';
import { node } from '../../harness/instance/buildWorkflow';

const instance = n8nInstanceForFile();
let workflowId: string;

beforeEach(() => {
	instance.emulator.addCampaign({ _id: 'cam_1' });
	instance.emulator.addLead({
		_id: 'lea_1',
		campaignId: 'cam_1',
		email: 'ada@example.com',
		variables: { firstName: 'Ada' },
	});
});

afterEach(async () => await instance.client.deleteWorkflow(workflowId));

describe('a published workflow with the Lemlist Trigger', () => {
	it('has a webhook with its own URL at lemlist for each event', async () => {
		await publish(['emailsReplied', 'emailsClicked']);

		const { hooks } = instance.emulator.state;
		expect(hooks.map(({ type }) => type).sort()).toEqual(['emailsClicked', 'emailsReplied']);
		expect(new Set(hooks.map(({ targetUrl }) => targetUrl)).size).toBe(2);
		for (const { targetUrl } of hooks) {
			expect(targetUrl.startsWith(`${instance.server.url}/webhook/`)).toBe(true);
		}
	});

	it('runs once for an event, with the event as its item', async () => {
		await publish(['emailsReplied']);
		const reply = instance.emulator.recordActivity({ type: 'emailsReplied', leadId: 'lea_1' });
		await instance.emulator.awaitDeliveries();
		const executions = await instance.client.awaitExecutions(workflowId, 1);

		expect(executions.map(({ status }) => status)).toEqual(['success']);
		const [item] = outputJson(executions[0], 'Lemlist Trigger');
		expect(item).toMatchObject({
			id: reply._id,
			event: 'emailsReplied',
			lead: { id: 'lea_1', email: 'ada@example.com' },
		});
		expect(item).not.toHaveProperty('secret');
	});

	it('outputs the IDs that a Lemlist node needs to respond to a reply', async () => {
		const { state } = instance.emulator;
		const [{ _id: userId, email, name }] = state.users;
		const mailbox = createMailbox({ _id: 'usm_1', userId, email, name });
		state.mailboxes.push(mailbox);
		await publish(['emailsReplied'], answer());
		const { _id } = instance.emulator.recordActivity({
			type: 'emailsReplied',
			leadId: 'lea_1',
			sendUserMailboxId: mailbox._id,
		});
		await instance.emulator.awaitDeliveries();
		const [execution] = await instance.client.awaitExecutions(workflowId, 1);

		expect(errorText(execution)).toBeUndefined();
		const [sent] = instance.emulator.lines().filter((line) => line.startsWith('POST /inbox/email'));
		expect(JSON.parse(sent.split(' ').slice(2).join(' '))).toMatchObject({
			sendUserId: userId,
			sendUserEmail: email,
			sendUserMailboxId: mailbox._id,
			contactId: state.leads[0].contactId,
			replyToActivityId: _id,
			message: 'Thank you, Ada',
		});
	});

	it('runs once for an event that lemlist delivers twice', async () => {
		await publish(['emailsReplied']);
		const reply = instance.emulator.recordActivity({ type: 'emailsReplied', leadId: 'lea_1' });
		await instance.emulator.awaitDeliveries();
		instance.emulator.redeliver(reply);
		await instance.emulator.awaitDeliveries();
		instance.emulator.recordActivity({ type: 'emailsReplied', leadId: 'lea_1' });
		await instance.emulator.awaitDeliveries();

		const executions = await instance.client.awaitExecutions(workflowId, 2);
		expect(executions).toHaveLength(2);
		expect(instance.emulator.deliveries.map(({ status }) => status)).toEqual([200, 200, 200]);
	});

	it('rejects a delivery without a proof', async () => {
		await publish(['emailsReplied']);
		const [{ targetUrl }] = instance.emulator.state.hooks;
		const forged = JSON.stringify({ _id: 'act_forged', type: 'emailsReplied' });
		const headers = { 'Content-Type': 'application/json' };
		const response = await fetch(withoutToken(targetUrl), {
			method: 'POST',
			headers,
			body: forged,
		});

		expect(response.status).toBe(401);
	});

	it('still listens after a restart of n8n', async () => {
		await publish(['emailsReplied']);
		await instance.server.stop();
		await instance.server.start();
		instance.emulator.recordActivity({ type: 'emailsReplied', leadId: 'lea_1' });
		await instance.emulator.awaitDeliveries();

		expect(await instance.client.awaitExecutions(workflowId, 1)).toHaveLength(1);
	});

	it('leaves no webhook when it is unpublished', async () => {
		await publish(['emailsReplied', 'emailsClicked']);
		await instance.client.unpublishWorkflow(workflowId);

		expect(instance.emulator.state.hooks).toEqual([]);
	});

	it('is not published when lemlist rejects the webhook', async () => {
		instance.emulator.options.maxHooks = 0;
		const publishing = publish(['emailsReplied']);

		await expect(publishing).rejects.toThrow(/hook/i);
		instance.emulator.options.maxHooks = 200;
	});
});

/** A Lemlist node that responds to the reply that started the trigger. */
function answer(): INode {
	const byId = (value: string) => ({ __rl: true, mode: 'id', value });
	return node('Answer', 'lemlist', {
		resource: 'inbox',
		operation: 'sendEmail',
		userId: byId('={{ $json.sender.id }}'),
		senderEmail: '={{ $json.sender.email }}',
		mailboxId: byId('={{ $json.sender.mailboxId }}'),
		recipient: 'contact',
		contactId: byId('={{ $json.lead.contactId }}'),
		sendAs: 'reply',
		replyToActivityId: '={{ $json.id }}',
		subject: '=Re: {{ $json.campaign.name }}',
		message: '=Thank you, {{ $json.lead.firstName }}',
	});
}

async function publish(events: string[], ...after: INode[]): Promise<void> {
	const trigger = node('Lemlist Trigger', 'lemlistTrigger', { events });
	workflowId = await instance.storeWorkflow(trigger, ...after);
	await instance.client.publishWorkflow(workflowId);
}
