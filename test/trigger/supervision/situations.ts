import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Emulator } from '../../../emulator';
import type { EngineTrigger } from '../../../harness/engine/engineTrigger';

/** A published trigger for Email Replied, and what can happen to it. */
export interface Scene {
	trigger: EngineTrigger;
	emulator: Emulator;
	/** A reply that lemlist delivers, as far as it can. */
	reply(id: string, activity?: IDataObject): Promise<void>;
	/** A reply that no webhook delivers. */
	lostReply(id: string, activity?: IDataObject): void;
	/** Waits until something was caught up, as a client does that lemlist has refused. */
	caughtUp(): Promise<void>;
	/** Lets the interval of the trigger pass. */
	check(): Promise<void>;
}

/** Something that happens to a published trigger, which is also a row of the table in docs/trigger.md. */
export interface Situation {
	title: string;
	parameters?: INodeParameters;
	act(scene: Scene): Promise<void>;
	/** The webhooks at lemlist afterward; Email Replied by default. */
	after?: string;
	/** The events in each execution, such as `1; 2, 3`; `none` for an execution without items. */
	came: string;
	/** What a failed execution says. */
	says?: string;
}

const DAY_MS = 24 * 60 * 60_000;

const daysAgo = (days: number) => ({
	createdAt: new Date(Date.now() - days * DAY_MS).toISOString(),
});

const REPLIES = { events: ['emailsReplied'] };

/** Publishes a changed node; a reply happens while n8n has taken the former version down. */
async function edit({ trigger, lostReply }: Scene, parameters: INodeParameters): Promise<void> {
	await trigger.unpublish();
	lostReply('1');
	await trigger.publishWithoutRemoving({ parameters });
	await trigger.settle();
}

