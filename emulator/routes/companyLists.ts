import { ApiError } from '../http/apiError';
import { StatusResponse } from '../http/httpResponse';
import { bodyObject, requireById, type Routes } from './route';

const MAX_COMPANIES = 1_000;
const MAX_NAME_LENGTH = 200;

/** Must be registered before the routes of a single company, whose path matches these too. */
export const companyLists: Routes = {
	'GET /companies/lists': ({ context, query }) => {
		const search = (query.search ?? '').toLowerCase();
		return context.state.contactBook.companyLists
			.filter(({ name }) => name.toLowerCase().includes(search))
			.map(({ _id, name, dynamic, createdAt }) => ({
				_id,
				name,
				...(dynamic && { dynamic }),
				createdAt,
			}));
	},

	'POST /companies/lists': (call) => {
		const { name } = bodyObject(call);
		if (typeof name !== 'string' || name.trim() === '' || /[<>]/.test(name)) {
			throw new ApiError(400, 'name is required and must be a non-empty string');
		}
		if (name.length > MAX_NAME_LENGTH) throw new ApiError(400, 'name too long');
		const _id = call.context.nextId('clt');
		const createdAt = new Date().toISOString();
		call.context.state.contactBook.companyLists.push({
			...{ _id, name, createdAt },
			dynamic: false,
			companyIds: [],
		});
		const message = 'Company list created successfully';
		return new StatusResponse(201, { message, list: { id: _id, name } });
	},

	'POST /companies/lists/:listId/entities': (call) => {
		const { companyIds } = bodyObject(call);
		if (!Array.isArray(companyIds) || companyIds.length === 0) {
			throw new ApiError(400, 'companyIds is required and must be a non-empty array');
		}
		if (companyIds.length > MAX_COMPANIES)
			throw new ApiError(400, 'Maximum 1,000 companies per request');
		const { companies, companyLists: lists } = call.context.state.contactBook;
		const list = requireById(lists, call.params.listId, 'Company list not found');
		if (list.dynamic) throw new ApiError(400, 'Cannot manually change a dynamic list');
		if (call.query.action === 'remove') {
			const remainingIds = list.companyIds.filter((id) => !companyIds.includes(id));
			const removedCount = list.companyIds.length - remainingIds.length;
			list.companyIds = remainingIds;
			return { message: 'Companies removed from list successfully', removedCount };
		}
		const known = companyIds.filter((id) => companies.some(({ _id }) => _id === id)) as string[];
		const added = known.filter((id) => !list.companyIds.includes(id));
		list.companyIds.push(...added);
		const alreadyInList = known.length - added.length;
		return {
			message: 'Companies added to list successfully',
			addedCount: added.length,
			alreadyInList,
		};
	},
};
