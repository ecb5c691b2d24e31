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
import { findByKeys, paginateWithTotal, upsertOutcome, upsertValues } from './contacts';
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
			const { idsOrDomains } = call.query;
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
					domain: String(body.domain),
					...(body.source !== undefined && { source: String(body.source) }),
				});
			for (const name of ['domain', 'linkedinUrl', 'linkedinUrlSalesNav'] as const) {
				if (body[name] !== undefined) company[name] = String(body[name]);
			}
			Object.assign(company.fields, fields);
			if (!known || body.companyOwner) {
				company.ownerId = resolveOwnerId(body.companyOwner, state.users);
			}
			const data = { teamId: state.team._id, ...company, ...upsertOutcome(!known) };
			return known ? { success: true, data } : new StatusResponse(201, { success: true, data });
		},

		get: (company) => ({ ...company, fieldRejections: company.fieldRejections ?? [] }),

		remove: (company, { context, query }) => {
			const { contacts, companies: all } = context.state.contactBook;
			const linkedContacts = contacts.filter(({ companyId }) => companyId === company._id);
			const isForced = query.force === 'true';
			if (linkedContacts.length > 0 && !isForced) {
				const advice = 'Pass ?force=true to detach them before deletion.';
				const count = `(${linkedContacts.length} contacts attached)`;
				throwDetailedError(
					'COMPANY_HAS_CONTACTS',
					`Company still has contacts attached. ${advice} ${count}`,
				);
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

function findUpsertTarget(
	{ context }: RouteCall,
	body: Record<string, unknown>,
): Company | undefined {
	const { contactBook } = context.state;
	if (body.companyId !== undefined) {
		const company = findCompany(contactBook, body.companyId);
		return company ?? throwDetailedError('COMPANY_NOT_FOUND_BY_ID', 'Company not found by ID');
	}
	for (const name of ['name', 'domain']) {
		if (!body[name]) {
			throwDetailedError('MISSING_REQUIRED_FIELD', `Missing required field: ${name}`);
		}
	}
	const keys = [body.domain, body.linkedinUrl, body.linkedinUrlSalesNav];
	return keys.map((key) => findCompany(contactBook, key)).find(Boolean);
}

function toFilter({ context, query }: RouteCall): (company: Company) => boolean {
	const { search = '', crmSyncStatus, fieldRejectionReason } = query;
	const all = context.state.contactBook.companies;
	if (crmSyncStatus !== undefined && !all.some(({ crmSync }) => crmSync)) {
		throw new ApiError(400, 'No CRM connected', 'failedWithDetails', 'NO_CRM_CONNECTED');
	}
	return (company) =>
		String(company.fields.name ?? '')
			.toLowerCase()
			.includes(search.toLowerCase()) &&
		(crmSyncStatus === undefined || toSyncStates(company).includes(crmSyncStatus)) &&
		(fieldRejectionReason === undefined ||
			Boolean(company.fieldRejections?.some(({ reason }) => reason === fieldRejectionReason)));
}

function toSyncStates({ crmSync }: Company): string[] {
	const errors = crmSync?.errors.map(({ reason }) => reason.toLowerCase()) ?? [];
	if (errors.length > 0) return ['error', ...errors];
	return [crmSync?.crmRecordId ? 'synced' : 'not_synced'];
}

// The query's `fields` selects the properties, such as `_id,fields.name`
function toView({ query }: RouteCall): (company: Company) => object {
	const paths = query.fields?.split(',') ?? [];
	const isSelected = (path: string) => paths.length === 0 || paths.includes(path);
	return ({ fields, source: _source, ...facts }) => {
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
