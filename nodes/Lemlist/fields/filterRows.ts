import type { INodeProperties } from 'n8n-workflow';

import { defineField } from './defineField';

interface FilterRowsOptions<Members extends readonly INodeProperties[]> {
	description: string;
	required?: true;
	members: Members;
}

/** Any number of filters, each with these members. */
export function filterRows<const Members extends readonly INodeProperties[]>({
	description,
	required,
	members,
}: FilterRowsOptions<Members>) {
	return defineField({
		displayName: 'Filters',
		name: 'filters',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		required,
		placeholder: 'Add Filter',
		default: {},
		description,
		options: [{ displayName: 'Filter', name: 'filter', values: [...members] }],
	});
}

/** The values of which a record must have one. */
export function includedValues(placeholder: string) {
	return defineField({
		displayName: 'Include',
		name: 'in',
		type: 'string',
		typeOptions: { multipleValues: true },
		default: [],
		placeholder,
		description: 'Match one of these values',
	});
}

/** The values of which a record must have none. */
export function excludedValues(placeholder: string) {
	return defineField({
		displayName: 'Exclude',
		name: 'out',
		type: 'string',
		typeOptions: { multipleValues: true },
		default: [],
		placeholder,
		description: 'Match none of these values',
	});
}
