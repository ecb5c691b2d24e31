import { defineField } from '../../fields/defineField';

export const settingsUpdate = defineField({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		{
			displayName: 'Answer Percentage',
			name: 'answerPercentage',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 100 },
			default: 30,
			description: 'Percentage of warm-up emails that get a reply',
		},
		{
			displayName: 'Daily Increase',
			name: 'warmEmailRampup',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 40 },
			default: 5,
			description:
				'How many warm-up emails to add each day; 0 is only available to teams in a beta',
		},
		{
			displayName: 'Daily Variance',
			name: 'warmDailyVarianceEnabled',
			type: 'boolean',
			default: true,
			description: 'Whether to vary the number of warm-up emails at random from day to day',
		},
		{
			displayName: 'Internal Communication Percentage',
			name: 'internalCommunicationPercent',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 100 },
			default: 0,
			description: "Percentage of warm-up emails that go to your own team's mailboxes",
		},
		{
			displayName: 'Max Emails per Day',
			name: 'warmEmailMax',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 40 },
			default: 30,
			description:
				'Maximum number of warm-up emails per day; 0 is only available to teams in a beta',
		},
		{
			displayName: 'Plain Text',
			name: 'warmUsePlaintext',
			type: 'boolean',
			default: true,
			description: 'Whether to send warm-up emails as plain text instead of HTML',
		},
	],
});
