import { defineOperation } from '../../engine/defineOperation';
import { crmContactOptions } from '../../fields/crmOptions';
import { crmBatch, crmFields } from './crmBatch';

export const pushToCrm = defineOperation({
	name: 'Push to CRM',
	value: 'pushToCrm',
	action: 'Push contacts to the CRM',
	description:
		'Link contacts with their records in the connected CRM, and create the records that are missing. lemlist does it after a while: Search shows by CRM sync status what came of it.',
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
