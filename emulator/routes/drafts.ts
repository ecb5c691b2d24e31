import { ApiError } from '../http/apiError';
import type { Draft } from '../model/inboxTypes';
import { bodyObject, type RouteCall, type Routes } from './route';

const CHANNELS = ['email', 'linkedin', 'whatsapp', 'sms'];
const MAX_CONTENT_BYTES = 30 * 1_024;
const MAX_DRAFTS = 10;
const PREVIEW_LENGTH = 70;

export const drafts: Routes = {
	'GET /inbox/:contactId/drafts': (call) => ({ drafts: findDrafts(call).map(toPreview) }),

	'POST /inbox/:contactId/drafts': (call) => {
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
			createdAt: now(),
			updatedAt: now(),
		};
		context.state.inbox.drafts.push(draft);
		return { draftId: draft._id };
	},

	'GET /inbox/:contactId/drafts/:draftId': (call) => ({ draft: toDraftView(requireDraft(call)) }),

	'PATCH /inbox/:contactId/drafts/:draftId': (call) => {
		const draft = requireDraft(call);
		const { subject, cc, content, attachments } = bodyObject(call);
		if (content !== undefined) draft.content = parseContent(content);
		if (subject !== undefined) draft.subject = String(subject);
		if (cc !== undefined) draft.cc = toList(cc);
		if (attachments !== undefined) draft.attachments = toList(attachments);
		draft.updatedAt = now();
		return { draft: toDraftView(draft) };
	},

	'DELETE /inbox/:contactId/drafts/:draftId': (call) => {
		requireDraft(call).deletedAt = now();
		return { success: true };
	},
};

function findDrafts(call: RouteCall): Draft[] {
	const ownerId = requireOwnerId(call);
	return call.context.state.inbox.drafts.filter(
		(draft) =>
			draft.contactId === call.params.contactId &&
			draft.ownerId === ownerId &&
			draft.deletedAt === undefined,
	);
}

function requireDraft(call: RouteCall): Draft {
	const draft = findDrafts(call).find(({ _id }) => _id === call.params.draftId);
	if (!draft) throw new ApiError(404, 'Draft not found');
	return draft;
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

function now(): string {
	return new Date().toISOString();
}
