import { recordLocator } from './recordLocator';
import { defineField } from './defineField';

export const alertField = recordLocator({
	displayName: 'Alert',
	name: 'alertId',
	description: 'The deliverability alert to use',
	noun: 'an alert',
	searchMethod: 'searchAlerts',
	idPrefixes: ['dac'],
});

// lemlist cannot change what an existing alert watches: the fields from here to the scopes.

export const alertWidget = defineField({
	displayName: 'Watch',
	name: 'widget',
	type: 'options',
	allowArbitraryValues: true,
	required: true,
	default: 'outreach',
	description: 'Where the metric comes from',
	options: [
		{ name: 'Outreach', value: 'outreach', description: 'The emails that campaigns send' },
		{ name: 'Warm-Up', value: 'warmup', description: 'The emails that lemwarm sends' },
	],
});

export const outreachMetric = defineField({
	displayName: 'Metric',
	name: 'metric',
	type: 'options',
	allowArbitraryValues: true,
	required: true,
	displayOptions: { show: { widget: ['outreach'] } },
	default: 'deliveryRate',
	description: 'The metric to compare with the threshold',
	options: [
		{ name: 'Bounce Rate', value: 'bounceRate' },
		{ name: 'Delivery Rate', value: 'deliveryRate' },
	],
});

export const warmupMetric = defineField({
	displayName: 'Metric',
	name: 'metric',
	type: 'options',
	allowArbitraryValues: true,
	required: true,
	displayOptions: { show: { widget: ['warmup'] } },
	default: 'inboxRate',
	description: 'The metric to compare with the threshold',
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
	allowArbitraryValues: true,
	required: true,
	displayOptions: { show: { widget: ['outreach'] } },
	default: 'mailbox',
	description: 'What the metric is computed for',
	options: [
		{ name: 'Each Domain', value: 'domain' },
		{ name: 'Each Mailbox', value: 'mailbox' },
	],
});

export const warmupScope = defineField({
	displayName: 'Scope',
	name: 'scope',
	type: 'options',
	allowArbitraryValues: true,
	required: true,
	displayOptions: { show: { widget: ['warmup'] } },
	default: 'global',
	description: 'What the metric is computed for',
	options: [
		{ name: 'All Mailboxes Together', value: 'global' },
		{ name: 'Each Domain', value: 'domain' },
		{ name: 'Each Mailbox', value: 'mailbox' },
	],
});

export const alertSeverity = defineField({
	displayName: 'Severity',
	name: 'severity',
	type: 'options',
	allowArbitraryValues: true,
	required: true,
	default: 'warning',
	description: 'How urgent the alert is',
	options: [
		{ name: 'Critical', value: 'critical' },
		{ name: 'Warning', value: 'warning' },
	],
});

export const alertThreshold = defineField({
	displayName: 'Threshold',
	name: 'threshold',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 2 },
	default: 85,
	description: 'The value to compare the metric with; rates are percentages',
});

export const alertComparison = defineField({
	displayName: 'Comparison',
	name: 'comparisonOperator',
	type: 'options',
	allowArbitraryValues: true,
	default: 'below',
	description: 'Whether the alert fires above or below the threshold',
	options: [
		{ name: 'Above', value: 'above' },
		{ name: 'Below', value: 'below' },
		{ name: 'Equal', value: 'equal' },
	],
});

export const alertPeriodDays = defineField({
	displayName: 'Period (Days)',
	name: 'periodDays',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 30 },
	default: 3,
	description: 'How many days of the metric to evaluate',
});

export const alertPeriodMode = defineField({
	displayName: 'Period Mode',
	name: 'periodMode',
	type: 'options',
	allowArbitraryValues: true,
	default: 'rolling',
	description: 'How the metric is evaluated over the period',
	options: [
		{ name: 'Consecutive', value: 'consecutive', description: 'The condition holds on every day' },
		{
			name: 'Rolling',
			value: 'rolling',
			description: 'The average of the period meets the condition',
		},
	],
});

export const alertScopeEntities = defineField({
	displayName: 'Scope Entities',
	name: 'scopeEntities',
	type: 'string',
	typeOptions: { multipleValues: true },
	default: [],
	placeholder: 'e.g. acme.com',
	description: 'The domains to watch, or mailboxes as userId|email|mailboxId; leave empty for all',
});
