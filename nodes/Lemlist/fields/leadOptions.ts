import { defineField } from './defineField';

const deduplicate = defineField({
	displayName: 'Deduplicate',
	name: 'deduplicate',
	type: 'boolean',
	default: true,
	description:
		'Whether to refuse a lead whose e-mail address is in another campaign of the team already',
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
			description: 'Whether lemlist looks for the e-mail address. Costs credits.',
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
			displayName: 'Verify Email',
			name: 'verifyEmail',
			type: 'boolean',
			default: true,
			description: 'Whether lemlist checks that the e-mail address exists. Costs credits.',
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

export const unsubscribeOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	displayOptions: { show: { scope: ['oneCampaign'] } },
	default: {},
	options: [
		{
			displayName: 'Email in Query',
			name: 'emailInQuery',
			type: 'boolean',
			default: true,
			description:
				'Whether to send the e-mail address in the query, for a proxy that spoils it in the path. lemlist lists this form without saying how it finds the lead, so the answer is checked.',
		},
	],
});
