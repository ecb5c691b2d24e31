import { defineOperation } from '../../engine/defineOperation';
import { requiredEmail } from '../../fields/lead';
import { unsubscribeValue } from '../../fields/unsubscribe';
import { findEntry } from './findEntry';
import { deprecation } from './deprecation';

export const create = defineOperation({
	name: 'Add',
	value: 'create',
	action: 'Add to the unsubscribe list',
	description: 'Stop all campaigns of the team from contacting a person or a domain',
	sideEffects: ['changesConsent'],
	fields: [unsubscribeValue],
	route: 'POST /v2/unsubscribes/variables/{value}',
	lookup: () => ({ route: 'GET /v2/unsubscribes/variables/{value}', findRecord: findEntry }),
	v1: {
		fields: [requiredEmail],
		route: 'POST /unsubscribes/{email}',
		lookup: () => ({ route: 'GET /unsubscribes/{email}', findRecord: findEntry }),
		deprecation,
	},
});
