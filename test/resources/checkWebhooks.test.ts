import type { IDataObject } from 'n8n-workflow';

import type { EngineTrigger } from '../../harness/engine/engineTrigger';
import { runNode } from '../../harness/engine/runNode';
import { check } from '../../nodes/Lemlist/resources/webhook/check';
import { triggerHarnessForEachTest } from '../trigger/webhooks/triggerHarness';

const REPLIES = { events: ['emailsReplied'] };

const harness = triggerHarnessForEachTest();

async function runCheck(
	{ n8nUrl, apiKey }: { n8nUrl: string; apiKey?: string },
	expectedUrls: string[] = [],
) {
	return await runNode(harness.emulator, {
		operation: 'webhook: check',
		parameters: { expectedUrls },
		n8nUrl,
		apiKey,
	});
}

const statesOf = (json: IDataObject[]) =>
	json.map(({ event, state, isOk }) => `${event} ${state}${isOk ? '' : '!'}`).sort();

const hookOf = (event: string) => {
	const hook = harness.emulator.state.hooks.find(({ type }) => type === event);
	if (!hook) throw new Error(`There is no webhook for ${event}`);
	return hook;
};

const deleteHook = (event: string) =>
	void harness.emulator.state.hooks.splice(harness.emulator.state.hooks.indexOf(hookOf(event)), 1);

/** A trigger in another process of the same n8n, as the worker sees it that runs the action. */
async function inOtherProcess(trigger: EngineTrigger): Promise<EngineTrigger> {
	await trigger.kill();
	return trigger;
}