export const SITUATIONS: Situation[] = [
	{
		title: 'An event is delivered',
		act: async ({ reply, check }) => {
			await reply('1');
			await check();
		},
		came: '1',
	},
	{
		title: 'A delivery is lost in transit',
		act: async ({ lostReply, check }) => {
			lostReply('1');
			await check();
		},
		came: '1',
	},
	{
		title: 'An event is delivered twice',
		act: async ({ reply, emulator }) => {
			await reply('1');
			emulator.redeliver(emulator.state.activities[0]);
			await emulator.awaitDeliveries();
		},
		came: '1',
	},
	{
		title:
			'An event is delivered for two selected events, Email Replied and Lead Replied (Any Channel)',
		parameters: { events: ['emailsReplied', 'warmed'] },
		act: async ({ reply, check }) => {
			await reply('1');
			await check();
		},
		after: 'emailsReplied; warmed',
		came: '1',
	},
	{
		title: 'The same, but both deliveries are lost',
		parameters: { events: ['emailsReplied', 'warmed'] },
		act: async ({ lostReply, check }) => {
			lostReply('1');
			await check();
		},
		after: 'emailsReplied; warmed',
		came: '1',
	},
	{
		title: 'An event is delivered after it has been caught up',
		act: async ({ lostReply, check, emulator }) => {
			lostReply('1');
			await check();
			emulator.redeliver(emulator.state.activities[0]);
			await emulator.awaitDeliveries();
		},
		came: '1',
	},
	{
		title: 'An event is delivered a day late',
		act: async ({ reply, check }) => {
			await reply('1', daysAgo(1));
			await check();
		},
		came: '1',
	},
	{
		title: 'A delivery is forged',
		act: async ({ trigger, check }) => {
			const body = JSON.stringify({ _id: '1', type: 'emailsReplied' });
			const headers = { 'Content-Type': 'application/json' };
			await fetch(`${trigger.webhookUrl}?event=emailsReplied`, { method: 'POST', headers, body });
			await check();
		},
		came: '',
	},
	{
		title: 'Someone deletes the webhook in lemlist',
		act: async ({ emulator, reply, check }) => {
			emulator.state.hooks.length = 0;
			await reply('1');
			await check();
			await reply('2');
		},
		came: '1; 2',
		says: '1 webhook of this trigger no longer existed in lemlist',
	},
	{
		title: 'lemlist deletes the webhook because n8n returns 404',
		act: async ({ trigger, reply, check }) => {
			trigger.isUnknown = true;
			await reply('1');
			trigger.isUnknown = false;
			await check();
			await reply('2');
		},
		came: '1; 2',
		says: '1 webhook of this trigger no longer existed in lemlist',
	},
	{
		title: 'n8n unpublishes the workflow, and returns 404 to lemlist before it deletes the webhook',
		act: async ({ trigger, reply }) => {
			trigger.isUnknown = true;
			await reply('1');
			await trigger.unpublish();
		},
		after: '',
		came: '',
	},
	{
		title: 'n8n publishes a changed trigger, and returns 404 to lemlist in the meantime',
		act: async ({ trigger, reply }) => {
			trigger.isUnknown = true;
			await reply('1');
			await trigger.unpublish();
			trigger.isUnknown = false;
			await trigger.publishWithoutRemoving({
				parameters: { events: ['emailsReplied', 'emailsSent'] },
			});
			await trigger.settle();
			await reply('2');
		},
		after: 'emailsReplied; emailsSent',
		came: '1; 2',
	},
	{
		title: 'lemlist disables the webhook because n8n cannot start executions',
		act: async ({ trigger, emulator, reply, check }) => {
			trigger.failingStarts = emulator.options.deliveryTries;
			await reply('1');
			trigger.failingStarts = 0;
			await check();
			await reply('2');
		},
		came: '1; 2',
		says: 'lemlist had disabled 1 webhook of this trigger',
	},
	{
		title: 'The webhook exists twice',
		act: async ({ trigger, emulator, reply, check }) => {
			emulator.addHook({ targetUrl: `${trigger.webhookUrl}?twice`, type: 'emailsReplied' });
			await check();
			await reply('1');
		},
		came: '1',
	},
	{
		title: 'The webhook is limited to another campaign',
		act: async ({ emulator, reply, check }) => {
			emulator.state.hooks[0].campaignId = 'cam_2';
			await reply('1');
			await check();
		},
		came: '1',
	},
	{
		title: 'The webhook is deleted while the team is at its limit of webhooks',
		act: async ({ emulator, reply, check }) => {
			emulator.state.hooks.length = 0;
			emulator.options.maxHooks = 0;
			await reply('1');
			await check();
			await check();
		},
		after: '',
		came: '1',
		says: 'could not be checked: Too many webhooks',
	},
	{
		title: 'n8n is restarted',
		act: async ({ trigger, reply }) => {
			await reply('1');
			await trigger.restart();
			await reply('2');
		},
		came: '1; none; 2',
	},
	{
		title: 'n8n is killed, and events happen before it starts again',
		act: async ({ trigger, reply }) => {
			await reply('1');
			await trigger.kill();
			await reply('2');
			await reply('3');
			await trigger.startAgain();
			await reply('4');
		},
		came: '1; 2, 3; 4',
		says: 'lemlist had disabled 1 webhook of this trigger',
	},
	{
		title: 'n8n is killed before it responds, and lemlist repeats the delivery',
		act: async ({ trigger, emulator, reply }) => {
			await reply('1');
			await trigger.kill();
			await trigger.startAgain();
			emulator.redeliver(emulator.state.activities[0]);
			await emulator.awaitDeliveries();
		},
		came: '1; none',
	},
	{
		title: 'n8n is killed twice',
		act: async ({ trigger, lostReply }) => {
			await trigger.kill();
			lostReply('1');
			await trigger.startAgain();
			await trigger.kill();
			lostReply('2');
			await trigger.startAgain();
		},
		came: '1; 2',
	},
	{
		title: 'n8n is killed while a changed trigger is published',
		act: async ({ trigger, lostReply }) => {
			await trigger.unpublish();
			await trigger.kill();
			lostReply('1');
			await trigger.startAgain();
		},
		came: '1',
	},
	{
		title: 'n8n loses its database and is restored from a copy without the stored data',
		act: async ({ trigger, reply, lostReply }) => {
			await trigger.kill();
			lostReply('1');
			trigger.staticData = {};
			await trigger.startAgain();
			await trigger.passMinutes(10);
			await reply('2');
		},
		came: '2',
	},
	{
		title: 'n8n has a different address after a restart',
		act: async ({ trigger, lostReply, reply }) => {
			await trigger.kill();
			trigger.moveTo('localhost');
			lostReply('1');
			await trigger.startAgain();
			await reply('2');
		},
		after: 'emailsReplied; emailsReplied (of others)',
		came: '1; 2',
	},
	{
		title: 'The API key is revoked',
		act: async ({ trigger, reply, check }) => {
			trigger.apiKey = 'revoked';
			await reply('1');
			await check();
			await check();
		},
		came: '1',
		says: 'could not be checked: The authentication you supplied is incorrect',
	},
	{
		title: 'The API key is revoked, and a new one is entered later',
		act: async ({ trigger, emulator, lostReply, reply, check }) => {
			trigger.apiKey = 'revoked';
			lostReply('1');
			await check();
			emulator.options.moreApiKeys.push('entered-later');
			trigger.apiKey = 'entered-later';
			await check();
			await reply('2');
		},
		came: '1; 2',
		says: 'could not be checked: The authentication you supplied is incorrect',
	},
	{
		title: 'The API key is removed from the credential, and entered again later',
		act: async ({ trigger, lostReply, reply, check }) => {
			const { apiKey } = trigger;
			trigger.apiKey = '';
			lostReply('1');
			await check();
			await check();
			trigger.apiKey = apiKey;
			await check();
			await reply('2');
		},
		came: '1; 2',
		says: "could not be checked: 'API Key'",
	},
	{
		title: 'A different API key of the same team is entered',
		act: async ({ trigger, emulator, reply, check }) => {
			emulator.options.moreApiKeys.push('another');
			trigger.apiKey = 'another';
			await reply('1');
			await check();
			await reply('2');
		},
		came: '1; 2',
	},
	{
		title: 'lemlist returns 500 to a check',
		act: async ({ emulator, lostReply, check }) => {
			emulator.addFault({ match: /^GET/, status: 500, times: 40 });
			lostReply('1');
			await check();
			emulator.clear();
			await check();
		},
		came: '1',
	},
	{
		title: 'lemlist returns 429 to a check',
		act: async ({ emulator, lostReply, check }) => {
			emulator.addFault({ match: /^GET/, status: 429, retryAfter: 0, times: 2 });
			lostReply('1');
			await check();
		},
		came: '1',
	},
	{
		title: 'lemlist is down while n8n starts',
		act: async ({ trigger, emulator, lostReply, reply, caughtUp }) => {
			await trigger.kill();
			lostReply('1');
			emulator.addFault({ match: /./, status: 503, times: 1 });
			await trigger.startAgain();
			await caughtUp();
			await reply('2');
		},
		came: '1; 2',
	},
	{
		title: 'The trigger is edited, and an event happens while n8n replaces it',
		act: async (scene) => await edit(scene, { events: ['emailsReplied', 'emailsSent'] }),
		after: 'emailsReplied; emailsSent',
		came: '1',
	},
	{
		title: 'The trigger is renamed',
		act: async ({ trigger, lostReply, reply }) => {
			await reply('1');
			await trigger.unpublish();
			lostReply('2');
			await trigger.publishWithoutRemoving({ name: 'On reply' });
			await trigger.settle();
			await trigger.restart();
			await reply('3');
		},
		came: '1; 2; none; 3',
	},
	{
		title: 'An event that has happened before is added to the selection',
		act: async (scene) => {
			scene.lostReply('0', { type: 'emailsSent' });
			await edit(scene, { events: ['emailsReplied', 'emailsSent'] });
			await scene.check();
		},
		after: 'emailsReplied; emailsSent',
		came: '1',
	},
	{
		title: 'The workflow is unpublished, and published again later',
		act: async ({ trigger, lostReply, reply, check }) => {
			await trigger.unpublish();
			lostReply('1');
			await trigger.publish();
			await check();
			await reply('2');
		},
		came: '2',
	},
	{
		title: 'The workflow is unpublished',
		act: async ({ trigger, lostReply, check }) => {
			await trigger.unpublish();
			lostReply('1');
			await check();
		},
		after: '',
		came: '',
	},
	{
		title: 'n8n cannot start the execution that catches up',
		act: async ({ trigger, lostReply, check }) => {
			lostReply('1');
			trigger.failingStarts = 1;
			await check();
			await check();
		},
		came: '1',
	},
	{
		title: 'A reply in another campaign is not delivered',
		parameters: { ...REPLIES, campaignIds: ['cam_1'] },
		act: async ({ lostReply, check }) => {
			lostReply('1', { campaignId: 'cam_1' });
			lostReply('2', { campaignId: 'cam_2' });
			await check();
		},
		after: 'emailsReplied of cam_1',
		came: '1',
	},
	{
		title: 'An automatic reply is not delivered',
		parameters: { ...REPLIES, ignoreAutomaticReplies: true },
		act: async ({ lostReply, check }) => {
			lostReply('1', { subject: 'Out of office' });
			lostReply('2');
			await check();
		},
		came: '2',
	},
	{
		title: '250 events are not delivered',
		act: async ({ lostReply, check }) => {
			for (let index = 1; index <= 250; index++) {
				lostReply(String(index), daysAgo(1 - index / 1_000));
			}
			await check();
		},
		came: Array.from({ length: 250 }, (_, index) => index + 1).join(', '),
	},
	{
		title: 'n8n was down for eight days',
		act: async ({ trigger, lostReply }) => {
			await trigger.kill();
			lostReply('1', daysAgo(7.5));
			lostReply('2', daysAgo(6.5));
			await trigger.startAgain();
		},
		came: '2',
	},
	{
		title: 'The same, with Look Back (Days) at 30',
		parameters: { ...REPLIES, options: { lookBackDays: 30 } },
		act: async ({ trigger, lostReply }) => {
			await trigger.kill();
			lostReply('1', daysAgo(7.5));
			lostReply('2', daysAgo(6.5));
			await trigger.startAgain();
		},
		came: '1, 2',
	},
	{
		title: 'The result of an enrichment is not delivered',
		parameters: { events: ['enrichmentDone'] },
		act: async ({ lostReply, check }) => {
			lostReply('1', { type: 'enrichmentDone' });
			await check();
		},
		after: 'enrichmentDone',
		came: '',
	},
	{
		title: 'All events are selected, and one that no lemlist webhook delivers happens',
		parameters: { events: ['*'] },
		act: async ({ lostReply, check }) => {
			lostReply('1', { type: 'conditionChosen' });
			lostReply('2', { type: 'smsReplied' });
			await check();
		},
		after: 'everything',
		came: '2',
	},
];
