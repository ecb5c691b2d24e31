import { defineField } from './defineField';
import { namedRecordLocator } from './recordLocator';

export const fieldEntity = defineField({
	displayName: 'Record',
	name: 'entity',
	type: 'options',
	allowArbitraryValues: true,
	default: 'contact',
	description: 'The kind of record that has the field',
	options: [
		{ name: 'Company', value: 'company' },
		{ name: 'Contact', value: 'contact' },
	],
});

export const fieldName = defineField({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. favoriteColor',
	description:
		"The name of the field in lemlist, in variables and in this node: a lowercase letter, then letters and digits. It can't be changed later.",
	format: 'fieldName',
});

export const fieldType = defineField({
	displayName: 'Type',
	name: 'type',
	type: 'options',
	allowArbitraryValues: true,
	default: 'text',
	description:
		'The type of the field. An existing field can only change between the two text types.',
	options: [
		{ name: 'Boolean', value: 'boolean' },
		{ name: 'Date', value: 'date' },
		{ name: 'Multiline Text', value: 'multilineText' },
		{ name: 'Number', value: 'number' },
		{ name: 'Phone', value: 'phone' },
		{ name: 'Select', value: 'select', description: 'One of several choices' },
		{ name: 'Text', value: 'text' },
		{ name: 'URL', value: 'url' },
		{ name: 'User', value: 'user', description: 'A member of the team' },
	],
});

export const fieldChoices = defineField({
	displayName: 'Choices',
	name: 'upsertOptions',
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Choice' },
	displayOptions: { show: { type: ['select'] } },
	default: [],
	placeholder: 'e.g. Gold',
	description:
		'The choices of the field. A new field needs one or more; missing choices are added to an existing field.',
});

export const renamedChoices = defineField({
	displayName: 'Renamed Choices',
	name: 'renamedChoices',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Choice',
	displayOptions: { show: { type: ['select'] } },
	default: {},
	description: 'The choices of an existing field to rename',
	options: [
		{
			displayName: 'Choice',
			name: 'choice',
			values: [
				{
					displayName: 'Current Name',
					name: 'from',
					type: 'string',
					default: '',
					placeholder: 'e.g. Gold',
				},
				{
					displayName: 'New Name',
					name: 'to',
					type: 'string',
					default: '',
					placeholder: 'e.g. Premium',
				},
			],
		},
	],
});

export const fieldLabelOption = defineField({
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		{
			displayName: 'Label',
			name: 'label',
			type: 'string',
			default: '',
			placeholder: 'e.g. Favorite color',
			description: 'The label in lemlist; by default the name of the field',
		},
	],
});

export const customFieldLocator = namedRecordLocator({
	displayName: 'Field',
	name: 'fieldName',
	description: 'A field that the team created, from the list or by name',
	noun: 'a field',
	searchMethod: 'searchCustomFields',
	example: 'favoriteColor',
	dependsOn: ['entity'],
});
