import { defineField } from './defineField';

const deduplicate = defineField({
	displayName: 'Deduplicate',
	name: 'deduplicate',
	type: 'boolean',
	default: true,
	description:
		'Whether to reject a lead whose email address is already in another campaign of the team',
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
			description: 'Whether to look for the email address. Uses credits.',
		},
		{
			displayName: 'Find Phone',
			name: 'findPhone',
			type: 'boolean',
			default: true,
			description: 'Whether to look for the phone number. Uses credits.',
		},
		{
			displayName: 'LinkedIn Enrichment',
			name: 'linkedinEnrichment',
			type: 'boolean',
			default: true,
			description: 'Whether to fill in data from LinkedIn. Uses credits.',
		},
		{
			displayName: 'Update Strategy',
			name: 'updateStrategy',
			type: 'options',
			allowArbitraryValues: true,
			default: 'overwriteIgnoreEmpty',
			description:
				'What to do with values that the contact already has; the contact may also be in other campaigns',
			options: [
				{
					name: 'Fill Empty Only',
					value: 'fillEmptyOnly',
					description: 'The contact keeps its values; only empty fields are filled in',
				},
				{
					name: 'Overwrite',
					value: 'overwrite',
					description: 'Default for leads in lemlist; empty values also overwrite existing ones',
				},
				{
					name: 'Overwrite, Ignore Empty',
					value: 'overwriteIgnoreEmpty',
					description: "Empty values don't overwrite",
				},
			],
		},
		{
			displayName: 'Verify Email',
			name: 'verifyEmail',
			type: 'boolean',
			default: true,
			description: 'Whether to check that the email address exists. Uses credits.',
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
