import { defineField } from './defineField';

export const alertId = defineField({
	displayName: 'Alert',
	name: 'alertId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The deliverability alert to use',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select an alert...',
			typeOptions: { searchListMethod: 'searchAlerts', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. dac_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*dac_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of an alert begins with dac_, followed by letters and digits',
					},
				},
			],
		},
	],
});

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

export const channelConfig = defineField({
	displayName: 'Channels',
	name: 'channelConfig',
	type: 'fixedCollection',
	placeholder: 'Add Channel',
	default: {},
	description: 'Where the alert is shown or sent; at least one channel must be enabled',
	options: [
		{
			displayName: 'Email',
			name: 'email',
			values: [
				{
					displayName: 'Enabled',
					name: 'enabled',
					type: 'boolean',
					default: true,
					description: 'Whether to send an e-mail',
				},
				{
					displayName: 'Addresses',
					name: 'addresses',
					type: 'string',
					typeOptions: { multipleValues: true },
					default: [],
					placeholder: 'e.g. alerts@example.com',
					description: 'Who gets the e-mail; at least one address if it is enabled',
				},
			],
		},
		{
			displayName: 'In App',
			name: 'inapp',
			values: [
				{
					displayName: 'Enabled',
					name: 'enabled',
					type: 'boolean',
					default: true,
					description: 'Whether to show the alert in lemlist, which it does unless told otherwise',
				},
			],
		},
		{
			displayName: 'Slack',
			name: 'slack',
			values: [
				{
					displayName: 'Enabled',
					name: 'enabled',
					type: 'boolean',
					default: true,
					description: 'Whether to send a message to the Slack that is connected to the team',
				},
			],
		},
		{
			displayName: 'Webhook',
			name: 'webhook',
			values: [
				{
					displayName: 'Enabled',
					name: 'enabled',
					type: 'boolean',
					default: true,
					description: 'Whether to call the webhooks for Deliverability Alert Triggered',
				},
			],
		},
	],
});
