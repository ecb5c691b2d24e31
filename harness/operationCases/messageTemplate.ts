import type { CaseGroup, ExpectedFailure } from './operationCase';

const withoutUser: ExpectedFailure = {
	fault: {
		status: 401,
		errorShape: 'errorAndCode',
		message: 'Unauthorized',
		code: 'ROUTE_UNAUTHORIZED',
	},
	error: 'Unauthorized: ROUTE_UNAUTHORIZED (401) [item 0]',
};

export const messageTemplate: CaseGroup = {
	seed: ({ state }) => {
		const created = { createdBy: 'usr_1', createdAt: '2026-09-01T08:00:00.000Z' };
		state.texts.templates.push({
			...created,
			_id: 'etp_1',
			name: 'Intro',
			subject: 'Hello {{firstName}}',
			message: '<p>We met in Évry.</p>',
			cc: ['sales@example.com'],
			tags: ['intro', 'france'],
		});
		state.texts.snippets.push({
			...created,
			_id: 'snt_1',
			name: 'Address',
			content: '1 Main Street',
		});
	},
	v2: [
		{
			operation: 'messageTemplate: getAll',
			parameters: {
				limit: 10,
				filters: { search: 'evry', userIds: ['usr_1', 'usr_2'], tags: ['intro'] },
			},
			sends: [
				'GET /message-templates?userIds=usr_1%2Cusr_2&search=evry&tags=intro&page=1&limit=10',
			],
			returns: [{ _id: 'etp_1', name: 'Intro', tags: ['intro', 'france'] }],
			fails: {
				parameters: { filters: { search: 'a'.repeat(101) } },
				error: 'search is too long: VALIDATION_ERROR (400) [item 0]',
			},
		},
		{
			operation: 'messageTemplate: get',
			parameters: { templateId: 'etp_1' },
			sends: ['GET /message-templates/etp_1'],
			returns: [{ _id: 'etp_1', subject: 'Hello {{firstName}}', cc: ['sales@example.com'] }],
			fails: {
				parameters: { templateId: 'etp_9' },
				error: 'Not found: EMAIL_TEMPLATE_NOT_FOUND (404) [item 0]',
			},
		},
		{
			operation: 'messageTemplate: getTags',
			parameters: { returnAll: true },
			sends: ['GET /message-templates/tags'],
			returns: [{ name: 'france' }, { name: 'intro' }],
			fails: withoutUser,
		},
		{
			operation: 'messageTemplate: getSnippets',
			parameters: { returnAll: true, filters: { search: 'main', userIds: ['usr_1'] } },
			sends: ['GET /snippets?userIds=usr_1&search=main&page=1&limit=100'],
			returns: [{ _id: 'snt_1', content: '1 Main Street' }],
			fails: withoutUser,
		},
		{
			operation: 'messageTemplate: getSnippet',
			parameters: { snippetId: 'snt_1' },
			sends: ['GET /snippets/snt_1'],
			returns: [{ _id: 'snt_1', name: 'Address' }],
			fails: {
				parameters: { snippetId: 'etp_1' },
				error: 'Wrong ID: WRONG_PARAM_ID (400) [item 0]',
			},
		},
	],
};
