import { defineField } from './defineField';

export const alertChannels = defineField({
	displayName: 'Channels',
	name: 'channelConfig',
	type: 'fixedCollection',
	placeholder: 'Add Channel',
	default: {},
	description: 'Where the alert appears; enable at least one channel',
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
					description: 'Whether to send an email',
				},
				{
					displayName: 'Addresses',
					name: 'addresses',
					type: 'string',
					typeOptions: { multipleValues: true },
					default: [],
					placeholder: 'e.g. alerts@example.com',
					description: 'Who receives the email; required if email is enabled',
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
					description: 'Whether to show the alert in lemlist (on by default)',
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
					description: 'Whether to send a message to the Slack workspace connected to the team',
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
					description: 'Whether to call the webhooks for the event Deliverability Alert Triggered',
				},
			],
		},
	],
});
