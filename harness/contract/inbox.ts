import type { Contract } from './contract';
import type { Shape } from './shapes';

const attachments: [Shape] = [{ name: 'string', url: 'string', size: 'integer', type: 'string' }];

export const inbox: Contract = {
	'inbox: getAll': {
		request: 'GET /inbox',
		query: { page: 'integer', limit: 'integer', userId: 'string!' },
	},

	'inbox: getMessages': {
		request: 'GET /inbox/{contactId}',
		query: { userId: 'string', limit: 'integer', skip: 'integer', markAsRead: 'boolean' },
	},

	'inbox: sendEmail': {
		request: 'POST /inbox/email',
		body: {
			sendUserId: 'string!',
			sendUserEmail: 'string!',
			sendUserMailboxId: 'string!',
			contactId: 'string',
			leadId: 'string',
			subject: 'string',
			message: 'string!',
			cc: ['string'],
			replyToActivityId: 'string',
		},
	},

	'inbox: sendLinkedinMessage': {
		request: 'POST /inbox/linkedin',
		body: { sendUserId: 'string!', leadId: 'string!', contactId: 'string!', message: 'string!' },
	},

	'inbox: sendSms': {
		request: 'POST /inbox/sms',
		body: {
			sendUserId: 'string!',
			from: 'string!',
			contactId: 'string',
			leadId: 'string',
			message: 'string!',
		},
	},

	'inbox: sendWhatsappMessage': {
		request: 'POST /inbox/whatsapp',
		body: {
			sendUserId: 'string!',
			sendUserWhatsappAccountId: 'string!',
			contactId: 'string!',
			leadId: 'string!',
			message: 'string!',
		},
	},

	'inbox: getLabels': { request: 'GET /inbox/labels' },

	'inbox: createLabel': { request: 'POST /inbox/labels', body: { labelName: 'string!' } },

	'inbox: getLabel': { request: 'GET /inbox/labels/{labelId}' },

	'inbox: attachLabels': {
		request: 'POST /inbox/conversations/labels/{contactId}',
		body: { 'labelIds!': ['string'], appendLabels: 'boolean!' },
	},

	'inbox: removeLabels': {
		request: 'DELETE /inbox/conversations/labels/{contactId}',
		body: { 'labelIds!': ['string'] },
	},

	'inbox: getDrafts': {
		request: 'GET /inbox/{contactId}/drafts',
		query: { draftOwner: 'string!' },
	},

	'inbox: createDraft': {
		request: 'POST /inbox/{contactId}/drafts',
		query: { draftOwner: 'string!' },
		body: {
			channel: 'email|linkedin|whatsapp|sms!',
			content: 'string!',
			subject: 'string',
			cc: ['string'],
			attachments,
			replyToActivityId: 'string',
			sourceMetadata: 'any',
		},
	},

	'inbox: getDraft': {
		request: 'GET /inbox/{contactId}/drafts/{draftId}',
		query: { draftOwner: 'string!' },
	},

	'inbox: updateDraft': {
		request: 'PATCH /inbox/{contactId}/drafts/{draftId}',
		query: { draftOwner: 'string!' },
		body: {
			subject: 'string',
			cc: ['string'],
			content: 'string',
			attachments,
			replyToActivityId: 'string',
		},
	},

	'inbox: deleteDraft': {
		request: 'DELETE /inbox/{contactId}/drafts/{draftId}',
		query: { draftOwner: 'string!' },
	},
};
