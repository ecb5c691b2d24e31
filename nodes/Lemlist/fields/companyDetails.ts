import { defineField } from './defineField';
import { recordOwner, recordSource } from './contactOrCompany';
import { resourceMapper } from './resourceMapper';

/** The properties of a company that every team has. */
export const companyDetails = defineField({
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description: 'The values to store; empty values are not sent',
	options: [
		{
			displayName: 'Domain',
			name: 'domain',
			type: 'string',
			displayOptions: { hide: { '/matchBy': ['domain'] } },
			default: '',
			placeholder: 'e.g. example.com',
		},
		{
			displayName: 'LinkedIn URL',
			name: 'linkedinUrl',
			type: 'string',
			displayOptions: { hide: { '/matchBy': ['linkedinUrl'] } },
			default: '',
			placeholder: 'e.g. https://www.linkedin.com/company/example',
		},
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			displayOptions: { show: { '/matchBy': ['companyId'] } },
			default: '',
			placeholder: 'e.g. Example Inc',
		},
		recordOwner('companyOwner', 'company'),
		{
			displayName: 'Sales Navigator URL',
			name: 'linkedinUrlSalesNav',
			type: 'string',
			displayOptions: { hide: { '/matchBy': ['linkedinUrlSalesNav'] } },
			default: '',
			placeholder: 'e.g. https://www.linkedin.com/sales/company/12345678',
		},
		recordSource('company'),
	],
});

/** The fields that the team has defined for companies. */
export const companyFields = resourceMapper({
	displayName: 'Company Fields',
	description:
		"Your team's company fields; empty values are not sent. Automatic mapping also recognizes headings such as Company or Website.",
	method: 'getCompanyFields',
	columnWord: 'field',
});
