import { defineOperation } from '../../engine/defineOperation';
import { emailAccountField } from '../../fields/mailbox';
import { findUpdate } from './findUpdate';

export const updateSendingLimit = defineOperation({
	name: 'Update Sending Limit',
	value: 'updateSendingLimit',
	action: 'Update the sending limit of an email account',
	description:
		'Change how many emails an email account can send per day; up to 100 items share one request',
	fields: [
		emailAccountField,
		{
			displayName: 'Daily Email Limit',
			name: 'dailyEmailLimit',
			type: 'number',
			required: true,
			typeOptions: { minValue: 0, numberPrecision: 0 },
			default: 50,
			description: 'The maximum number of emails per day',
		},
	],
	route: 'PATCH /user/sending-settings',
	isRepeatable: true,
	batch: {
		size: 100,
		body: (items) => ({
			emailAccounts: items.map(({ emailAccountId, dailyEmailLimit }) => ({
				id: emailAccountId,
				dailyEmailLimit,
			})),
		}),
		resultFor: (response, _index, { emailAccountId, dailyEmailLimit }) => ({
			id: emailAccountId,
			dailyEmailLimit,
			...findUpdate(response, emailAccountId).updated,
		}),
		rejectionFor: (response, _index, { emailAccountId }) =>
			findUpdate(response, emailAccountId).rejection,
	},
});
