import { defineField } from './defineField';

export const threshold = defineField({
	displayName: 'Threshold',
	name: 'threshold',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 2 },
	default: 85,
	description: 'The value that the metric is compared with, in percent for rates',
});

export const comparisonOperator = defineField({
	displayName: 'Comparison',
	name: 'comparisonOperator',
	type: 'options',
	default: 'below',
	description: 'On which side of the threshold the alert fires',
	options: [
		{ name: 'Above', value: 'above' },
		{ name: 'Below', value: 'below' },
		{ name: 'Equal', value: 'equal' },
	],
});

export const periodDays = defineField({
	displayName: 'Period (Days)',
	name: 'periodDays',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 30 },
	default: 3,
	description: 'How many days the metric is looked at',
});

export const periodMode = defineField({
	displayName: 'Period Mode',
	name: 'periodMode',
	type: 'options',
	default: 'rolling',
	description: 'How the metric is judged over the period',
	options: [
		{ name: 'Consecutive', value: 'consecutive', description: 'The condition holds on every day' },
		{ name: 'Rolling', value: 'rolling', description: 'The average of the period meets it' },
	],
});

export const scopeEntities = defineField({
	displayName: 'Scope Entities',
	name: 'scopeEntities',
	type: 'string',
	typeOptions: { multipleValues: true },
	default: [],
	placeholder: 'e.g. acme.com',
	description:
		'The only domains to watch, or mailboxes as userId|email|mailboxId; empty means all of them',
});
