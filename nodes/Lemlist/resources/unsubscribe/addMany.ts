import { defineOperation } from '../../engine/defineOperation';
import { unsubscribeValue } from '../../fields/unsubscribe';

export const addMany = defineOperation({
	name: 'Add Many',
	value: 'addMany',
	action: 'Add many entries to the unsubscribe list',
	description:
		'Stop all campaigns from contacting the people and domains of the input items, up to 10,000 items per request',
	sideEffects: ['changesConsent'],
	fields: [unsubscribeValue],
	route: 'POST /v2/unsubscribes/variables',
	batch: {
		size: 10_000,
		body: (items) => ({ values: items.map(({ value }) => value) }),
		resultFor: (message, _index, { value }) => ({ value, message }),
	},
});
