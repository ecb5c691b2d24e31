import { ApiError } from '../http/apiError';
import { StatusResponse } from '../http/httpResponse';
import {
	addCompany,
	findCompanies,
	findCompany,
	parseFields,
	resolveOwnerId,
	throwDetailedError,
	type Company,
} from '../model/contacts';
import { removeFrom } from '../model/records';
import type { Activity } from '../model/state';
import { collection } from './collection';
import { findByCrmIds, findByKeys, paginateWithTotal, storeFields, upsertValues } from './contacts';
import { upsertOutcome } from './contactViews';
import {
	bodyObject,
	pageSize,
	parseInteger,
	sortByCreation,
	type RouteCall,
	type Routes,
} from './route';

const NAMES = {
	recordKeys: [
		'companyId',
		'domain',
		'linkedinUrl',
		'linkedinUrlSalesNav',
		'companyOwner',
		'source',
	],
	fieldNames: [
		...['name', 'industry', 'location', 'size', 'specialties', 'tagline', 'type', 'description'],
		...['foundedOn', 'headquarters', 'picture'],
	],
};

export const companies: Routes = {
	...collection({
		path: '/companies/:companyId',
		require: ({ context, params }) =>
			findCompany(context.state.contactBook, params.companyId) ??
			throwDetailedError('COMPANY_NOT_FOUND_BY_ID', 'Company not found by ID', 404),

		list: (call) => {
			const { contactBook } = call.context.state;
			const { idsOrDomains, crmIds } = call.query;
			if (crmIds !== undefined) {
				const data = findByCrmIds(contactBook.companies, crmIds);
				return { data: data.map(toView(call)), total: data.length };
			}
			if (idsOrDomains !== undefined) {
				const data = findByKeys(idsOrDomains, (key) => findCompanies(contactBook, key));
				return { data: data.map(toView(call)), total: data.length };
			}
			const found = sortByCreation(call, contactBook.companies.filter(toFilter(call)));
			return paginateWithTotal(call, found.map(toView(call)));
		},

		create: (call) => {
			const { state } = call.context;
			const body = upsertValues(call);
			const fields = parseFields(body, state.fields, 'company', NAMES);
			const known = findUpsertTarget(call, body);
			const company =
				known ??
				addCompany(state, {
					_id: call.context.nextId('cpn'),
					domain: String(body.domain ?? ''),
					...(body.source !== undefined && { source: String(body.source) }),
				});
			for (const name of ['domain', 'linkedinUrl', 'linkedinUrlSalesNav'] as const) {
				if (body[name] !== undefined) company[name] = String(body[name]);
			}
			const warnings = storeFields(call, company.fields, fields);
			if (!known || body.companyOwner) {
				company.ownerId = resolveOwnerId(body.companyOwner, state.users);
			}
			const data = { teamId: state.team._id, ...company, ...upsertOutcome(!known) };
			const result = { success: true, data, ...(warnings.length > 0 && { warnings }) };
			return known ? result : new StatusResponse(201, result);
		},

		get: (company) => ({ ...company, fieldRejections: company.fieldRejections ?? [] }),

		remove: (company, { context, query }) => {
			const { contacts, companies: all } = context.state.contactBook;
			const linkedContacts = contacts.filter(({ companyId }) => companyId === company._id);
			const isForced = query.force === 'true';
			if (linkedContacts.length > 0 && !isForced) {
				const message = 'Company still has contacts attached';
				const facts = { contactCount: linkedContacts.length };
				throwDetailedError('COMPANY_HAS_CONTACTS', message, 400, facts);
			}
			for (const contact of linkedContacts) delete contact.companyId;
			removeFrom(all, company);
			return {
				success: true,
				deletedCompanyId: company._id,
				...(isForced && { unlinkedContacts: linkedContacts.length }),
			};
		},
	}),

	// Notes are activities of type `annotated` (docs/lemlist-api.md#company-notes)
	'GET /companies/:companyId/notes': (call) => {
		const { query, context } = call;
		const company = requireCompany(call);
		const found = context.state.activities.filter(
			({ type, companyId }) => type === 'annotated' && companyId === company._id,
		);
		const limit = pageSize(query, context);
		const offset = (parseInteger(query.page, 1, 1) - 1) * limit;
		const notes = sortByCreation(call, found).slice(offset, offset + limit);
		return { data: notes.map(toNoteView), total: found.length };
	},

	'POST /companies/:companyId/notes': (call) => {
		const { _id } = requireCompany(call);
		const { note } = bodyObject(call);
		const isValid = typeof note === 'string' && note !== '' && note.length <= 10_000;
		if (!isValid || /<[^>]*>/.test(note)) throw new ApiError(400, 'Bad params: note');
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

function findUpsertTarget(
	{ context }: RouteCall,
	body: Record<string, unknown>,
): Company | undefined {
	const { contactBook } = context.state;
	if (body.companyId !== undefined) {
		const company = findCompany(contactBook, body.companyId);
		return company ?? throwDetailedError('COMPANY_NOT_FOUND_BY_ID', 'Company not found by ID');
	}
	const keys = [body.domain, body.linkedinUrl, body.linkedinUrlSalesNav].filter(Boolean);
	const missing = [body.name ? '' : 'name', keys.length > 0 ? '' : 'domain'].find(Boolean);
	if (missing) throwDetailedError('MISSING_REQUIRED_FIELD', `Missing required field: ${missing}`);
	return keys.map((key) => findCompany(contactBook, key)).find(Boolean);
}

function toFilter({ context, query }: RouteCall): (company: Company) => boolean {
	const { search = '', crmSyncStatus, fieldRejectionReason, listId } = query;
	const { companies: all, companyLists } = context.state.contactBook;
	const list = companyLists.find(({ _id }) => _id === listId);
	if (listId !== undefined && !list) {
		throw new ApiError(404, 'List not found', 'failedWithDetails', 'CRM_LIST_NOT_FOUND');
	}
	if (crmSyncStatus !== undefined && !all.some(({ crmSync }) => crmSync)) {
		throw new ApiError(400, 'No CRM connected', 'failedWithDetails', 'NO_CRM_CONNECTED');
	}
	return (company) =>
		String(company.fields.name ?? '')
			.toLowerCase()
			.includes(search.toLowerCase()) &&
		(!list || list.companyIds.includes(company._id)) &&
		(crmSyncStatus === undefined || toSyncStates(company).includes(crmSyncStatus)) &&
		(fieldRejectionReason === undefined ||
			Boolean(company.fieldRejections?.some(({ reason }) => reason === fieldRejectionReason)));
}

function toSyncStates({ crmSync }: Company): string[] {
	const errors = crmSync?.errors.map(({ reason }) => reason.toLowerCase()) ?? [];
	if (crmSync?.searching) return ['searching'];
	if (errors.length > 0) return ['error', ...errors];
	if (crmSync?.crmRecordId === null) return ['not_found', 'not_synced'];
	return [crmSync?.crmRecordId ? 'synced' : 'not_synced'];
}

// What lemlist returns only if the query names it
const ON_REQUEST = ['teamId', 'linkedinUrl', 'source'];

// The query's `fields` selects the properties, such as `_id,fields.name`
function toView({ query }: RouteCall): (company: Company) => object {
	const paths = query.fields?.split(',') ?? [];
	const isSelected = (path: string) =>
		paths.includes(path) || (paths.length === 0 && !ON_REQUEST.includes(path));
	return ({ fields, ...facts }) => {
		const recordEntries = Object.entries(facts).filter(([name]) => isSelected(name));
		const fieldEntries = Object.entries(fields).filter(
			([name]) => isSelected('fields') || isSelected(`fields.${name}`),
		);
		return {
			...Object.fromEntries(recordEntries),
			...(fieldEntries.length > 0 && { fields: Object.fromEntries(fieldEntries) }),
		};
	};
}

function toNoteView({ _id, teamId, companyId, createdAt, note, userId }: Activity) {
	return { _id, teamId, companyId, createdAt, note, userId };
}

function requireCompany({ context, params }: RouteCall): Company {
	const company = findCompany(context.state.contactBook, params.companyId);
	if (!company) throw new ApiError(404, 'Company not found');
	return company;
}
