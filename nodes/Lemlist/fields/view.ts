import { defineField } from './defineField';
import { filterTree } from './filterTree';
import { recordLocator } from './recordLocator';

export const viewEntity = defineField({
	displayName: 'Records',
	name: 'entity',
	type: 'options',
	allowArbitraryValues: true,
	default: 'contact',
	description: 'The kind of record that the view filters',
	options: [
		{ name: 'Companies', value: 'company' },
		{ name: 'Contacts', value: 'contact' },
		{ name: 'Tasks', value: 'task' },
	],
});

const view = {
	displayName: 'View',
	name: 'viewId',
	noun: 'a view',
	idPrefixes: ['evw'],
	// The IDs of default views are words, such as evw_contact_my_contacts.
	prefixPattern: 'evw(_[a-z]+)*',
	dependsOn: ['entity'],
} as const;

export const viewField = recordLocator({
	...view,
	dependsOn: ['entity'],
	description: 'The saved filter that the app shows as a tab',
	searchMethod: 'searchViews',
});

export const editableViewField = recordLocator({
	...view,
	dependsOn: ['entity'],
	description: 'A view that the owner of the API key can change; default views are not included',
	searchMethod: 'searchEditableViews',
});

export const viewName = defineField({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. CEOs without a campaign',
	description: 'The name of the view on its tab',
});

const icon = defineField({
	displayName: 'Icon',
	name: 'icon',
	type: 'string',
	default: '',
	description: 'The name of the icon, as Get Many returns it for other views',
});

const visibility = defineField({
	displayName: 'Visibility',
	name: 'visibility',
	type: 'options',
	allowArbitraryValues: true,
	default: 'me',
	description: 'Who sees the view',
	options: [
		{
			name: 'Everyone',
			value: 'everyone',
			description: 'The whole team; requires the permission Create Views for the Team',
		},
		{ name: 'Only Me', value: 'me', description: 'The owner of the API key' },
	],
});

export const viewOptions = defineField({
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [icon, visibility],
});

export const viewUpdate = defineField({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [icon, { ...viewName, required: undefined, placeholder: undefined }, visibility],
});

const lists = {
	records: 'the records',
	fieldsMethod: 'getViewFilterFields',
	operatorsMethod: 'getViewFilterOperators',
	dependsOn: 'entity',
} as const;

export const viewConditions = filterTree(lists);

export const newViewConditions = filterTree({ ...lists, withoutAny: 'the conditions stay' });

export const pinnedViews = defineField({
	displayName: 'View Names or IDs',
	name: 'pinned',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getViews', loadOptionsDependsOn: ['entity'] },
	required: true,
	default: [],
	description:
		'All views that are tabs from now on, in this order; other views are removed from the tabs. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});
