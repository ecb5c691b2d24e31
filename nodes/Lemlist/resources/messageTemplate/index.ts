import { defineResource } from '../../engine/defineOperation';
import { get } from './get';
import { getAll } from './getAll';
import { getSnippet } from './getSnippet';
import { getSnippets } from './getSnippets';
import { getTags } from './getTags';

export const messageTemplate = defineResource({
	name: 'Message Template',
	value: 'messageTemplate',
	description: "The team's message templates and snippets",
	operations: [get, getAll, getSnippets, getSnippet, getTags],
});
