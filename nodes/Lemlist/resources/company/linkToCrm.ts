import { defineOperation } from '../../engine/defineOperation';
import { crmBatch, crmFields } from './crmBatch';

export const linkToCrm = defineOperation({
	name: 'Link to CRM',
	value: 'linkToCrm',
	action: 'Link companies to records of the CRM',
	description:
		'Link companies to their existing records in the connected CRM. From then on, the mapped fields of linked records are synced, so data in the CRM can change.',
	fields: crmFields,
	route: 'POST /companies/crm/search-and-connect',
	// Items with the same list share a request.
	body: ({ crmSelection, companyListId }) => ({ crmSelection, companyListId }),
	isRepeatable: true,
	batch: crmBatch,
});
