import { companyNamed } from '../contactBook';
import type { Company } from '../contactState';
import { Refusal } from '../errors';
import type { Activity } from '../state';
import { bodyObject, pageSize, wholeNumber, type Call, type Routes } from './route';

/** Notes are activities of type `annotated` (docs/lemlist-api.md#company-notes). */
export const companyNotes: Routes = {
	'GET /companies/:companyId/notes': (call) => {
		const { query, world } = call;
		const { _id } = companyOf(call);
		const direction = query.sortOrder === 'desc' ? -1 : 1;
		const notes = world.state.activities
			.filter(({ type, companyId }) => type === 'annotated' && companyId === _id)
			.sort((one, other) => direction * one.createdAt.localeCompare(other.createdAt));
		const limit = pageSize(query, world);
		const offset = (wholeNumber(query.page, 1, 1) - 1) * limit;
		return { data: notes.slice(offset, offset + limit).map(view), total: notes.length };
	},

	'POST /companies/:companyId/notes': (call) => {
		const { _id } = companyOf(call);
		const { note } = bodyObject(call);
		if (typeof note !== 'string' || note === '') throw new Refusal(400, 'Bad params: note');
		const [{ _id: userId }] = call.world.state.users;
		const stored = call.world.recordActivity({ type: 'annotated', companyId: _id, note, userId });
		return { ...view(stored), type: stored.type, sendUserId: userId };
	},
};

function view({ _id, teamId, companyId, createdAt, note, userId }: Activity) {
	return { _id, teamId, companyId, createdAt, note, userId };
}

function companyOf({ world, params }: Call): Company {
	const company = companyNamed(world.state.contactBook, params.companyId);
	if (!company) throw new Refusal(404, 'Company not found');
	return company;
}
