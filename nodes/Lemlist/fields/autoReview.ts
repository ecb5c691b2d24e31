import { defineField } from './defineField';

export const autoReview = defineField({
	displayName: 'Launch Leads Automatically',
	name: 'autoReview',
	type: 'boolean',
	default: true,
	description: 'Whether leads are launched as soon as they are added, without a review',
});

export const autoReviewConditions = defineField({
	displayName: 'Launch by Email Status',
	name: 'autoReviewConditions',
	type: 'multiOptions',
	default: [],
	description: 'The results of the e-mail check with which leads are launched automatically',
	options: [
		{ name: 'Deliverable', value: 'deliverable' },
		{ name: 'Risky', value: 'risky' },
		{ name: 'Undeliverable', value: 'undeliverable' },
		{ name: 'Unverified', value: 'unverified', description: 'The address was not checked' },
	],
});
