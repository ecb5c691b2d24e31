import { messagesWith } from '../conversations';
import { Refusal } from '../errors';
import { recipientOf, senderOf } from '../recipients';
import type { Activity } from '../state';
import { bodyObject, type Call, type Routes } from './route';

export const messages: Routes = {
	'POST /inbox/email': (call) => {
		const body = bodyObject(call);
		senderOf(call.world, body.sendUserId);
		const mailbox = call.world.state.mailboxes.find(({ _id }) => _id === body.sendUserMailboxId);
		if (!mailbox) throw new Refusal(400, 'Invalid sendUserMailboxId');
		if (mailbox.email !== body.sendUserEmail) throw new Refusal(400, 'Invalid sendUserEmail');
		const { contactId } = recipientOf(call.world, body);
		const thread = threadOf(call, contactId);
		const subject = body.subject ?? thread?.subject;
		if (subject === undefined) throw new Refusal(400, 'Failed to send email');
		send(call, 'emailsSent', { subject, cc: body.cc ?? thread?.cc ?? [] });
		return { ok: true, contactId };
	},

	'POST /inbox/linkedin': (call) => {
		send(call, 'linkedinSent');
		return { ok: true };
	},

	'POST /inbox/whatsapp': (call) => {
		const { sendUserWhatsappAccountId } = bodyObject(call);
		if (!String(sendUserWhatsappAccountId).startsWith('wha_')) {
			throw new Refusal(400, 'Invalid sendUserWhatsappAccountId');
		}
		send(call, 'whatsappMessageSent');
		return { ok: true };
	},
};

function send(call: Call, type: string, more: Partial<Activity> = {}): void {
	const body = bodyObject(call);
	const sender = senderOf(call.world, body.sendUserId);
	const recipient = recipientOf(call.world, body);
	if (!body.message) throw new Refusal(400, 'Bad params: message');
	call.world.recordActivity({
		type,
		sendUserId: sender._id,
		sendUserName: sender.name,
		sendUserEmail: sender.email,
		...recipient,
		message: body.message,
		...more,
	});
}

// "latest" without an earlier email starts a new thread (docs/lemlist-api.md#replies)
function threadOf(call: Call, contactId: string): Activity | undefined {
	const { replyToActivityId: answered } = bodyObject(call);
	if (answered === undefined) return undefined;
	const emails = messagesWith(call.world, contactId).filter(({ type }) => /^emails/.test(type));
	if (answered === 'latest') return emails[0];
	const email = emails.find(({ _id }) => _id === answered);
	if (!email) throw new Refusal(400, 'Failed to send email');
	return email;
}
