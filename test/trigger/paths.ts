import type { INodeParameters } from 'n8n-workflow';

import type { Emulator } from '../../emulator';
import type { TriggerInN8n } from '../support/trigger';

/** One way that a workflow's webhooks may go, as a row of the table in docs/trigger.md. */
export interface Path {
	path: string;
	/** As `hooksAround` tells them, separated by semicolons; empty for none. */
	before: string;
	after: string;
	/** What n8n shows, when the step fails. */
	shown?: string;
	parameters?: INodeParameters;
	/** Leads to the hooks before; the workflow is published by default. */
	given?: (trigger: TriggerInN8n, emulator: Emulator) => unknown;
	act: (trigger: TriggerInN8n, emulator: Emulator) => Promise<unknown>;
}

const publish = async (trigger: TriggerInN8n) => await trigger.publish();
const unpublish = async (trigger: TriggerInN8n) => await trigger.unpublish();
const unpublished = () => {};
const editTo = (parameters: INodeParameters) => async (trigger: TriggerInN8n) =>
	await trigger.publishChange({ parameters });

const OTHERS = 'everything (of others); everything (of others)';

export const PATHS: Path[] = [
	{
		path: 'Publish',
		given: unpublished,
		before: '',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		path: 'Publish again, nothing has changed',
		before: 'emailsReplied; warmed',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		path: 'Unpublish',
		before: 'emailsReplied; warmed',
		act: unpublish,
		after: '',
	},
	{
		path: 'Edit: an event is added',
		before: 'emailsReplied; warmed',
		act: editTo({ events: ['emailsReplied', 'emailsSent', 'warmed'] }),
		after: 'emailsReplied; emailsSent; warmed',
	},
	{
		path: 'Edit: an event is removed',
		before: 'emailsReplied; warmed',
		act: editTo({ events: ['warmed'] }),
		after: 'warmed',
	},
	{
		path: 'Edit: all events are chosen',
		before: 'emailsReplied; warmed',
		act: editTo({ events: ['*'] }),
		after: 'everything',
	},
	{
		path: 'Edit: another campaign is chosen',
		parameters: { events: ['warmed'], campaignIds: ['cam_1'] },
		before: 'warmed of cam_1',
		act: editTo({ events: ['warmed'], campaignIds: ['cam_2'] }),
		after: 'warmed of cam_2',
	},
	{
		path: 'Edit: a second campaign is chosen',
		parameters: { events: ['warmed'], campaignIds: ['cam_1'] },
		before: 'warmed of cam_1',
		act: editTo({ events: ['warmed'], campaignIds: ['cam_1', 'cam_2'] }),
		after: 'warmed',
	},
	{
		path: 'The node is renamed',
		before: 'emailsReplied; warmed',
		act: async (trigger) => await trigger.publishChange({ name: 'On reply' }),
		after: 'emailsReplied; warmed',
	},
	{
		path: 'Listen for a test event, beside the published workflow',
		before: 'emailsReplied; warmed',
		act: async (trigger) => await trigger.listen(),
		after: 'emailsReplied; emailsReplied (test); warmed; warmed (test)',
	},
	{
		path: 'The listening ends',
		given: async (trigger) => {
			await trigger.publish();
			await trigger.listen();
		},
		before: 'emailsReplied; emailsReplied (test); warmed; warmed (test)',
		act: async (trigger) => await trigger.stopListening(),
		after: 'emailsReplied; warmed',
	},
	{
		path: 'The public address of n8n has changed, publish again',
		given: async (trigger) => {
			await trigger.publish();
			trigger.moveTo('localhost');
		},
		before: 'emailsReplied (of others); warmed (of others)',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		path: 'The database was restored without the stored data, publish again',
		given: async (trigger) => {
			await trigger.publish();
			trigger.staticData = {};
		},
		before: 'emailsReplied; warmed',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		path: 'n8n was killed between creating and storing, publish again',
		given: async (trigger) => await trigger.dieAfter('create'),
		before: 'emailsReplied; warmed',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		path: 'n8n was killed between creating and storing, unpublish',
		given: async (trigger) => await trigger.dieAfter('create'),
		before: 'emailsReplied; warmed',
		act: unpublish,
		after: '',
	},
	{
		path: 'Two workflows have the same events, unpublish one',
		given: async (trigger, emulator) => {
			await trigger.publish();
			for (const { type } of [...emulator.state.hooks]) {
				const targetUrl = `${trigger.webhookUrl}-of-another?event=${type}`;
				emulator.addHook({ targetUrl, type });
			}
		},
		before: 'emailsReplied; emailsReplied (of others); warmed; warmed (of others)',
		act: unpublish,
		after: 'emailsReplied (of others); warmed (of others)',
	},
	{
		path: 'Somebody has deleted a webhook in lemlist, publish again',
		given: async (trigger, emulator) => {
			await trigger.publish();
			emulator.state.hooks.pop();
		},
		before: 'emailsReplied',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		path: 'lemlist has disabled a webhook, publish again',
		given: async (trigger, emulator) => {
			await trigger.publish();
			emulator.state.hooks[1].disabled = true;
		},
		before: 'emailsReplied; warmed, disabled',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		path: 'Unpublish, but a webhook is gone when it is to be deleted (404)',
		given: async (trigger, emulator) => {
			await trigger.publish();
			emulator.fault({ match: /^DELETE/, kind: 'statusAfter', status: 404 });
		},
		before: 'emailsReplied; warmed',
		act: unpublish,
		after: '',
	},
	{
		path: 'Publish, but the address is taken since n8n looked (409)',
		given: (_trigger, emulator) =>
			emulator.fault({ match: /^POST/, kind: 'statusAfter', status: 409 }),
		before: '',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		path: 'Publish, but the team has as many webhooks as lemlist allows (409)',
		given: (_trigger, emulator) => {
			emulator.options.maxHooks = 3;
			emulator.addHook({ targetUrl: 'https://example.com/1' });
			emulator.addHook({ targetUrl: 'https://example.com/2' });
		},
		before: OTHERS,
		act: publish,
		after: OTHERS,
		shown: 'Webhook limit reached (409)',
	},
	{
		path: 'Publish, but the plan does not cover the second webhook (402)',
		given: (_trigger, emulator) =>
			emulator.fault({ match: /^POST/, skip: 1, status: 402, message: 'Plan too small' }),
		before: '',
		act: publish,
		after: '',
		shown: 'Plan too small (402)',
	},
	{
		path: 'Publish while lemlist answers 429 or 5xx now and then',
		given: (_trigger, emulator) => {
			emulator.fault({ match: /^GET/, status: 500 });
			emulator.fault({ match: /^POST/, status: 429, retryAfter: 0 });
			emulator.fault({ match: /^POST/, kind: 'statusAfter', status: 502 });
		},
		before: '',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		path: 'Unpublish, but lemlist refuses one deletion',
		given: async (trigger, emulator) => {
			await trigger.publish();
			emulator.fault({ match: /^DELETE/, skip: 1, status: 403, message: 'Not allowed' });
		},
		before: 'emailsReplied; warmed',
		act: unpublish,
		after: 'warmed',
		shown: 'Not allowed (403)',
	},
	{
		path: 'Unpublish, but the API key is revoked (401)',
		given: async (trigger) => {
			await trigger.publish();
			trigger.apiKey = 'revoked';
		},
		before: 'emailsReplied; warmed',
		act: unpublish,
		after: 'emailsReplied; warmed',
		shown: 'The authentication you supplied is incorrect (401)',
	},
	{
		path: 'Publish and unpublish with a new key for the team',
		given: async (trigger) => {
			await trigger.publish();
			const { apiKey } = trigger;
			trigger.apiKey = 'revoked';
			await trigger.unpublish().catch(() => {});
			trigger.apiKey = apiKey;
		},
		before: 'emailsReplied; warmed',
		act: async (trigger) => {
			await trigger.publish();
			await trigger.unpublish();
		},
		after: '',
	},
];
