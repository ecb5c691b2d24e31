import {
	type IExecuteFunctions,
	type IHookFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type ITriggerFunctions,
	type ITriggerResponse,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { MAIN } from './connections';
import { getCampaigns } from './methods';
import { authenticationField, credentials } from './transport/account/authentication';
import { triggerFields, webhookOptions } from './trigger/fields';
import { triggerPanel } from './trigger/panel';
import { eventSubtitle } from './trigger/subtitle';
import { handOn } from './trigger/supervision/handOn';
import { supervise } from './trigger/supervision/supervise';
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
		// Both behave the same, but n8n evaluates an expression with each delivery to version 1.
		version: [1, 1.1],
		defaultVersion: 1.1,
		subtitle: eventSubtitle,
		// The node panel shows this for the action node as well.
		description:
			'Work with campaigns, leads, conversations and more, or start a workflow when something happens in lemlist',
		eventTriggerDescription: 'Waiting for lemlist to call the test URL',
		defaults: { name: 'Lemlist Community Trigger' },
		inputs: [],
		outputs: [MAIN],
		credentials,
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				path: 'webhook',
			},
		],
		triggerPanel,
		properties: [authenticationField, ...triggerFields, webhookOptions],
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

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		return await supervise(this);
	}

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [await handOn(this)];
	}
}
