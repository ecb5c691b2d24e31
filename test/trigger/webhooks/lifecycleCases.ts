import type { INodeParameters } from 'n8n-workflow';

import type { Emulator } from '../../../emulator';
import type { EngineTrigger } from '../../../harness/engine/engineTrigger';

/** A situation in the life of a workflow, which is also a row of the table in docs/trigger.md. */
export interface LifecycleCase {
	title: string;
	/** The webhooks at lemlist, as lines separated by semicolons; empty for none. */
	before: string;
	after: string;
	/** The message that n8n shows if `act` fails. */
	shownError?: string;
	/** By default Email Replied and Lead Warmed. */
	parameters?: INodeParameters;
	/** Brings about `before`; publishes the workflow by default. */
	arrange?: (trigger: EngineTrigger, emulator: Emulator) => unknown;
	act: (trigger: EngineTrigger, emulator: Emulator) => Promise<unknown>;
}

const publish = async (trigger: EngineTrigger) => await trigger.publish();
const unpublish = async (trigger: EngineTrigger) => await trigger.unpublish();
const skipPublishing = () => {};
const editTo = (parameters: INodeParameters) => async (trigger: EngineTrigger) =>
	await trigger.publishChange({ parameters });

const FOREIGN_WEBHOOKS = 'everything (of others); everything (of others)';

