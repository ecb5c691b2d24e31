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
			description: 'How many percent of the warm-up emails get an answer',
		},
		{
			displayName: 'Daily Increase',
			name: 'warmEmailRampup',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 40 },
			default: 5,
			description:
				'By how many warm-up emails each day exceeds the day before; lemlist accepts 0 only from teams in a beta',
		},
		{
			displayName: 'Daily Variance',
			name: 'warmDailyVarianceEnabled',
			type: 'boolean',
			default: true,
			description: 'Whether the number of warm-up emails varies at random from day to day',
		},
		{
			displayName: 'Internal Communication Percentage',
			name: 'internalCommunicationPercent',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 100 },
			default: 0,
			description: 'How many percent of the warm-up emails go to mailboxes of your own team',
		},
		{
			displayName: 'Max Emails per Day',
			name: 'warmEmailMax',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 40 },
			default: 30,
			description: 'The most warm-up emails of a day; lemlist accepts 0 only from teams in a beta',
		},
		{
			displayName: 'Plain Text',
			name: 'warmUsePlaintext',
			type: 'boolean',
			default: true,
			description: 'Whether warm-up emails are sent as plain text instead of HTML',
		},
	],
});
