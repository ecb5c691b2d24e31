import { defineOperation } from '../../engine/defineOperation';
import type { ParameterValues } from '../../engine/operation';
import { omitKeys } from '../../output/items';
import { singlePage } from '../../pagination/collect';
import { ALL_EVENTS } from '../../events';
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

// A webhook without a type is called for everything.
const toType = (event: string) => (event === ALL_EVENTS.value ? '' : event);

const toBody = (parameters: WebhookParameters) => ({
	targetUrl: parameters.targetUrl,
	type: toType(parameters.event),
	...parameters.filters,
});

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a webhook',
	description:
		'Have lemlist call a URL whenever something happens; the URL can have one webhook only',
	fields: [targetUrl, webhookEvent, webhookFilters, webhookSecret, webhookOptions],
	route: 'POST /hooks',
	// Today's API takes the filters in the query, the original one in the body.
	query: (parameters) => ({ ...parameters.filters, ...parameters.options }),
	body: (parameters) => ({ ...toBody(parameters), secret: parameters.secret }),
	lookup: (parameters) => ({
		route: 'GET /hooks',
		findRecord: (hooks) =>
			singlePage()
				.toRecords(hooks)
				.find(
					({ targetUrl: url, type = '' }) =>
						url === parameters.targetUrl && type === toType(parameters.event),
				),
	}),
	output: omitKeys('secret'),
	v1: {
		fields: [targetUrl, webhookEventV1, webhookFilters],
		query: undefined,
		body: toBody,
	},
});
