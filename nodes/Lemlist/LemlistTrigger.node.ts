import {
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { MAIN } from './connections';
import { getCampaigns } from './methods';
import { triggerFields, webhookOptions } from './trigger/fields';
import { eventSubtitle } from './trigger/subtitle';
import { visibleProperty, withVisibleAdvice } from './trigger/webhooks/errors';
import { receive } from './trigger/webhooks/receive';
import {
	createSubscription,
	deleteSubscription,
	subscriptionExists,
} from './trigger/webhooks/subscription';

export class LemlistTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lemlist Community Trigger',
		name: 'lemlistTrigger',
		icon: { light: 'file:lemlist.svg', dark: 'file:lemlist.dark.svg' },
		group: ['trigger'],
		// Both behave the same. For a webhook node of version 1, n8n evaluates an expression with each
		// delivery, whatever the node declares (`parseRequestBody`).
		version: [1, 1.1],
		defaultVersion: 1.1,
		subtitle: eventSubtitle,
		// The node panel shows this for the action node as well.
		description:
			'All of lemlist: campaigns, leads, inbox and more, or start a workflow when something happens',
		eventTriggerDescription: 'Waiting for lemlist to call the test URL',
		defaults: { name: 'Lemlist Community Trigger' },
		inputs: [],
		outputs: [MAIN],
		credentials: [{ name: 'lemlistCommunityApi', required: true }],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				path: 'webhook',
			},
			// Never called. n8n registers the webhooks of a node one by one and, after a crash, resumes
			// a node whose registrations are incomplete. With the first one alone, n8n would consider the
			// node registered although its webhooks at lemlist were not created yet.
			{
				name: 'setup',
				httpMethod: 'GET',
				responseMode: 'onReceived',
				path: 'webhook',
				ndvHideUrl: true,
			},
		],
		triggerPanel: {
			header: '',
			executionsHelp: {
				inactive:
					'<b>While you build the workflow</b>, click Execute step, then let the event happen in lemlist, for example answer an e-mail of a campaign. It shows up on the right.<br /><br /><b>Once you are done</b>, publish the workflow, and it runs by itself for each event.<br /><br />lemlist must reach this n8n over the internet. If it cannot, use the Lemlist Community Polling Trigger.',
				active:
					'<b>While you build the workflow</b>, click Execute step, then let the event happen in lemlist, for example answer an e-mail of a campaign. It shows up on the right.<br /><br /><b>The published workflow</b> runs by itself for each event; its executions are in the executions list.<br /><br />lemlist must reach this n8n over the internet. If it cannot, use the Lemlist Community Polling Trigger.',
			},
			activationHint:
				'Publish the workflow to have it run for each event. lemlist must reach this n8n over the internet.',
		},
		properties: [...triggerFields, webhookOptions],
	};

	methods = { loadOptions: { getCampaigns } };

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await withVisibleAdvice(visibleProperty(this), subscriptionExists(this));
			},

			async create(this: IHookFunctions): Promise<boolean> {
				await withVisibleAdvice(visibleProperty(this), createSubscription(this));
				return true;
			},

			async delete(this: IHookFunctions): Promise<boolean> {
				await withVisibleAdvice('message', deleteSubscription(this));
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this);
	}
}
