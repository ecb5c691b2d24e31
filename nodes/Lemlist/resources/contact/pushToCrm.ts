import { defineOperation } from '../../engine/defineOperation';
import { crmContactOptions } from '../../fields/crmOptions';
import { crmBatch, crmFields } from './crmBatch';

export const pushToCrm = defineOperation({
	name: 'Push to CRM',
	value: 'pushToCrm',
	action: 'Push contacts to the CRM',
	description:
		'Link contacts to their records in the connected CRM, and create missing records. lemlist does this later: check the CRM sync status with Search.',
	sideEffects: ['irreversible'],
	fields: [...crmFields, crmContactOptions],
	route: 'POST /contacts/crm/create',
	// Items with the same list or options share a request.
	body: ({ crmSelection, listId, options }) => ({ crmSelection, listId, ...options }),
	batch: {
		...crmBatch,
		body: (items) => ({
			...(crmBatch.body(items) as object),
			...(items[0].options.asLead && { asLead: true }),
		}),
	},
});
