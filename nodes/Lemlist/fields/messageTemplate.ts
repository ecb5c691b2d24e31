import { defineField } from './defineField';
import { recordLocator } from './recordLocator';

export const templateField = recordLocator({
	displayName: 'Message Template',
	name: 'templateId',
	description: "One of the team's message templates",
	noun: 'a message template',
	searchMethod: 'searchMessageTemplates',
	idPrefixes: ['etp'],
});

export const snippetField = recordLocator({
	displayName: 'Snippet',
	name: 'snippetId',
	description: "One of the team's snippets",
	noun: 'a snippet',
	searchMethod: 'searchSnippets',
	idPrefixes: ['snt'],
});

/** For collections: limits templates or snippets to those whose name or text has certain words. */
export const searchText = defineField({
	displayName: 'Search Text',
	name: 'search',
	type: 'string',
	default: '',
	placeholder: 'e.g. intro',
	description: 'Up to 100 characters to search for; accents and case are ignored',
});

/** For collections: limits templates or snippets to those of some users. */
export const creatorsFilter = defineField({
	displayName: 'Creator Names or IDs',
	name: 'userIds',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getUsers' },
	default: [],
	description:
		'Only results that these users created; up to 100 users. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});

/** For collections: limits templates to those with one of some tags. */
export const tagsFilter = defineField({
	displayName: 'Tag Names or IDs',
	name: 'tags',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getTemplateTags' },
	default: [],
	description:
		'The tags of the templates, up to 20. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});
