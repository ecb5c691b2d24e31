import { defineOperation } from '../../engine/defineOperation';
import { snippetField } from '../../fields/messageTemplate';

export const getSnippet = defineOperation({
	name: 'Get Snippet',
	value: 'getSnippet',
	action: 'Get a snippet',
	description: 'Get one of the texts that the team inserts into its messages',
	fields: [snippetField],
	route: 'GET /snippets/{snippetId}',
});
