import { expect } from 'expect';

import { createView } from '../../emulator/model/views';
import type { CaseGroup, ExpectedFailure, OperationCase } from './operationCase';

const CEOS = { property: 'contactJobTitle', operator: 'contains', value: 'CEO' };

const unknownView: ExpectedFailure = {
	parameters: { viewId: 'evw_9' },
	error: 'View not found (404) [item 0]',
};

const notAllowed: ExpectedFailure = {
	fault: {
		status: 403,
		message: 'You do not have permission to perform this action',
		errorShape: 'error',
	},
	error: 'You do not have permission to perform this action (403) [item 0]',
};

const v2: OperationCase[] = [
	{
		operation: 'view: getAll',
		parameters: { entity: 'contact', returnAll: true },
		sends: ['GET /views?entity=contact'],
		returns: [
			{ id: 'evw_contact_my_contacts', name: 'My Contacts', isDefault: true, pinned: true },
			{ id: 'evw_1', name: 'CEOs', canEdit: true, filterState: { advancedFilters: CEOS } },
		],
		fails: notAllowed,
	},
	{
		operation: 'view: getFields',
		parameters: { entity: 'company', returnAll: true },
		sends: ['GET /views/fields?entity=company'],
		returns: [
			{ id: 'companyName', label: 'Company Name', type: 'text' },
			{ id: 'companyIndustry', label: 'Industry' },
		],
		fails: notAllowed,
	},
	{
		operation: 'view: create',
		parameters: {
			entity: 'contact',
			name: 'Founders',
			matchType: 'or',
			conditions: {
				condition: [
					{ property: 'contactJobTitle', operator: 'contains', value: 'Founder' },
					{ property: 'contactJobTitle', operator: 'is_any_of', value: 'CEO, CTO' },
				],
			},
			additionalFields: { icon: 'star', visibility: 'everyone' },
		},
		sends: [
			'POST /views {"entity":"contact","name":"Founders","filterState":{"advancedFilters":{"connector":"or","children":[' +
				'{"property":"contactJobTitle","operator":"contains","value":"Founder"},' +
				'{"property":"contactJobTitle","operator":"is_any_of","value":["CEO","CTO"]}]}},' +
				'"icon":"star","visibility":"everyone"}',
		],
		returns: [
			{
				id: expect.stringMatching(/^evw_/),
				name: 'Founders',
				icon: 'star',
				visibility: 'everyone',
				pinned: true,
			},
		],
		fails: {
			parameters: {
				conditions: { condition: [{ property: 'shoeSize', operator: 'is', value: '44' }] },
			},
			error: 'UNKNOWN_FIELD: Unknown field: shoeSize (400) [item 0]',
		},
	},
	{
		operation: 'view: update',
		parameters: {
			entity: 'contact',
			viewId: 'evw_1',
			specifyConditions: 'json',
			conditionsJson: '{ "property": "contactEmail", "operator": "is_not_empty" }',
			updateFields: { name: 'Can be emailed' },
		},
		sends: [
			'PATCH /views/evw_1 {"filterState":{"advancedFilters":{"property":"contactEmail","operator":"is_not_empty"}},"name":"Can be emailed"}',
		],
		returns: [{ id: 'evw_1', name: 'Can be emailed' }],
		fails: {
			parameters: { conditionsJson: '', updateFields: {} },
			error:
				"'Update Fields', 'Conditions', 'Conditions (JSON)' or 'Additional Fields (JSON)' is required [item 0]",
		},
	},
	{
		operation: 'view: duplicate',
		parameters: { entity: 'contact', viewId: 'evw_contact_my_contacts' },
		sends: ['POST /views/evw_contact_my_contacts/duplicate {"entity":"contact"}'],
		returns: [{ id: expect.stringMatching(/^evw_/), visibility: 'me', pinned: true }],
		fails: unknownView,
	},
	{
		operation: 'view: setTabs',
		parameters: { entity: 'contact', pinned: ['evw_1', 'evw_contact_my_contacts'] },
		sends: ['PUT /views/tabs {"entity":"contact","pinned":["evw_1","evw_contact_my_contacts"]}'],
		returns: [{ pinned: ['evw_1', 'evw_contact_my_contacts'] }],
		fails: { parameters: { pinned: '={{ [] }}' }, error: "'View Names or IDs' is empty [item 0]" },
	},
	{
		operation: 'view: delete',
		parameters: { entity: 'contact', viewId: 'evw_1' },
		sends: ['DELETE /views/evw_1'],
		returns: [{ deleted: true }],
		fails: unknownView,
	},
];

/** Saved filters: one that every team has, and one of the user. */
export const view: CaseGroup = {
	seed({ state }) {
		const filterState = { basicFilters: [], advancedFilters: CEOS };
		state.views.push(createView({ _id: 'evw_1', name: 'CEOs', position: 1, filterState }));
	},
	v2,
};
