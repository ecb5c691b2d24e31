import { defineOperation } from '../../engine/define';
import type { Parameters } from '../../engine/types';
import { without } from '../../output/items';
import { wholeList } from '../../transport/pagination';
import { ALL_EVENTS } from '../../trigger/events';
import { event, eventV1, filters, options, secret, targetUrl } from './createFields';

type Hook = Parameters<readonly [typeof targetUrl, typeof event, typeof filters]>;

// A webhook without a type is called for everything.
const typeOf = (chosen: string) => (chosen === ALL_EVENTS.value ? '' : chosen);

const hook = (parameters: Hook) => ({
	targetUrl: parameters.targetUrl,
	type: typeOf(parameters.event),
	...parameters.filters,
});

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a webhook',
	description:
		'Have lemlist call a URL whenever something happens; the URL can have one webhook only',
	fields: [targetUrl, event, filters, secret, options],
	route: 'POST /hooks',
	// Today's API takes the filters in the query, the original one in the body.
	query: (parameters) => ({ ...parameters.filters, ...parameters.options }),
	body: (parameters) => ({ ...hook(parameters), secret: parameters.secret }),
	check: (parameters) => ({
		route: 'GET /hooks',
		found: (hooks) =>
			wholeList()
				.records(hooks)
				.find(
					({ targetUrl: url, type = '' }) =>
						url === parameters.targetUrl && type === typeOf(parameters.event),
				),
	}),
	output: without('secret'),
	v1: {
		fields: [targetUrl, eventV1, filters],
		query: undefined,
		body: hook,
	},
});
