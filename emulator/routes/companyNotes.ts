import { findCompany } from '../model/contacts';
import type { Company } from '../model/contactTypes';
import { ApiError } from '../http/apiError';
import type { Activity } from '../model/state';
import { bodyObject, pageSize, parseInteger, type RouteCall, type Routes } from './route';

/** Notes are activities of type `annotated` (docs/lemlist-api.md#company-notes). */
export const companyNotes: Routes = {
	'GET /companies/:companyId/notes': (call) => {
		const { query, context } = call;
		const { _id } = requireCompany(call);
		const direction = query.sortOrder === 'desc' ? -1 : 1;
		const notes = context.state.activities
			.filter(({ type, companyId }) => type === 'annotated' && companyId === _id)
			.sort((a, b) => direction * a.createdAt.localeCompare(b.createdAt));
		const limit = pageSize(query, context);
		const offset = (parseInteger(query.page, 1, 1) - 1) * limit;
		return { data: notes.slice(offset, offset + limit).map(toNoteView), total: notes.length };
	},

	'POST /companies/:companyId/notes': (call) => {
		const { _id } = requireCompany(call);
		const { note } = bodyObject(call);
		if (typeof note !== 'string' || note === '') throw new ApiError(400, 'Bad params: note');
		const [{ _id: userId }] = call.context.state.users;
		const newNote = call.context.recordActivity({
			type: 'annotated',
			companyId: _id,
			note,
			userId,
		});
		return { ...toNoteView(newNote), type: newNote.type, sendUserId: userId };
	},
};

function toNoteView({ _id, teamId, companyId, createdAt, note, userId }: Activity) {
	return { _id, teamId, companyId, createdAt, note, userId };
}

function requireCompany({ context, params }: RouteCall): Company {
	const company = findCompany(context.state.contactBook, params.companyId);
	if (!company) throw new ApiError(404, 'Company not found');
	return company;
}
