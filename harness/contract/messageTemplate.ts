import type { Contract } from './contract';

const page = { page: 'integer', limit: 'integer', search: 'string', userIds: 'string' };

export const messageTemplate: Contract = {
	'messageTemplate: getAll': {
		request: 'GET /message-templates',
		query: { ...page, tags: 'string' },
	},
	'messageTemplate: get': { request: 'GET /message-templates/{templateId}' },
	'messageTemplate: getTags': { request: 'GET /message-templates/tags' },
	'messageTemplate: getSnippets': { request: 'GET /snippets', query: page },
	'messageTemplate: getSnippet': { request: 'GET /snippets/{snippetId}' },
};
