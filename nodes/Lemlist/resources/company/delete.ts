import { defineOperation } from '../../engine/define';
import { companyId } from '../../fields/company';
import { deleted } from '../../output/items';

export const deleteCompany = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a company',
	description:
		'Delete a company from lemlist, not from a connected CRM. lemlist refuses it while contacts belong to the company.',
	effects: ['permanent'],
	fields: [
		companyId,
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
	output: deleted,
});
