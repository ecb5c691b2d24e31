import { companyField } from './company';
import { anyCompanyListField } from './companyList';
import { contactField } from './contact';
import { contactListField } from './contactList';
import { defineField } from './defineField';

/** Selects between the record of each item and a whole list. */
export function selectOneOrList(record: string) {
	return defineField({
		displayName: 'Select By',
		name: 'crmSelection',
		type: 'options',
		default: 'record',
		description: `Which ${record} to push to the CRM`,
		options: [
			{ name: 'List', value: 'list', description: 'All records of a list, up to 10,000' },
			{
				name: 'One Record',
				value: 'record',
				description: 'One per input item; items share requests',
			},
		],
	});
}

export const pushedContactField = defineField({
	...contactField,
	displayOptions: { show: { crmSelection: ['record'] } },
});

export const pushedContactListField = defineField({
	...contactListField,
	description: 'The contact list, static or dynamic',
	modes: contactListField.modes.map((mode) =>
		mode.name === 'list'
			? { ...mode, typeOptions: { searchListMethod: 'searchContactLists', searchable: true } }
			: mode,
	),
	displayOptions: { show: { crmSelection: ['list'] } },
});

export const pushedCompanyField = defineField({
	...companyField,
	displayOptions: { show: { crmSelection: ['record'] } },
});

export const pushedCompanyListField = defineField({
	...anyCompanyListField,
	displayOptions: { show: { crmSelection: ['list'] } },
});
