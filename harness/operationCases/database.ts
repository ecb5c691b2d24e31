import { expect } from 'expect';

import type { ExpectedFailure, CaseGroup } from './operationCase';

const inFrance = {
	filters: { filter: [{ filterId: 'country', in: ['France'], out: ['India'] }] },
};
const closedBeta: ExpectedFailure = {
	fault: {
		status: 403,
		errorShape: 'errorAndCode',
		message: 'Beta is not enabled',
		code: 'BETA_NOT_ENABLED',
	},
	error: 'Beta is not enabled: BETA_NOT_ENABLED (403) [item 0]',
};

export const database: CaseGroup = {
	seed: ({ state }) =>
		state.database.personas.push({
			_id: 'pdp_1',
			name: 'SaaS founders',
			mode: 'leads',
			filters: [{ filterId: 'currentTitle', in: ['Founder'] }],
			createdAt: '2026-07-31T09:12:00.000Z',
			updatedAt: '2026-07-31T09:12:00.000Z',
		}),
	v2: [
		{
			operation: 'database: getFilters',
			parameters: { limit: 1 },
			sends: ['GET /database/filters'],
			returns: [{ filterId: 'country', mode: ['leads', 'companies'] }],
			fails: { fault: { status: 400, message: 'Bad team' }, error: 'Bad team (400) [item 0]' },
		},
		{
			operation: 'database: getFilters',
			parameters: { returnAll: true, filters: { mode: 'companies', usage: 'ui' } },
			sends: ['GET /database/filters?mode=companies&usage=ui'],
			returns: [
				{ filterId: 'country' },
				{ filterId: 'currentCompany' },
				{ filterId: 'currentCompanyTechnologies' },
				{ filterId: 'industry' },
			],
			fails: {
				parameters: { filters: { mode: '={{ "people" }}' } },
				error: 'mode must be leads or companies: API_INVALID_MODE (400) [item 0]',
			},
		},
		{
			operation: 'database: searchPeople',
			parameters: { ...inFrance, options: { search: 'founder', excludes: ['skills'] } },
			sends: [
				'POST /database/people {"filters":[{"filterId":"country","in":["France"],"out":["India"]}],"excludes":["skills"],"search":"founder","page":1,"size":50}',
			],
			returns: [
				{
					full_name: 'Jane Roe',
					first_name: 'Jane',
					last_name: 'Roe',
					title: 'Founder',
					current_exp_company_name: 'Northwind',
					current_exp_company_domain: 'northwind.example.com',
					country: 'France',
				},
			],
			fails: {
				parameters: { filters: { filter: [{ filterId: 'mood', in: ['good'], out: [] }] } },
				error: 'Parameter filters is invalid (400) [item 0]',
			},
		},
		{
			operation: 'database: searchCompanies',
			parameters: { ...inFrance, returnAll: true, simplify: false },
			sends: [
				'POST /database/companies {"filters":[{"filterId":"country","in":["France"],"out":["India"]}],"page":1,"size":500}',
			],
			returns: [{ company_name: 'Northwind', company_type: 'Privately Held' }],
			fails: {
				parameters: { filters: {} },
				error: "'Filters' is empty [item 0]",
			},
		},
		{
			operation: 'database: getPersonas',
			parameters: { returnAll: true, filters: { mode: 'leads' } },
			sends: ['GET /database/personas?mode=leads'],
			returns: [{ _id: 'pdp_1', name: 'SaaS founders' }],
			fails: closedBeta,
		},
		{
			operation: 'database: createPersona',
			parameters: {
				name: 'French founders',
				filters: {
					filter: [
						{ filterId: 'currentTitle', in: ['Founder'], out: [], exactMatch: true },
						{ filterId: 'country', in: 'France, Belgium', out: [], exactMatch: false },
					],
				},
			},
			sends: [
				'POST /database/personas {"name":"French founders","mode":"leads","filters":[{"filterId":"currentTitle","in":["Founder"],"exactMatch":true},{"filterId":"country","in":["France","Belgium"]}]}',
			],
			returns: [{ _id: expect.stringMatching(/^pdp_/) }],
			fails: {
				parameters: { name: 'SaaS founders' },
				error:
					'A persona with this name already exists for the team; choose a different name: PEOPLE_DATABASE_PERSONA_NAME_ALREADY_EXISTS (409) [item 0]',
			},
		},
		{
			operation: 'database: deletePersona',
			parameters: { personaId: 'pdp_1' },
			sends: ['DELETE /database/personas/pdp_1'],
			returns: [{ deleted: true }],
			fails: closedBeta,
		},
	],
};
