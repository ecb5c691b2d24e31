import { expect } from 'expect';

import { addCompany, addContact } from '../../emulator/model/contacts';
import { customVariables, leadFields } from '../engine/formParameters';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const unknownContact: ExpectedFailure = {
	parameters: { contact: 'nobody@example.com' },
	error: 'CONTACT_NOT_FOUND: No contact found with the provided id or email (404) [item 0]',
};
const unknownList: ExpectedFailure = {
	parameters: { listId: 'clt_9' },
	error: 'Contact list not found (404) [item 0]',
};
const twoItems = [{ id: 'ctc_1' }, { id: 'ctc_2' }];

const v2: OperationCase[] = [
	{
		operation: 'contact: getAll',
		parameters: {
			limit: 5,
			companyBy: 'companyDomain',
			companyDomain: 'piedpiper.com',
			// Left over from another selection.
			companyId: 'cpn_9',
			idsOrEmails: ['ctc_9'],
			filters: {
				email: 'richard@piedpiper.com',
				fieldRejectionReason: 'enrichment_duplicate_email',
				listId: 'clt_1',
				notInAnyCampaign: true,
				search: 'rich',
			},
		},
		sends: [
			'GET /contacts?companyDomain=piedpiper.com&email=richard%40piedpiper.com&listId=clt_1&notInAnyCampaign=true&fieldRejectionReason=enrichment_duplicate_email&search=rich&offset=0&limit=5',
		],
		returns: [{ _id: 'ctc_1', fullName: 'Richard Hendricks', unsubscribed: false }],
		fails: {
			parameters: { filters: { search: 'r' } },
			error: 'Search query must be at least 2 characters (400) [item 0]',
		},
	},
	{
		operation: 'contact: getAll',
		parameters: {
			returnAll: true,
			simplify: false,
			selectBy: 'idsOrEmails',
			idsOrEmails: ['ctc_1', 'dinesh@piedpiper.com'],
			companyBy: 'companyId',
			companyId: 'cpn_1',
			filters: { search: 'left over' },
		},
		sends: ['GET /contacts?idsOrEmails=ctc_1%2Cdinesh%40piedpiper.com&offset=0&limit=500'],
		returns: [
			{ _id: 'ctc_1', email: 'richard@piedpiper.com', createdBy: 'usr_aawMB5Gd5JJCFYvjp' },
			{ _id: 'ctc_2', campaigns: [{ campaignId: 'cam_1', leadId: 'lea_2' }] },
		],
		fails: { parameters: { idsOrEmails: [] }, error: "'IDs or Emails' is empty [item 0]" },
	},
	{
		operation: 'contact: getAll',
		parameters: { returnAll: true, selectBy: 'crmIds', crmIds: ['101', '909'] },
		sends: ['GET /contacts?crmIds=101%2C909&offset=0&limit=500'],
		returns: [{ _id: 'ctc_1', crmSync: { crmRecordId: '101' } }],
		fails: {
			parameters: { crmIds: ['12345678901234567890123456'] },
			error: 'INVALID_CRM_ID: Invalid CRM ID (400) [item 0]',
		},
	},
	{
		operation: 'contact: getAll',
		parameters: {
			limit: 5,
			filters: { crmSyncStatus: 'synced', withPrimaryCompany: true },
		},
		sends: ['GET /contacts?crmSyncStatus=synced&withPrimaryCompany=true&offset=0&limit=5'],
		returns: [{ _id: 'ctc_1', firstName: 'Richard', company: { domain: 'piedpiper.com' } }],
		fails: {
			parameters: { companyBy: 'companyId', companyId: 'cpn_1' },
			error: 'MULTIPLE_COMPANY_FILTERS: Only one company filter can be used (400) [item 0]',
		},
	},
	{
		operation: 'contact: upsert',
		parameters: {
			matchBy: 'email',
			email: 'gilfoyle@piedpiper.com',
			linkedinUrl: 'https://www.linkedin.com/in/left-over',
			companyBy: 'companyDomain',
			companyDomain: 'hooli.com',
			additionalFields: {
				additionalEmails: ['bertram@piedpiper.com'],
				linkedinUrl: 'https://www.linkedin.com/in/gilfoyle',
			},
			...leadFields({ firstName: 'Bertram', jobTitle: '' }),
			...customVariables({ favoriteColor: 'black' }),
		},
		sends: [
			'POST /contacts {"additionalEmails":["bertram@piedpiper.com"],"linkedinUrl":"https://www.linkedin.com/in/gilfoyle","firstName":"Bertram","favoriteColor":"black","email":"gilfoyle@piedpiper.com","companyDomain":"hooli.com"}',
		],
		returns: [
			{
				created: true,
				emails: [{ value: 'gilfoyle@piedpiper.com' }, { value: 'bertram@piedpiper.com' }],
				firstName: 'Bertram',
				variables: { favoriteColor: 'black' },
				companyLinked: false,
				warnings: [{ code: 'COMPANY_NOT_FOUND_BY_DOMAIN' }],
			},
		],
		fails: {
			parameters: customVariables({ unheardOf: 1 }),
			error: 'INVALID_FIELD: Field "unheardOf" does not exist (400) [item 0]',
		},
	},
	{
		operation: 'contact: upsert',
		parameters: {
			matchBy: 'contactId',
			contactId: 'ctc_1',
			companyBy: 'companyId',
			companyId: 'cpn_1',
			simplify: false,
			additionalFields: { email: 'r.hendricks@piedpiper.com' },
		},
		sends: [
			'POST /contacts {"email":"r.hendricks@piedpiper.com","contactId":"ctc_1","companyId":"cpn_1"}',
		],
		returns: [{ _id: 'ctc_1', created: false, updated: true, companyId: 'cpn_1', source: 'api' }],
		fails: {
			parameters: { contactId: 'ctc_9' },
			error: 'CONTACT_NOT_FOUND_BY_ID: Contact not found by ID (400) [item 0]',
		},
	},
	{
		operation: 'contact: get',
		parameters: { contact: 'richard@piedpiper.com' },
		sends: ['GET /contacts/richard%40piedpiper.com'],
		returns: [{ _id: 'ctc_1', firstName: 'Richard' }],
		fails: unknownContact,
	},
	{
		operation: 'contact: delete',
		parameters: { contact: 'ctc_1' },
		sends: ['DELETE /contacts/ctc_1'],
		returns: [{ deleted: true }],
		fails: {
			parameters: { contact: 'ctc_2' },
			error:
				'CONTACT_DELETE_BLOCKED: Contact cannot be removed if an enrichment is in progress (409) [item 0]',
		},
	},
	{
		operation: 'contact: getLists',
		parameters: { limit: 10, filters: { search: 'nurt' } },
		sends: ['GET /contacts/lists?search=nurt'],
		returns: [{ _id: 'clt_1', name: 'Nurturing' }],
		fails: { parameters: { limit: 0 }, error: "'Limit' must be 1 or more [item 0]" },
	},
	{
		operation: 'contact: createList',
		parameters: { name: 'Prospects' },
		sends: ['POST /contacts/lists {"name":"Prospects"}'],
		returns: [{ id: expect.stringMatching(/^clt_/), name: 'Prospects' }],
		fails: { parameters: { name: '={{ "" }}' }, error: "'Name' is empty [item 0]" },
	},
	{
		operation: 'contact: addToList',
		items: twoItems,
		parameters: { listId: 'clt_1', contactId: '={{ $json.id }}' },
		sends: ['POST /contacts/lists/clt_1/entities {"contactIds":["ctc_1","ctc_2"]}'],
		returns: [
			{ listId: 'clt_1', contactId: 'ctc_1', request: { addedCount: 1, alreadyInList: 1 } },
			{ contactId: 'ctc_2' },
		],
		fails: {
			parameters: { listId: 'clt_2' },
			error: 'Cannot manually add contacts to a dynamic list (400) [item 0]',
		},
	},
	{
		operation: 'contact: removeFromList',
		items: twoItems,
		parameters: { listId: 'clt_1', contactId: '={{ $json.id }}' },
		sends: ['POST /contacts/lists/clt_1/entities?action=remove {"contactIds":["ctc_1","ctc_2"]}'],
		returns: [{ contactId: 'ctc_1', request: { removedCount: 1 } }, { contactId: 'ctc_2' }],
		fails: unknownList,
	},
	{
		operation: 'contact: getNotes',
		parameters: { contact: 'ctc_1', limit: 5, options: { sortOrder: 'asc' } },
		sends: ['GET /contacts/ctc_1/notes?sortBy=createdAt&sortOrder=asc&page=1&limit=5'],
		returns: [{ note: 'Met in Paris', contactId: 'ctc_1' }],
		fails: { parameters: { contact: 'ctc_9' }, error: 'Contact not found (404) [item 0]' },
	},
	{
		operation: 'contact: addNote',
		parameters: { contact: 'richard@piedpiper.com', note: 'Wants a demo, 3 < 5' },
		sends: ['POST /contacts/richard%40piedpiper.com/notes {"note":"Wants a demo, 3 < 5"}'],
		returns: [{ note: 'Wants a demo, 3 &lt; 5', contactId: 'ctc_1' }],
		fails: {
			parameters: { note: '<b>Demo</b>' },
			error: "'Note' contains text in angle brackets, which lemlist rejects [item 0]",
		},
	},
	{
		operation: 'contact: merge',
		parameters: { contact: 'ctc_1', mergedContactIds: ['ctc_3'] },
		sends: ['POST /contacts/merge {"primaryId":"ctc_1","secondaryIds":["ctc_3"]}'],
		returns: [{ primaryId: 'ctc_1', merged: 1, mergedIds: ['ctc_3'], remainingIds: [] }],
		fails: {
			parameters: { mergedContactIds: ['ctc_3', 'ctc_2'] },
			error: 'lemlist merged 1 of 2 records, then stopped [item 0]',
		},
	},
	{
		operation: 'contact: pushToCrm',
		items: twoItems,
		parameters: { contact: '={{ $json.id }}', options: { asLead: true } },
		sends: ['POST /contacts/crm/create {"idsOrEmails":["ctc_1","ctc_2"],"asLead":true}'],
		returns: [{ contact: 'ctc_1', request: { queued: 1, alreadyLinked: 1 } }, { contact: 'ctc_2' }],
		fails: {
			parameters: { crmSelection: 'list', listId: 'clt_9' },
			error: 'CRM_LIST_NOT_FOUND: List not found (404) [item 0]',
		},
	},
	{
		operation: 'contact: linkToCrm',
		parameters: { crmSelection: 'list', listId: 'clt_1' },
		sends: ['POST /contacts/crm/search-and-connect {"listId":"clt_1"}'],
		returns: [{ listId: 'clt_1', request: { queued: 0, alreadyLinked: 1 } }],
		fails: {
			parameters: { listId: 'clt_9' },
			error: 'CRM_LIST_NOT_FOUND: List not found (404) [item 0]',
		},
	},
	{
		operation: 'contact: search',
		parameters: {
			limit: 5,
			specifyConditions: 'rows',
			matchType: 'or',
			conditions: {
				condition: [
					{ property: 'contactName', operator: 'contains', value: 'hendricks' },
					{ property: 'contactEmail', operator: 'is_any_of', value: 'a@x.io, b@x.io' },
					// Left over from another operator.
					{ property: 'companyName', operator: 'is_empty', value: 'Hooli' },
				],
			},
			companyBy: 'companyDomain',
			companyDomain: 'piedpiper.com',
			filters: { search: 'rich', withPrimaryCompany: true },
		},
		sends: [
			`GET /v2/contacts?advancedFilters=${encodeURIComponent(
				JSON.stringify({
					connector: 'or',
					children: [
						{ property: 'contactName', operator: 'contains', value: 'hendricks' },
						{ property: 'contactEmail', operator: 'is_any_of', value: ['a@x.io', 'b@x.io'] },
						{ property: 'companyName', operator: 'is_empty' },
					],
				}),
			)}&companyDomain=piedpiper.com&search=rich&withPrimaryCompany=true&page=1&offset=0&limit=5`,
		],
		returns: [{ _id: 'ctc_1', fullName: 'Richard Hendricks' }],
		fails: {
			parameters: {
				conditions: { condition: [{ property: 'contactShoeSize', operator: 'is', value: '44' }] },
			},
			error: 'UNKNOWN_FIELD: Unknown field: contactShoeSize (400) [item 0]',
		},
	},
	{
		operation: 'contact: search',
		parameters: {
			returnAll: true,
			simplify: false,
			specifyConditions: 'json',
			conditionsJson: '{ "property": "contactEmail", "operator": "is_not_empty" }',
		},
		sends: [
			'GET /v2/contacts?advancedFilters=%7B%22property%22%3A%22contactEmail%22%2C%22operator%22%3A%22is_not_empty%22%7D&page=1&offset=0&limit=100',
		],
		returns: [
			{ _id: 'ctc_1', campaignCount: 0 },
			{ _id: 'ctc_2', campaignCount: 1 },
		],
		fails: {
			parameters: { conditionsJson: '{ "connector": "xor", "children": [] }' },
			error: "'Conditions (JSON)' has a group whose connector is neither 'and' nor 'or' [item 0]",
		},
	},
	{
		operation: 'contact: search',
		parameters: { selectBy: 'crmIds', crmIds: ['101', '102'], limit: 5 },
		sends: ['GET /v2/contacts?crmIds=101%2C102&page=1&offset=0&limit=5'],
		returns: [{ _id: 'ctc_1' }],
		fails: { parameters: { crmIds: [] }, error: "'CRM IDs' is empty [item 0]" },
	},
	{
		operation: 'contact: getFilters',
		parameters: { returnAll: true, filters: { scope: 'company', search: 'name' } },
		sends: ['GET /v2/contacts/filters?scope=company&search=name'],
		returns: [{ field: 'companyName', scope: 'company', type: 'text', custom: false }],
		fails: {
			parameters: { limit: 0, returnAll: false },
			error: "'Limit' must be 1 or more [item 0]",
		},
	},
	{
		operation: 'contact: exportList',
		parameters: { listId: 'clt_1', csvOutput: 'rows' },
		sends: ['GET /contacts/export?listId=clt_1&entity=contact'],
		returns: [{ firstName: 'Richard', email: 'richard@piedpiper.com', companyName: 'Pied Piper' }],
		fails: unknownList,
	},
];

