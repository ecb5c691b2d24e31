import { expect } from 'expect';

import type { CaseGroup, ExpectedFailure } from './operationCase';

const inFrance = { filters: { filter: [{ filterId: 'country', in: ['France'], out: [] }] } };
const FRANCE = '%5B%7B%22filterId%22%3A%22country%22%2C%22in%22%3A%5B%22France%22%5D%7D%5D';

const unknownSearch: ExpectedFailure = {
	parameters: { savedSearchId: 'lss_9' },
	error: 'Saved search not found: SAVED_SEARCH_NOT_FOUND (404) [item 0]',
};

export const savedSearch: CaseGroup = {
	seed: ({ state }) => {
		const search = {
			mode: 'leads' as const,
			filters: [{ filterId: 'currentTitle', in: ['Founder'] }],
			createdAt: '2026-10-01T08:00:00.000Z',
			lastResultsCount: 12,
			lastResultsCountUpdatedAt: '2026-10-02T08:00:00.000Z',
		};
		state.database.savedSearches.push(
			{ ...search, _id: 'lss_1', name: 'Founders' },
			{ ...search, _id: 'lss_2', name: 'Companies in France', mode: 'companies' },
		);
	},
	v2: [
		{
			operation: 'database: getSavedSearches',
			parameters: { returnAll: true, filters: { mode: 'leads' } },
			sends: ['GET /database/saved-searches?mode=leads'],
			returns: [{ _id: 'lss_1', name: 'Founders', lastResultsCount: 12 }],
			fails: {
				parameters: { filters: { mode: 'people' } },
				error: 'mode is invalid: API_INVALID_MODE (400) [item 0]',
			},
		},
		{
			operation: 'database: createSavedSearch',
			parameters: {
				name: 'French founders',
				mode: 'leads',
				filters: {
					filter: [{ filterId: 'currentTitle', in: ['Founder'], out: [], exactMatch: true }],
				},
			},
			sends: [
				'POST /database/saved-searches {"name":"French founders","mode":"leads","filters":[{"filterId":"currentTitle","in":["Founder"],"exactMatch":true}]}',
			],
			returns: [{ _id: expect.stringMatching(/^lss_/) }],
			fails: {
				parameters: { name: 'Founders' },
				error: 'A search has this name: SEARCH_NAME_ALREADY_EXISTS (409) [item 0]',
			},
		},
		{
			operation: 'database: getSavedSearch',
			parameters: { savedSearchId: 'lss_1' },
			sends: ['GET /database/saved-searches/lss_1'],
			returns: [{ _id: 'lss_1', filters: [{ filterId: 'currentTitle', in: ['Founder'] }] }],
			fails: unknownSearch,
		},
		{
			operation: 'database: updateSavedSearch',
			parameters: {
				savedSearchId: 'lss_2',
				updateFields: { ...inFrance, mode: 'companies', name: 'France' },
			},
			sends: [
				'PATCH /database/saved-searches/lss_2 {"filters":[{"filterId":"country","in":["France"]}],"mode":"companies","name":"France"}',
			],
			returns: [{ _id: 'lss_2', name: 'France', filters: [{ filterId: 'country' }] }],
			fails: {
				parameters: { updateFields: inFrance },
				error: "'Mode' is empty [item 0]",
			},
		},
		{
			operation: 'database: deleteSavedSearch',
			parameters: { savedSearchId: 'lss_1' },
			sends: ['DELETE /database/saved-searches/lss_1'],
			returns: [{ deleted: true }],
			fails: unknownSearch,
		},
		{
			operation: 'database: exportPeople',
			parameters: { ...inFrance, maxRows: 2 },
			sends: [`GET /database/people/export?filters=${FRANCE}&limit=2`],
			returns: [
				{ 'Full name': 'Alex Doe', Country: 'France' },
				{ 'Full name': 'Jane Roe', 'Job title': 'Founder' },
			],
			fails: {
				parameters: { maxRows: 1001 },
				error: "'Maximum Rows' must be a number from 1 to 1000 [item 0]",
			},
		},
		{
			operation: 'database: exportCompanies',
			parameters: { ...inFrance, csvOutput: 'file' },
			sends: [`GET /database/companies/export?filters=${FRANCE}&limit=100`],
			returns: [{ fileName: 'companies.csv' }],
			// The fault occurs once, so a retry would succeed; but lemlist would charge for it again.
			fails: {
				fault: { kind: 'dropAfter' },
				error:
					'lemlist may or may not have applied this request: socket hang up (ECONNRESET) [item 0]',
			},
		},
	],
};
