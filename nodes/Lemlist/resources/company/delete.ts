import { defineOperation } from '../../engine/defineOperation';
import { companyField } from '../../fields/company';
import { deletedItem } from '../../output/items';

export const deleteCompany = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a company',
	description:
		"Delete a company from lemlist, but not from a connected CRM. lemlist doesn't delete a company with contacts unless you turn on 'Force'.",
	sideEffects: ['irreversible'],
	fields: [
		companyField,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Force',
					name: 'force',
					type: 'boolean',
					default: true,
					description:
						'Whether to delete the company even if contacts belong to it; they stay, without a company',
				},
			],
		},
	],
	route: 'DELETE /companies/{companyId}',
	query: ({ options }) => options,
	output: deletedItem,
});
