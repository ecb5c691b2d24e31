import { CAMPAIGN_STATES } from '../../fields/campaignFilters';
import { defineField } from '../../fields/defineField';

export const matchType = defineField({
	displayName: 'Match',
	name: 'match',
	type: 'options',
	default: 'value',
	options: [
		{ name: 'Is', value: 'value', description: 'The whole text' },
		{ name: 'Matches Pattern', value: 'regex', description: 'A regular expression' },
	],
});

export const matchedText = defineField({
	displayName: 'Text',
	name: 'text',
	type: 'string',
	default: '',
	description: 'The text or the pattern to look for',
});

export const assignees = defineField({
	displayName: 'Is One Of (Names or IDs)',
	name: 'in',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getUsers' },
	default: [],
	description:
		'Only tasks of these users. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});

export const campaigns = defineField({
	displayName: 'Is One Of (Names or IDs)',
	name: 'in',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getCampaigns' },
	default: [],
	description:
		'Only tasks of these campaigns. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});

export const campaignStates = defineField({
	displayName: 'Is One Of',
	name: 'in',
	type: 'multiOptions',
	default: [],
	description: 'Only tasks of campaigns in one of these states',
	options: CAMPAIGN_STATES,
});

export const taskTypes = defineField({
	displayName: 'Is One Of',
	name: 'in',
	type: 'multiOptions',
	default: [],
	description: 'Only tasks of these types',
	options: [
		{ name: 'Email', value: 'email' },
		{ name: 'Email Replied', value: 'emailsReplied', description: 'A lead answered an e-mail' },
		{ name: 'LinkedIn Invitation', value: 'linkedinInvite' },
		{ name: 'LinkedIn Message', value: 'linkedinSend' },
		{ name: 'LinkedIn Replied', value: 'linkedinReplied', description: 'A lead answered there' },
		{ name: 'LinkedIn Voice Note', value: 'linkedinVoiceNote' },
		{ name: 'Manual', value: 'manual' },
		{
			name: 'Opportunity Clicked',
			value: 'opportunityClicked',
			description: 'A lead clicked a link',
		},
		{ name: 'Opportunity Replied', value: 'opportunityReplied', description: 'A lead replied' },
		{ name: 'Phone', value: 'phone' },
		{ name: 'WhatsApp Message', value: 'whatsappMessage' },
	],
});
