import { defineOperation } from '../../engine/defineOperation';
import { crmBatch, crmFields } from './crmBatch';

export const pushToCrm = defineOperation({
	name: 'Push to CRM',
	value: 'pushToCrm',
	action: 'Push companies to the CRM',
	description:
		'Link companies to their records in the connected CRM, and create missing records. lemlist does this later: check the CRM sync status with Get Many.',
	sideEffects: ['irreversible'],
	fields: crmFields,
	route: 'POST /companies/crm/create',
	// Items with the same list share a request.
	body: ({ crmSelection, companyListId }) => ({ crmSelection, companyListId }),
	batch: crmBatch,
});