export const LIFECYCLE_CASES: LifecycleCase[] = [
	{
		title: 'Publish',
		arrange: skipPublishing,
		before: '',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		title: 'Publish again without a change',
		before: 'emailsReplied; warmed',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		title: 'Unpublish',
		before: 'emailsReplied; warmed',
		act: unpublish,
		after: '',
	},
	{
		title: 'Edit: an event is added',
		before: 'emailsReplied; warmed',
		act: editTo({ events: ['emailsReplied', 'emailsSent', 'warmed'] }),
		after: 'emailsReplied; emailsSent; warmed',
	},
	{
		title: 'Edit: an event is removed',
		before: 'emailsReplied; warmed',
		act: editTo({ events: ['warmed'] }),
		after: 'warmed',
	},
	{
		title: 'Edit: all events are selected',
		before: 'emailsReplied; warmed',
		act: editTo({ events: ['*'] }),
		after: 'everything',
	},
	{
		title: 'Edit: another campaign is selected',
		parameters: { events: ['warmed'], campaignIds: ['cam_1'] },
		before: 'warmed of cam_1',
		act: editTo({ events: ['warmed'], campaignIds: ['cam_2'] }),
		after: 'warmed of cam_2',
	},
	{
		title: 'Edit: a second campaign is selected',
		parameters: { events: ['warmed'], campaignIds: ['cam_1'] },
		before: 'warmed of cam_1',
		act: editTo({ events: ['warmed'], campaignIds: ['cam_1', 'cam_2'] }),
		after: 'warmed',
	},
	{
		title: 'The node is renamed',
		before: 'emailsReplied; warmed',
		act: async (trigger) => await trigger.publishChange({ name: 'On reply' }),
		after: 'emailsReplied; warmed',
	},
	{
		title: 'Listen for a test event while the workflow is published',
		before: 'emailsReplied; warmed',
		act: async (trigger) => await trigger.listen(),
		after: 'emailsReplied; emailsReplied (test); warmed; warmed (test)',
	},
	{
		title: 'Listening for a test event ends',
		arrange: async (trigger) => {
			await trigger.publish();
			await trigger.listen();
		},
		before: 'emailsReplied; emailsReplied (test); warmed; warmed (test)',
		act: async (trigger) => await trigger.stopListening(),
		after: 'emailsReplied; warmed',
	},
	{
		title: 'The public address of n8n changed, publish again',
		arrange: async (trigger) => {
			await trigger.publish();
			trigger.moveTo('localhost');
		},
		before: 'emailsReplied (of others); warmed (of others)',
		act: publish,
		after: 'emailsReplied; emailsReplied (of others); warmed; warmed (of others)',
	},
	{
		title: 'The same, with Take Over Webhooks of a Previous Address',
		parameters: {
			events: ['emailsReplied', 'warmed'],
			options: { takeOverFormerWebhooks: true },
		},
		arrange: async (trigger) => {
			await trigger.publish();
			trigger.moveTo('localhost');
		},
		before: 'emailsReplied (of others); warmed (of others)',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		title: 'The database was restored without the stored data, publish again',
		arrange: async (trigger) => {
			await trigger.publish();
			trigger.staticData = {};
		},
		before: 'emailsReplied; warmed',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		title: 'n8n was killed between creating and storing, publish again',
		arrange: async (trigger) => await trigger.crashAfter('create'),
		before: 'emailsReplied; warmed',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		title: 'n8n was killed between creating and storing, unpublish',
		arrange: async (trigger) => await trigger.crashAfter('create'),
		before: 'emailsReplied; warmed',
		act: unpublish,
		after: '',
	},
	{
		title: 'Two workflows have the same events, unpublish one',
		arrange: async (trigger, emulator) => {
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
		title: 'Someone deleted a webhook in lemlist, publish again',
		arrange: async (trigger, emulator) => {
			await trigger.publish();
			emulator.state.hooks.pop();
		},
		before: 'emailsReplied',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		title: 'lemlist disabled a webhook, publish again',
		arrange: async (trigger, emulator) => {
			await trigger.publish();
			emulator.state.hooks[1].disabled = true;
		},
		before: 'emailsReplied; warmed, disabled',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		title: 'Unpublish, but a webhook no longer exists (404)',
		arrange: async (trigger, emulator) => {
			await trigger.publish();
			emulator.addFault({ match: /^DELETE/, kind: 'statusAfter', status: 404 });
		},
		before: 'emailsReplied; warmed',
		act: unpublish,
		after: '',
	},
	{
		title: 'Publish, but the address was taken after n8n checked (409)',
		arrange: (_trigger, emulator) =>
			emulator.addFault({ match: /^POST/, kind: 'statusAfter', status: 409 }),
		before: '',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		title: 'Publish, but the team is at its limit of webhooks (409)',
		arrange: (_trigger, emulator) => {
			emulator.options.maxHooks = 3;
			emulator.addHook({ targetUrl: 'https://example.com/1' });
			emulator.addHook({ targetUrl: 'https://example.com/2' });
		},
		before: FOREIGN_WEBHOOKS,
		act: publish,
		after: FOREIGN_WEBHOOKS,
		shownError: 'Too many webhooks (max 200 per team, disabled webhooks included) (409)',
	},
	{
		title: 'Publish, but the plan does not cover the second webhook (402)',
		arrange: (_trigger, emulator) =>
			emulator.addFault({ match: /^POST/, skip: 1, status: 402, message: 'Plan too small' }),
		before: '',
		act: publish,
		after: '',
		shownError: 'Plan too small (402)',
	},
	{
		title: 'Publish while lemlist occasionally returns 429 or 5xx',
		arrange: (_trigger, emulator) => {
			emulator.addFault({ match: /^GET/, status: 500 });
			emulator.addFault({ match: /^POST/, status: 429, retryAfter: 0 });
			emulator.addFault({ match: /^POST/, kind: 'statusAfter', status: 502 });
		},
		before: '',
		act: publish,
		after: 'emailsReplied; warmed',
	},
	{
		title: 'Unpublish, but lemlist rejects one deletion',
		arrange: async (trigger, emulator) => {
			await trigger.publish();
			emulator.addFault({ match: /^DELETE/, skip: 1, status: 403, message: 'Not allowed' });
		},
		before: 'emailsReplied; warmed',
		act: unpublish,
		after: 'warmed',
		shownError: 'Not allowed (403)',
	},
	{
		title: 'Unpublish, but the API key is revoked (401)',
		arrange: async (trigger) => {
			await trigger.publish();
			trigger.apiKey = 'revoked';
		},
		before: 'emailsReplied; warmed',
		act: unpublish,
		after: 'emailsReplied; warmed',
		shownError: 'The authentication you supplied is incorrect (401)',
	},
	{
		title: 'Publish and unpublish with a new key for the team',
		arrange: async (trigger) => {
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