describe('Webhook: Check', () => {
	it('names event, campaign, workflow and node of each webhook, and sends one request', async () => {
		const trigger = await harness.openSupervised({ ...REPLIES, campaignIds: ['cam_1'] });

		const { json, requests } = await runCheck(trigger);

		expect(requests).toEqual(['GET /hooks']);
		expect(json).toEqual([
			{
				state: 'active',
				isOk: true,
				isManaged: true,
				event: 'emailsReplied',
				eventName: 'Email Replied',
				campaignId: 'cam_1',
				workflowId: 'workflow',
				nodeName: 'Lemlist Trigger',
				editorUrl: `${trigger.n8nUrl}/workflow/workflow`,
				workflowUrl: trigger.webhookUrl,
				targetUrl: expect.stringMatching(/^[^*]+&token=\*\*\*$/),
				createdAt: expect.any(String),
				_id: expect.stringMatching(/^hoo_/),
				teamWebhooks: 1,
				teamLimit: 200,
			},
		]);
	});

	it('documents every column', async () => {
		const trigger = await harness.openSupervised({ ...REPLIES, isFirst: true });
		harness.emulator.addHook({ targetUrl: `${trigger.n8nUrl}/by-hand`, disabled: true });

		const { json } = await runCheck(trigger);
		const columns = new Set(json.flatMap((item) => Object.keys(item)));

		expect([...columns].filter((column) => !(column in (check.output?.columns ?? {})))).toEqual([]);
	});

	it('finds webhooks that lemlist has disabled, and counts them in a hint', async () => {
		const trigger = await harness.openSupervised({ events: ['emailsReplied', 'emailsSent'] });
		hookOf('emailsSent').disabled = true;

		const { json, hints } = await runCheck(trigger);

		expect(statesOf(json)).toEqual(['emailsReplied active', 'emailsSent disabled!']);
		expect(hints.map(({ message }) => message)).toEqual([
			'1 of 2 webhooks needs attention: 1 disabled.',
		]);
	});

	it('finds webhooks that are missing, and what their trigger said', async () => {
		const trigger = await harness.openSupervised({ events: ['emailsReplied', 'emailsSent'] });
		deleteHook('emailsSent');
		harness.emulator.options.maxHooks = 1;
		await trigger.passMinutes(10);

		const { json } = await runCheck(trigger);

		expect(statesOf(json)).toEqual(['emailsReplied active', 'emailsSent missing!']);
		expect(json[1]).toMatchObject({
			workflowId: 'workflow',
			workflowUrl: trigger.webhookUrl,
			problem: expect.stringContaining('Too many webhooks'),
		});
	});

	it('finds a trigger without any webhook', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		deleteHook('emailsReplied');

		expect(statesOf((await runCheck(trigger)).json)).toEqual(['emailsReplied missing!']);
	});

	it('finds the older one of doubled webhooks', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		const { targetUrl, type, _id } = hookOf('emailsReplied');
		const later = harness.emulator.addHook({
			targetUrl: targetUrl.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
			type,
			createdAt: '2099-01-01T00:00:00.000Z',
		});

		const { json } = await runCheck(trigger);

		expect(json.map((item) => [item._id, item.state])).toEqual([
			[_id, 'duplicate'],
			[later._id, 'active'],
		]);
	});

	it('finds webhooks at a former address of the same n8n, and none of another n8n', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		const other = await harness.open(REPLIES, { instanceId: 'another' });
		await other.publish();

		const { json } = await runCheck({
			n8nUrl: 'https://n8n.example.com/now',
			apiKey: trigger.apiKey,
		});

		expect(json).toMatchObject([
			{ state: 'formerAddress', isOk: false, workflowUrl: trigger.webhookUrl },
		]);
		expect(json[0].problem).toContain('https://n8n.example.com/now');
	});

	it('leaves the webhook of a test event in peace', async () => {
		const trigger = await harness.open(REPLIES);
		await trigger.listen();

		expect(statesOf((await runCheck(trigger)).json)).toEqual(['emailsReplied test']);
	});

	it('lists webhooks of other nodes of this n8n as not managed', async () => {
		const n8nUrl = 'https://n8n.example.com';
		harness.emulator.addHook({ targetUrl: `${n8nUrl}/webhook/by-hand`, disabled: true });

		const { json } = await runCheck({ n8nUrl });

		expect(json).toMatchObject([{ event: '*', state: 'disabled', isOk: false, isManaged: false }]);
	});

	it('says so when lemlist has none of this n8n', async () => {
		harness.emulator.addHook({ targetUrl: 'https://elsewhere.example.com' });

		const { json, hints } = await runCheck({ n8nUrl: 'https://n8n.example.com' });

		expect(json).toEqual([
			{
				state: 'none',
				isOk: false,
				isManaged: false,
				problem: expect.stringContaining('no webhook for this n8n (https://n8n.example.com)'),
				teamWebhooks: 1,
				teamLimit: 200,
			},
		]);
		expect(hints[0].message).toBe('lemlist has no webhook for this n8n.');
	});

	it('does not look for webhooks of triggers in another account', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		deleteHook('emailsReplied');

		const { json } = await runCheck({ n8nUrl: trigger.n8nUrl });

		expect(json).toMatchObject([{ state: 'none' }]);
	});

	it('looks for expected addresses where another process runs the triggers', async () => {
		const trigger = await inOtherProcess(await harness.openSupervised(REPLIES));
		const { pathname } = new URL(trigger.webhookUrl);
		expect(statesOf((await runCheck(trigger, [pathname])).json)).toEqual(['emailsReplied active']);

		deleteHook('emailsReplied');
		const { json } = await runCheck(trigger, [pathname]);
		expect(json).toMatchObject([
			{ state: 'missing', isOk: false, workflowUrl: trigger.webhookUrl },
		]);
	});

	it('warns when the team has nearly as many webhooks as it can have', async () => {
		for (let index = 0; index < 180; index++) {
			harness.emulator.addHook({ targetUrl: `https://elsewhere.example.com/${index}` });
		}
		const trigger = await harness.openSupervised(REPLIES);

		const { json, hints } = await runCheck(trigger);

		expect(json).toMatchObject([{ isOk: true, teamWebhooks: 181 }]);
		expect(hints.map(({ message }) => message)).toEqual([
			'The team has 181 of 200 webhooks, and a trigger needs one for each event.',
		]);
	});
});