/** Two contacts, of whom Dinesh is in a campaign and being enriched, a list of each kind, a company. */
export const contact: CaseGroup = {
	seed(emulator) {
		const { state } = emulator;
		addCompany(state, { _id: 'cpn_1', domain: 'piedpiper.com', fields: { name: 'Pied Piper' } });
		const rejection = {
			field: 'email',
			reason: 'enrichment_duplicate_email',
			source: 'enrichment',
			rejectedValue: 'r@piedpiper.com',
			rejectedAt: '2026-01-01T00:00:00.000Z',
		};
		addContact(state, {
			_id: 'ctc_1',
			emails: ['richard@piedpiper.com'],
			fields: { firstName: 'Richard', lastName: 'Hendricks' },
			companyId: 'cpn_1',
			fieldRejections: [rejection],
			crmSync: { provider: 'hubspot', crmRecordId: '101', errors: [] },
		});
		addContact(state, { _id: 'ctc_3' });
		state.crm.users.push({ userId: state.users[0]._id, crm: 'hubspot' });
		emulator.addActivity({ type: 'annotated', contactId: 'ctc_1', note: 'Met in Paris' });
		addContact(state, { _id: 'ctc_2', emails: ['dinesh@piedpiper.com'], isEnriching: true });
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addLead({ _id: 'lea_2', campaignId: 'cam_1', email: 'dinesh@piedpiper.com' });
		state.contactBook.lists.push(
			{ _id: 'clt_1', name: 'Nurturing', dynamic: false, contactIds: ['ctc_1'] },
			{ _id: 'clt_2', name: 'Enterprise', dynamic: true, contactIds: [] },
		);
	},
	v2,
};
