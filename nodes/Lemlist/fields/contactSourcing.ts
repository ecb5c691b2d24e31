import { defineField } from './defineField';
import { companyField } from './company';
import { recordLocator } from './recordLocator';

/** By what a run is found. */
export const sourcingKey = defineField({
	displayName: 'Find Run By',
	name: 'findBy',
	type: 'options',
	default: 'companyId',
	options: [
		{ name: 'Company', value: 'companyId', description: 'The latest run for the company' },
		{ name: 'Run ID', value: 'runId' },
	],
});

export const sourcedCompany = defineField({
	...companyField,
	description: 'The company that was searched for people',
	displayOptions: { show: { findBy: ['companyId'] } },
});

export const runIdField = defineField({
	displayName: 'Run ID',
	name: 'runId',
	type: 'string',
	required: true,
	displayOptions: { show: { findBy: ['runId'] } },
	default: '',
	placeholder: 'e.g. air_A1B2C3D4E5F6G7H8I',
	description: 'The ID that Start returns',
});

/** For collections: the list to add the new contact to. */
export const sourcedList = recordLocator({
	displayName: 'List',
	name: 'listId',
	description: 'The contact list to add the new contact to',
	noun: 'a list',
	searchMethod: 'searchEditableLists',
	idPrefixes: ['clt'],
});
