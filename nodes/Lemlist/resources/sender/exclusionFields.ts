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
			name: 'Same as the Team',
			value: 'team',
			description: 'The campaign no longer has its own list',
		},
	],
});
