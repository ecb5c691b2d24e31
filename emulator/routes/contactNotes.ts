import { ApiError } from '../http/apiError';
import { findContact, type Contact } from '../model/contacts';
import type { Activity } from '../model/state';
import { bodyObject, pageSize, parseInteger, type RouteCall, type Routes } from './route';

const MAX_LENGTH = 10_000;

/** Notes of a contact, which are activities of type `annotated`, newest first. */
export const contactNotes: Routes = {
	'GET /contacts/:contact/notes': (call) => {
		const { query, context } = call;
		const { _id } = requireContact(call);
		const direction = query.sortOrder === 'asc' ? 1 : -1;
		const found = context.state.activities
			.filter(({ type, contactId }) => type === 'annotated' && contactId === _id)
			.toSorted((a, b) => direction * a.createdAt.localeCompare(b.createdAt));
		const limit = pageSize(query, context);
		const offset = (parseInteger(query.page, 1, 1) - 1) * limit;
		return { data: found.slice(offset, offset + limit).map(toView), total: found.length };
	},

	// A note without a text is created, too
	'POST /contacts/:contact/notes': (call) => {
		const { _id } = requireContact(call);
		const note = String(bodyObject(call).note ?? '');
		if (note.length > MAX_LENGTH || /<[^>]*>/.test(note))
			throw new ApiError(400, 'Invalid note', 'error');
		const [{ _id: userId }] = call.context.state.users;
		const stored = {
			type: 'annotated',
			contactId: _id,
			note: note.replaceAll('<', '&lt;'),
			userId,
		};
		return toView(call.context.recordActivity(stored));
	},
};

function requireContact({ context, params }: RouteCall): Contact {
	const contact = findContact(context.state.contactBook, params.contact);
	if (!contact) throw new ApiError(404, 'Contact not found', 'error');
	return contact;
}

function toView({ _id, teamId, contactId, createdAt, note, userId }: Activity) {
	return { _id, teamId, contactId, createdAt, note, userId };
}
