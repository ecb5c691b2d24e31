import { addCompany, addContact } from '../../emulator/model/contacts';
import { customVariables, leadFields } from '../engine/formParameters';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const unknownCompany: ExpectedFailure = {
	parameters: { companyId: 'cpn_9' },
	error: 'Company not found (404) [item 0]',
};

const v2: OperationCase[] = [
	{
		operation: 'company: getAll',
		parameters: {
			limit: 5,
			idsOrDomains: ['left.over'],
			filters: {
				crmSyncStatus: 'unique_index_error_company',
				fieldRejectionReason: 'crm_sync_duplicate_company',
				search: 'hoo',
			},
			options: { fields: ['_id', 'fields.name'], sortOrder: 'desc' },
		},
		sends: [
			'GET /companies?crmSyncStatus=unique_index_error_company&fieldRejectionReason=crm_sync_duplicate_company&search=hoo&fields=_id%2Cfields.name&sortBy=createdAt&sortOrder=desc&offset=0&limit=5',
		],
		returns: [{ _id: 'cpn_2', name: 'Hooli' }],
		fails: { parameters: { limit: 0 }, error: "'Limit' must be 1 or more [item 0]" },
	},
	{
		operation: 'company: getAll',
		parameters: {
			returnAll: true,
			selectBy: 'idsOrDomains',
			idsOrDomains: 'hooli.com, cpn_1',
			filters: { search: 'left over' },
		},
		sends: ['GET /companies?idsOrDomains=hooli.com%2Ccpn_1&offset=0&limit=500'],
		returns: [{ _id: 'cpn_2' }, { _id: 'cpn_1', domain: 'piedpiper.com' }],
		fails: {
			parameters: { idsOrDomains: '={{ [] }}' },
			error: "'IDs or Domains' is empty [item 0]",
		},
	},
	{
		operation: 'company: getAll',
		parameters: { returnAll: true, selectBy: 'crmIds', crmIds: '202' },
		sends: ['GET /companies?crmIds=202&offset=0&limit=500'],
		returns: [{ _id: 'cpn_3', domain: 'endframe.com' }],
		fails: { parameters: { crmIds: [] }, error: "'CRM IDs' is empty [item 0]" },
	},
	{
		operation: 'company: getAll',
		parameters: { limit: 5, filters: { listId: 'clt_5' }, options: { fields: ['_id', 'source'] } },
		sends: ['GET /companies?listId=clt_5&fields=_id%2Csource&offset=0&limit=5'],
		returns: [{ _id: 'cpn_1', source: 'api' }],
		fails: {
			parameters: { filters: { listId: 'clt_9' } },
			error: 'CRM_LIST_NOT_FOUND: List not found (404) [item 0]',
		},
	},
	{
		operation: 'company: upsert',
		parameters: {
			matchBy: 'linkedinUrl',
			linkedinUrl: 'https://www.linkedin.com/company/raviga',
			name: 'Raviga',
			existingValues: 'keep',
		},
		sends: [
			'POST /companies?updateStrategy=fillEmptyOnly {"linkedinUrl":"https://www.linkedin.com/company/raviga","name":"Raviga"}',
		],
		returns: [{ created: true, name: 'Raviga' }],
		fails: {
			parameters: { linkedinUrl: 'raviga' },
			error: "'LinkedIn URL' is not a LinkedIn URL [item 0]",
		},
	},
	{
		operation: 'company: upsert',
		parameters: {
			matchBy: 'domain',
			domain: 'raviga.com',
			name: 'Raviga',
			companyId: 'cpn_9',
			additionalFields: { domain: 'left.over' },
			...leadFields({ industry: 'Venture Capital', size: '' }),
			...customVariables({ tier: 'A' }),
		},
		sends: [
			'POST /companies {"industry":"Venture Capital","tier":"A","domain":"raviga.com","name":"Raviga"}',
		],
		returns: [{ created: true, domain: 'raviga.com', name: 'Raviga', variables: { tier: 'A' } }],
		fails: { parameters: { name: '={{ " " }}' }, error: "'Name' is empty [item 0]" },
	},
	{
		operation: 'company: upsert',
		parameters: {
			matchBy: 'companyId',
			companyId: 'cpn_2',
			simplify: false,
			additionalFields: { name: 'Hooli XYZ' },
		},
		sends: ['POST /companies {"name":"Hooli XYZ","companyId":"cpn_2"}'],
		returns: [{ _id: 'cpn_2', created: false, updated: true, source: 'api' }],
		fails: {
			parameters: { companyId: 'cpn_9' },
			error: 'COMPANY_NOT_FOUND_BY_ID: Company not found by ID (400) [item 0]',
		},
	},
	{
		operation: 'company: delete',
		parameters: { companyId: 'cpn_1', options: { force: true } },
		sends: ['DELETE /companies/cpn_1?force=true'],
		returns: [{ deleted: true }],
		fails: {
			parameters: { options: {} },
			error:
				'COMPANY_HAS_CONTACTS: Company still has contacts attached: contactCount 1 (400) [item 0]',
		},
	},
	{
		operation: 'company: getNotes',
		parameters: { companyId: 'cpn_1', limit: 1, options: { sortOrder: 'desc' } },
		sends: ['GET /companies/cpn_1/notes?sortBy=createdAt&sortOrder=desc&page=1&limit=1'],
		returns: [{ note: 'Second', companyId: 'cpn_1' }],
		fails: unknownCompany,
	},
	{
		operation: 'company: get',
		parameters: { companyId: 'cpn_2' },
		sends: ['GET /companies/cpn_2'],
		returns: [{ _id: 'cpn_2', domain: 'hooli.com', crmSync: { provider: 'hubspot' } }],
		fails: {
			parameters: { companyId: 'cpn_9' },
			error: 'COMPANY_NOT_FOUND_BY_ID: Company not found by ID (404) [item 0]',
		},
	},
	{
		operation: 'company: getLists',
		parameters: { returnAll: true, filters: { search: 'pros' } },
		sends: ['GET /companies/lists?search=pros'],
		returns: [{ _id: 'clt_5', name: 'Prospects' }],
		fails: {
			parameters: { returnAll: false, limit: 0 },
			error: "'Limit' must be 1 or more [item 0]",
		},
	},
	{
		operation: 'company: createList',
		parameters: { name: 'Partners' },
		sends: ['POST /companies/lists {"name":"Partners"}'],
		returns: [{ name: 'Partners' }],
		fails: {
			parameters: { name: '<Partners>' },
			error: "'Name' contains text in angle brackets, which lemlist rejects [item 0]",
		},
	},
	{
		operation: 'company: addToList',
		items: [{ id: 'cpn_1' }, { id: 'cpn_2' }],
		parameters: { companyListId: 'clt_5', companyId: '={{ $json.id }}' },
		sends: ['POST /companies/lists/clt_5/entities {"companyIds":["cpn_1","cpn_2"]}'],
		returns: [
			{ companyListId: 'clt_5', companyId: 'cpn_1', request: { addedCount: 1, alreadyInList: 1 } },
			{ companyId: 'cpn_2' },
		],
		fails: {
			parameters: { companyListId: 'clt_9' },
			error: 'Company list not found (404) [item 0]',
		},
	},
	{
		operation: 'company: removeFromList',
		parameters: { companyListId: 'clt_5', companyId: 'cpn_1' },
		sends: ['POST /companies/lists/clt_5/entities?action=remove {"companyIds":["cpn_1"]}'],
		returns: [{ companyId: 'cpn_1', request: { removedCount: 1 } }],
		fails: {
			parameters: { companyListId: 'clt_9' },
			error: 'Company list not found (404) [item 0]',
		},
	},
	{
		operation: 'company: merge',
		parameters: { companyId: 'cpn_1', mergedCompanyIds: 'cpn_2' },
		sends: ['POST /companies/merge {"primaryId":"cpn_1","secondaryIds":["cpn_2"]}'],
		returns: [{ merged: 1, mergedIds: ['cpn_2'] }],
		fails: {
			parameters: { mergedCompanyIds: ['cpn_1'] },
			error: 'The record to keep is one of those to merge into it [item 0]',
		},
	},
	{
		operation: 'company: pushToCrm',
		items: [{ id: 'cpn_1' }, { id: 'cpn_2' }],
		parameters: { companyId: '={{ $json.id }}' },
		sends: ['POST /companies/crm/create {"idsOrDomains":["cpn_1","cpn_2"]}'],
		returns: [{ companyId: 'cpn_1', request: { queued: 2 } }, { companyId: 'cpn_2' }],
		fails: {
			parameters: { crmSelection: 'list', companyListId: 'clt_9' },
			error: 'CRM_LIST_NOT_FOUND: List not found (404) [item 0]',
		},
	},
	{
		operation: 'company: linkToCrm',
		parameters: { crmSelection: 'list', companyListId: 'clt_5' },
		sends: ['POST /companies/crm/search-and-connect {"listId":"clt_5"}'],
		returns: [{ companyListId: 'clt_5', request: { queued: 1 } }],
		fails: {
			parameters: { companyListId: 'clt_9' },
			error: 'CRM_LIST_NOT_FOUND: List not found (404) [item 0]',
		},
	},
	{
		operation: 'company: addNote',
		parameters: { companyId: 'cpn_1', note: 'Wants a demo' },
		sends: ['POST /companies/cpn_1/notes {"note":"Wants a demo"}'],
		returns: [{ note: 'Wants a demo', type: 'annotated', companyId: 'cpn_1' }],
		fails: unknownCompany,
	},
];

