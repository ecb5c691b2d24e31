import { defineField } from '../../fields/defineField';

const options = [
	{ name: 'No One', value: 'nobody', description: 'All members of the team may send' },
	{ name: 'These Senders', value: 'senders' },
];

/** Whom the team excludes from campaigns with a dynamic strategy. */
export const teamExclusion = defineField({
	displayName: 'Exclude',
	name: 'exclude',
	type: 'options',
	default: 'senders',
	options,
});

/** Whom a campaign excludes, which may follow the team. */
export const campaignExclusion = defineField({
	...teamExclusion,
	options: [
		...options,
		{
			name: 'Whom the Team Excludes',
			value: 'team',
			description: 'The campaign has no list of its own any longer',
		},
	],
});
