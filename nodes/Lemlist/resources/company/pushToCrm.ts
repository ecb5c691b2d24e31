import { defineOperation } from '../../engine/defineOperation';
import { crmBatch, crmFields } from './crmBatch';

export const pushToCrm = defineOperation({
	name: 'Push to CRM',
	value: 'pushToCrm',
	action: 'Push companies to the CRM',
	description:
		'Link companies with their records in the connected CRM, and create the records that are missing. lemlist does it after a while: Get Many shows by CRM sync status what came of it.',
	sideEffects: ['irreversible'],
	fields: crmFields,
	route: 'POST /companies/crm/create',
	// Items with the same list share a request.
	body: ({ crmSelection, companyListId }) => ({ crmSelection, companyListId }),
	batch: crmBatch,
});