/** A company with a contact and two notes, and one that the CRM refuses. */
export const company: CaseGroup = {
	seed(emulator) {
		const { state } = emulator;
		addCompany(state, { _id: 'cpn_1', domain: 'piedpiper.com', fields: { name: 'Pied Piper' } });
		addCompany(state, {
			_id: 'cpn_2',
			domain: 'hooli.com',
			fields: { name: 'Hooli', industry: 'Technology' },
			fieldRejections: [
				{
					field: 'domain',
					reason: 'crm_sync_duplicate_company',
					source: 'crm',
					rejectedValue: 'hooli.xyz',
					rejectedAt: '2026-01-01T00:00:00.000Z',
				},
			],
			crmSync: {
				provider: 'hubspot',
				crmRecordId: null,
				errors: [{ reason: 'UNIQUE_INDEX_ERROR_COMPANY' }],
			},
		});
		const crmSync = { provider: 'hubspot', crmRecordId: '202', errors: [] };
		addCompany(state, { _id: 'cpn_3', domain: 'endframe.com', crmSync });
		addContact(state, { _id: 'ctc_1', companyId: 'cpn_1' });
		state.crm.users.push({ userId: state.users[0]._id, crm: 'hubspot' });
		state.contactBook.companyLists.push({
			_id: 'clt_5',
			name: 'Prospects',
			dynamic: false,
			createdAt: '2026-01-01T00:00:00.000Z',
			companyIds: ['cpn_1'],
		});
		['First', 'Second'].forEach((note, day) =>
			emulator.addActivity({
				type: 'annotated',
				companyId: 'cpn_1',
				note,
				createdAt: `2026-01-0${day + 1}T00:00:00.000Z`,
			}),
		);
	},
	v2,
};
