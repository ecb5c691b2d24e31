import { ApiError } from '../http/apiError';
import type { Draft } from '../model/inbox';
import { timestamp } from '../model/records';
import type { Activity } from '../model/state';
import type { User } from '../model/team';
import type { EmulatorContext } from '../context';
import { collection } from './collection';
import { findMessages, isContactId } from './inbox';
import { bodyObject, requireById, type RouteCall, type Routes } from './route';

const CHANNELS = ['email', 'linkedin', 'whatsapp', 'sms'];
const MAX_CONTENT_BYTES = 30 * 1_024;
const MAX_DRAFTS = 10;
const PREVIEW_LENGTH = 70;

const messages: Routes = {
	'POST /inbox/email': (call) => {
		const body = bodyObject(call);
		requireSender(call.context, body.sendUserId);
		const notFound = new ApiError(400, 'Invalid sendUserMailboxId');
		const mailbox = requireById(call.context.state.mailboxes, body.sendUserMailboxId, notFound);
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

	'POST /inbox/sms': (call) => {
		const { from } = bodyObject(call);
		if (!/^\+\d+$/.test(String(from))) throw new ApiError(400, 'Invalid from', 'error');
		const { contactId } = requireRecipient(call.context, bodyObject(call));
		recordMessage(call, 'smsSent', { from });
		return { ok: true, contactId };
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

const drafts = collection({
	path: '/inbox/:contactId/drafts/:draftId',
	require: (call) => requireById(findDrafts(call), call.params.draftId, 'Draft not found'),

	list: (call) => ({ drafts: findDrafts(call).map(toPreview) }),

	create: (call) => {
		const { context, params } = call;
		const { channel, ...body } = bodyObject(call);
		const ownerId = requireOwnerId(call);
		if (!CHANNELS.includes(String(channel))) throw new ApiError(400, 'Invalid channel');
		if (findDrafts(call).length >= MAX_DRAFTS) {
			throw new ApiError(400, 'Draft limit reached (max 10 per conversation)');
		}
		const draft: Draft = {
			_id: context.nextId('drf'),
			contactId: params.contactId,
			ownerId,
			channel: String(channel),
			subject: String(body.subject ?? ''),
			cc: toList(body.cc),
			content: parseContent(body.content),
			attachments: toList(body.attachments),
			source: 'api',
			createdAt: timestamp(),
			updatedAt: timestamp(),
		};
		context.state.inbox.drafts.push(draft);
		return { draftId: draft._id };
	},

	get: (draft) => ({ draft: toDraftView(draft) }),

	update: (draft, call) => {
		const { subject, cc, content, attachments } = bodyObject(call);
		if (content !== undefined) draft.content = parseContent(content);
		if (subject !== undefined) draft.subject = String(subject);
		if (cc !== undefined) draft.cc = toList(cc);
		if (attachments !== undefined) draft.attachments = toList(attachments);
		draft.updatedAt = timestamp();
		return { draft: toDraftView(draft) };
	},

	remove: (draft) => {
		draft.deletedAt = timestamp();
		return { success: true };
	},
});

export const inboxMessages: Routes = { ...messages, ...drafts };

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

function requireSender({ state }: EmulatorContext, userId: unknown): User {
	return requireById(state.users, userId, new ApiError(400, 'Invalid sendUserId'));
}

function requireRecipient(
	context: EmulatorContext,
	{ contactId, leadId }: Record<string, unknown>,
): { contactId: string; leadId?: string } {
	if (leadId === undefined) {
		if (contactId === undefined) throw new ApiError(400, 'contactId or leadId is required');
		if (!isContactId(context, contactId)) throw new ApiError(400, 'Invalid contactId');
		return { contactId };
	}
	if (!String(leadId).startsWith('lea_')) throw new ApiError(400, 'Invalid leadId');
	const lead = requireById(context.state.leads, leadId, new ApiError(400, 'Lead not found'));
	return { contactId: lead.contactId, leadId: lead._id };
}

function findDrafts(call: RouteCall): Draft[] {
	const ownerId = requireOwnerId(call);
	return call.context.state.inbox.drafts.filter(
		(draft) =>
			draft.contactId === call.params.contactId &&
			draft.ownerId === ownerId &&
			draft.deletedAt === undefined,
	);
}

function requireOwnerId({ context, query }: RouteCall): string {
	const { draftOwner } = query;
	if (!draftOwner) throw new ApiError(400, 'Missing draftOwner');
	const owner = context.state.users.find((user) => [user._id, user.email].includes(draftOwner));
	if (owner) return owner._id;
	const reason = 'neither a valid email nor a valid user id for this team';
	throw new ApiError(400, `User not found: ${reason}`);
}

function parseContent(content: unknown): string {
	const text = String(content ?? '');
	if (text.trim() === '') throw new ApiError(400, 'Content must not be empty');
	if (Buffer.byteLength(text) > MAX_CONTENT_BYTES) throw new ApiError(400, 'Content too large');
	return text;
}

function toList(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function toDraftView({ contactId: _contactId, ownerId: _ownerId, ...draft }: Draft) {
	return draft;
}

function toPreview({ _id, channel, subject, content, source, createdAt, updatedAt }: Draft) {
	const text = content.replace(/<[^>]*>/g, '').trim();
	const contentPreview =
		text.length > PREVIEW_LENGTH ? `${text.slice(0, PREVIEW_LENGTH)}...` : text;
	return { _id, channel, subject, contentPreview, source, createdAt, updatedAt };
}
