import { defineOperation } from '../../engine/defineOperation';
import { requiredEmail } from '../../fields/lead';
import { unsubscribeValue } from '../../fields/unsubscribe';
import { deletedItem } from '../../output/items';
import { deprecation } from './deprecation';

export const deleteUnsubscribe = defineOperation({
	name: 'Remove',
	value: 'delete',
	action: 'Remove from the unsubscribe list',
	description:
		'Allow messages to a person or a domain again. lemlist rejects this for people who unsubscribed themselves.',
	sideEffects: ['changesConsent'],
	fields: [unsubscribeValue],
	route: 'DELETE /v2/unsubscribes/variables/{value}',
	output: deletedItem,
	v1: {
		fields: [requiredEmail],
		route: 'DELETE /unsubscribes/{email}',
		output: deletedItem,
		deprecation,
	},
});
