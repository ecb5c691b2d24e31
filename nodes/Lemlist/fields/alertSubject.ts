import { defineField } from './defineField';

// What an alert watches; none of it can be changed later.

export const widget = defineField({
	displayName: 'Watch',
	name: 'widget',
	type: 'options',
	required: true,
	default: 'outreach',
	description: 'Where the metric comes from',
	options: [
		{ name: 'Outreach', value: 'outreach', description: 'The e-mails that campaigns send' },
		{ name: 'Warm-Up', value: 'warmup', description: 'The e-mails that lemwarm sends' },
	],
});

export const outreachMetric = defineField({
	displayName: 'Metric',
	name: 'metric',
	type: 'options',
	required: true,
	displayOptions: { show: { widget: ['outreach'] } },
	default: 'deliveryRate',
	description: 'What is compared with the threshold',
	options: [
		{ name: 'Bounce Rate', value: 'bounceRate' },
		{ name: 'Delivery Rate', value: 'deliveryRate' },
	],
});

export const warmupMetric = defineField({
	displayName: 'Metric',
	name: 'metric',
	type: 'options',
	required: true,
	displayOptions: { show: { widget: ['warmup'] } },
	default: 'inboxRate',
	description: 'What is compared with the threshold',
	options: [
		{ name: 'Deliverability Score', value: 'score' },
		{ name: 'Inbox Rate', value: 'inboxRate' },
		{ name: 'Spam Rate', value: 'spamRate' },
	],
});

export const outreachScope = defineField({
	displayName: 'Scope',
	name: 'scope',
	type: 'options',
	required: true,
	displayOptions: { show: { widget: ['outreach'] } },
	default: 'mailbox',
	description: 'For what the metric is computed',
	options: [
		{ name: 'Each Domain', value: 'domain' },
		{ name: 'Each Mailbox', value: 'mailbox' },
	],
});

export const warmupScope = defineField({
	displayName: 'Scope',
	name: 'scope',
	type: 'options',
	required: true,
	displayOptions: { show: { widget: ['warmup'] } },
	default: 'global',
	description: 'For what the metric is computed',
	options: [
		{ name: 'All Mailboxes Together', value: 'global' },
		{ name: 'Each Domain', value: 'domain' },
		{ name: 'Each Mailbox', value: 'mailbox' },
	],
});

export const severity = defineField({
	displayName: 'Severity',
	name: 'severity',
	type: 'options',
	required: true,
	default: 'warning',
	description: 'How urgent the alert is',
	options: [
		{ name: 'Critical', value: 'critical' },
		{ name: 'Warning', value: 'warning' },
	],
});
