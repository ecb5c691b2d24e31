import { defineOperation } from '../../engine/define';
import type { Parameters } from '../../engine/types';
import { without } from '../../output/items';
import { ALL_EVENTS } from '../../trigger/events';
import { event, filters, secret, targetUrl } from './createFields';

type Hook = Parameters<readonly [typeof targetUrl, typeof event, typeof filters]>;

// A webhook without a type is called for everything.
const hook = (parameters: Hook) => ({
	targetUrl: parameters.targetUrl,
	type: parameters.event === ALL_EVENTS.value ? '' : parameters.event,
	...parameters.filters,
});

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a webhook',
	description:
		'Have lemlist call a URL whenever something happens; the URL can have one webhook only',
	fields: [targetUrl, event, filters, secret],
	route: 'POST /hooks',
	// Today's API takes the filters in the query, the original one in the body.
	query: (parameters) => parameters.filters,
	body: (parameters) => ({ ...hook(parameters), secret: parameters.secret }),
	output: without('secret'),
	v1: {
		fields: [targetUrl, event, filters],
		query: undefined,
		body: hook,
	},
});
