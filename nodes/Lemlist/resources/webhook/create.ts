import { defineOperation } from '../../engine/defineOperation';
import type { LookupRequest } from '../../engine/operation';
import type { ParameterValues } from '../../engine/parameterTypes';
import { omitKeys } from '../../output/items';
import { asList } from '../../output/records';
import { toWebhookRequest, toWebhookType } from '../../webhookDefinition';
import {
	webhookEvent,
	webhookEventV1,
	webhookFilters,
	webhookOptions,
	webhookSecret,
	targetUrl,
} from './createFields';

type WebhookParameters = ParameterValues<
	readonly [typeof targetUrl, typeof webhookEvent, typeof webhookFilters]
>;

const toDefinition = ({ targetUrl: url, event, filters }: WebhookParameters) => ({
	targetUrl: url,
	type: toWebhookType(event),
	...filters,
});

const findCreated = (parameters: WebhookParameters): LookupRequest => ({
	route: 'GET /hooks',
	findRecord: (hooks) =>
		asList(hooks).find(
			({ targetUrl: url, type = '' }) =>
				url === parameters.targetUrl && type === toWebhookType(parameters.event),
		),
});

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a webhook',
	description: 'Have lemlist call a URL when an event happens; a URL can have only one webhook',
	fields: [targetUrl, webhookEvent, webhookFilters, webhookSecret, webhookOptions],
	route: 'POST /hooks',
	// The current API reads the filters from the query, the original one from the body.
	query: (parameters) => ({ ...parameters.filters, ...parameters.options }),
	body: (parameters) => toWebhookRequest(toDefinition(parameters), parameters.secret).body,
	lookup: findCreated,
	output: omitKeys('secret'),
	v1: {
		fields: [targetUrl, webhookEventV1, webhookFilters],
		route: 'POST /hooks',
		body: (parameters) => toWebhookRequest(toDefinition(parameters)).body,
		lookup: findCreated,
		output: omitKeys('secret'),
	},
});
