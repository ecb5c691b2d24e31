import { defineOperation } from '../../engine/defineOperation';
import { snippetField } from '../../fields/messageTemplate';

export const getSnippet = defineOperation({
	name: 'Get Snippet',
	value: 'getSnippet',
	action: 'Get a snippet',
	description: "Get one of the team's reusable texts",
	fields: [snippetField],
	route: 'GET /snippets/{snippetId}',
});
