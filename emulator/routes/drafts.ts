import { Refusal } from '../errors';
import type { Draft } from '../inboxState';
import { bodyObject, type Call, type Routes } from './route';

const CHANNELS = ['email', 'linkedin', 'whatsapp', 'sms'];
const MAX_CONTENT_BYTES = 30 * 1_024;
const MAX_DRAFTS = 10;
const PREVIEW_LENGTH = 70;

export const drafts: Routes = {
	'GET /inbox/:contactId/drafts': (call) => ({ drafts: draftsOf(call).map(preview) }),

	'POST /inbox/:contactId/drafts': (call) => {
		const { world, params } = call;
		const { channel, ...body } = bodyObject(call);
		const ownerId = ownerOf(call);
		if (!CHANNELS.includes(String(channel))) throw new Refusal(400, 'Invalid channel');
		if (draftsOf(call).length >= MAX_DRAFTS) {
			throw new Refusal(400, 'Draft limit reached (max 10 per conversation)');
		}
		const draft: Draft = {
			_id: world.nextId('drf'),
			contactId: params.contactId,
			ownerId,
			channel: String(channel),
			subject: String(body.subject ?? ''),
			cc: listOf(body.cc),
			content: contentOf(body.content),
			attachments: listOf(body.attachments),
			source: 'api',
			createdAt: now(),
			updatedAt: now(),
		};
		world.state.inbox.drafts.push(draft);
		return { draftId: draft._id };
	},

	'GET /inbox/:contactId/drafts/:draftId': (call) => ({ draft: view(draftOf(call)) }),

	'PATCH /inbox/:contactId/drafts/:draftId': (call) => {
		const draft = draftOf(call);
		const { subject, cc, content, attachments } = bodyObject(call);
		if (content !== undefined) draft.content = contentOf(content);
		if (subject !== undefined) draft.subject = String(subject);
		if (cc !== undefined) draft.cc = listOf(cc);
		if (attachments !== undefined) draft.attachments = listOf(attachments);
		draft.updatedAt = now();
		return { draft: view(draft) };
	},

	'DELETE /inbox/:contactId/drafts/:draftId': (call) => {
		draftOf(call).deletedAt = now();
		return { success: true };
	},
};

function draftsOf(call: Call): Draft[] {
	const ownerId = ownerOf(call);
	return call.world.state.inbox.drafts.filter(
		(draft) =>
			draft.contactId === call.params.contactId &&
			draft.ownerId === ownerId &&
			draft.deletedAt === undefined,
	);
}

function draftOf(call: Call): Draft {
	const draft = draftsOf(call).find(({ _id }) => _id === call.params.draftId);
	if (!draft) throw new Refusal(404, 'Draft not found');
	return draft;
}

function ownerOf({ world, query }: Call): string {
	const { draftOwner } = query;
	if (!draftOwner) throw new Refusal(400, 'Missing draftOwner');
	const owner = world.state.users.find((user) => [user._id, user.email].includes(draftOwner));
	if (owner) return owner._id;
	const reason = 'neither a valid email nor a valid user id for this team';
	throw new Refusal(400, `User not found: ${reason}`);
}

function contentOf(content: unknown): string {
	const text = String(content ?? '');
	if (text.trim() === '') throw new Refusal(400, 'Content must not be empty');
	if (Buffer.byteLength(text) > MAX_CONTENT_BYTES) throw new Refusal(400, 'Content too large');
	return text;
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function view({ contactId: _contactId, ownerId: _ownerId, ...draft }: Draft) {
	return draft;
}

function preview({ _id, channel, subject, content, source, createdAt, updatedAt }: Draft) {
	const text = content.replace(/<[^>]*>/g, '').trim();
	const contentPreview =
		text.length > PREVIEW_LENGTH ? `${text.slice(0, PREVIEW_LENGTH)}...` : text;
	return { _id, channel, subject, contentPreview, source, createdAt, updatedAt };
}

function now(): string {
	return new Date().toISOString();
}
