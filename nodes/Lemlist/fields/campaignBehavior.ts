import { defineField } from './defineField';

export const autoReview = defineField({
	displayName: 'Launch Leads Automatically',
	name: 'autoReview',
	type: 'boolean',
	default: true,
	description: 'Whether to launch leads as soon as they are added, without a review',
});

export const autoReviewConditions = defineField({
	displayName: 'Launch by Email Status',
	name: 'autoReviewConditions',
	type: 'multiOptions',
	allowArbitraryValues: true,
	default: [],
	description: 'Launch leads automatically if the email check has one of these results',
	options: [
		{ name: 'Deliverable', value: 'deliverable' },
		{ name: 'Risky', value: 'risky' },
		{ name: 'Undeliverable', value: 'undeliverable' },
		{ name: 'Unverified', value: 'unverified', description: 'The address was not checked' },
	],
});

const campaignProgress = defineField({
	displayName: 'Campaign for the Lead',
	name: 'campaignProgress',
	type: 'options',
	allowArbitraryValues: true,
	default: 'stop',
	description: 'What happens to the campaign for this lead',
	options: [
		{ name: 'Continue', value: 'continue' },
		{ name: 'Pause', value: 'pause' },
		{ name: 'Stop', value: 'stop' },
	],
});

const createNewTask = defineField({
	displayName: 'Create Task',
	name: 'createNewTask',
	type: 'boolean',
	default: true,
	description: 'Whether to create a task for the sender',
});

const propagateProgressToCompany = defineField({
	displayName: 'Same for the Company',
	name: 'propagateProgressToCompany',
	type: 'boolean',
	default: true,
	description: 'Whether to do the same for the other leads of the company',
});

// How a campaign reacts to an event of a lead; lemlist keeps the settings that are not added.
export const onLinkClicked = defineField({
	displayName: 'When a Link Is Clicked',
	name: 'onLinkClicked',
	type: 'collection',
	placeholder: 'Add Setting',
	default: {},
	options: [
		campaignProgress,
		createNewTask,
		{
			displayName: 'Only These Links',
			name: 'specificLinks',
			type: 'string',
			typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Link' },
			default: [],
			placeholder: 'e.g. https://example.com/demo',
			description: 'The URLs that count; leave empty for all links',
		},
		propagateProgressToCompany,
	],
});

export const onMeetingBooked = defineField({
	displayName: 'When a Meeting Is Booked',
	name: 'onMeetingBooked',
	type: 'collection',
	placeholder: 'Add Setting',
	default: {},
	options: [campaignProgress, propagateProgressToCompany],
});

export const onReplied = defineField({
	displayName: 'When a Lead Replies',
	name: 'onReplied',
	type: 'collection',
	placeholder: 'Add Setting',
	default: {},
	options: [
		campaignProgress,
		createNewTask,
		{
			displayName: 'Ignore Out-of-Office Detection',
			name: 'disableOutOfOffice',
			type: 'boolean',
			default: true,
			description: 'Whether to count automatic replies as replies',
		},
		propagateProgressToCompany,
	],
});

export const tracking = defineField({
	displayName: 'Tracking',
	name: 'tracking',
	type: 'collection',
	placeholder: 'Add Setting',
	default: {},
	options: [
		{
			displayName: 'Track Clicks',
			name: 'trackClicks',
			type: 'boolean',
			default: true,
			description: 'Whether to count clicks on links',
		},
		{
			displayName: 'Track Opens',
			name: 'trackOpens',
			type: 'boolean',
			default: true,
			description: 'Whether to count opened emails',
		},
		{
			displayName: 'Track Replies',
			name: 'trackReplies',
			type: 'boolean',
			default: true,
			description: 'Whether to count replies',
		},
	],
});
