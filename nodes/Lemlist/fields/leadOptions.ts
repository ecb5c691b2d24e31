import { defineField } from './defineField';

const deduplicate = defineField({
	displayName: 'Deduplicate',
	name: 'deduplicate',
	type: 'boolean',
	default: true,
	description:
		'Whether to refuse a lead whose email address is in another campaign of the team already',
});

export const leadOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		deduplicate,
		{
			displayName: 'Find Email',
			name: 'findEmail',
			type: 'boolean',
			default: true,
			description: 'Whether lemlist looks for the email address. Costs credits.',
		},
		{
			displayName: 'Find Phone',
			name: 'findPhone',
			type: 'boolean',
			default: true,
			description: 'Whether lemlist looks for the phone number. Costs credits.',
		},
		{
			displayName: 'LinkedIn Enrichment',
			name: 'linkedinEnrichment',
			type: 'boolean',
			default: true,
			description: 'Whether lemlist fills in data from LinkedIn. Costs credits.',
		},
		{
			displayName: 'Update Strategy',
			name: 'updateStrategy',
			type: 'options',
			allowArbitraryValues: true,
			default: 'overwriteIgnoreEmpty',
			description:
				'What becomes of values that the contact of the lead, who may be in other campaigns, has already',
			options: [
				{
					name: 'Fill Empty Only',
					value: 'fillEmptyOnly',
					description: 'The contact keeps its values; only empty fields are filled',
				},
				{
					name: 'Overwrite',
					value: 'overwrite',
					description: 'The default of lemlist for leads; empty values overwrite as well',
				},
				{
					name: 'Overwrite, Ignore Empty',
					value: 'overwriteIgnoreEmpty',
					description: 'Empty values overwrite nothing',
				},
			],
		},
		{
			displayName: 'Verify Email',
			name: 'verifyEmail',
			type: 'boolean',
			default: true,
			description: 'Whether lemlist checks that the email address exists. Costs credits.',
		},
	],
});

export const leadOptionsV1 = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [deduplicate],
});
