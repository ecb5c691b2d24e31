import { findMessages } from '../model/inboxConversations';
import { ApiError } from '../http/apiError';
import { requireRecipient, requireSender } from '../model/inboxRecipients';
import type { Activity } from '../model/state';
import { bodyObject, type RouteCall, type Routes } from './route';

export const messages: Routes = {
	'POST /inbox/email': (call) => {
		const body = bodyObject(call);
		requireSender(call.context, body.sendUserId);
		const mailbox = call.context.state.mailboxes.find(({ _id }) => _id === body.sendUserMailboxId);
		if (!mailbox) throw new ApiError(400, 'Invalid sendUserMailboxId');
		if (mailbox.email !== body.sendUserEmail) throw new ApiError(400, 'Invalid sendUserEmail');
		const { contactId } = requireRecipient(call.context, body);
		const thread = findThread(call, contactId);
		const subject = body.subject ?? thread?.subject;
		if (subject === undefined) throw new ApiError(400, 'Failed to send email');
		recordMessage(call, 'emailsSent', { subject, cc: body.cc ?? thread?.cc ?? [] });
		return { ok: true, contactId };
	},

	'POST /inbox/linkedin': (call) => {
		recordMessage(call, 'linkedinSent');
		return { ok: true };
	},

	'POST /inbox/whatsapp': (call) => {
		const { sendUserWhatsappAccountId } = bodyObject(call);
		if (!String(sendUserWhatsappAccountId).startsWith('wha_')) {
			throw new ApiError(400, 'Invalid sendUserWhatsappAccountId');
		}
		recordMessage(call, 'whatsappMessageSent');
		return { ok: true };
	},
};

function recordMessage(call: RouteCall, type: string, extraFields: Partial<Activity> = {}): void {
	const body = bodyObject(call);
	const sender = requireSender(call.context, body.sendUserId);
	const recipient = requireRecipient(call.context, body);
	if (!body.message) throw new ApiError(400, 'Bad params: message');
	call.context.recordActivity({
		type,
		sendUserId: sender._id,
		sendUserName: sender.name,
		sendUserEmail: sender.email,
		...recipient,
		message: body.message,
		...extraFields,
	});
}

// "latest" without an earlier email starts a new thread (docs/lemlist-api.md#replies)
function findThread(call: RouteCall, contactId: string): Activity | undefined {
	const { replyToActivityId: repliedToId } = bodyObject(call);
	if (repliedToId === undefined) return undefined;
	const emails = findMessages(call.context, contactId).filter(({ type }) => /^emails/.test(type));
	if (repliedToId === 'latest') return emails[0];
	const email = emails.find(({ _id }) => _id === repliedToId);
	if (!email) throw new ApiError(400, 'Failed to send email');
	return email;
}
