import { StatusResponse } from '../http/httpResponse';
import { addCompany, findCompany } from '../model/contacts';
import type { Company } from '../model/contactTypes';
import { upsertOutcome } from '../model/contactViews';
import { ApiError } from '../http/apiError';
import {
	parseFields,
	withoutEmpty,
	resolveOwnerId,
	throwDetailedError,
} from '../model/contactUpsert';
import { findByKeys, paginateWithTotal } from './contactSearch';
import { bodyObject, type RouteCall, type Routes } from './route';

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
	'GET /companies': (call) => {
		const { state } = call.context;
		const { idsOrDomains, sortOrder } = call.query;
		if (idsOrDomains !== undefined) {
			const data = findByKeys(idsOrDomains, (key) => findCompany(state.contactBook, key));
			return { data: data.map(toView(call)), total: data.length };
		}
		const direction = sortOrder === 'desc' ? -1 : 1;
		const found = state.contactBook.companies
			.filter(toFilter(call))
			.sort((a, b) => direction * a.createdAt.localeCompare(b.createdAt));
		return paginateWithTotal(call, found.map(toView(call)));
	},

	'POST /companies': (call) => {
		const { state } = call.context;
		const body = withoutEmpty(bodyObject(call));
		const fields = parseFields(body, state, 'company', NAMES);
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
		if (!known || body.companyOwner) company.ownerId = resolveOwnerId(body.companyOwner, state);
		const data = { teamId: state.team._id, ...company, ...upsertOutcome(!known) };
		return known ? { success: true, data } : new StatusResponse(201, { success: true, data });
	},

	'DELETE /companies/:companyId': (call) => {
		const { contactBook } = call.context.state;
		const company = findCompany(contactBook, call.params.companyId);
		if (!company)
			return throwDetailedError('COMPANY_NOT_FOUND_BY_ID', 'Company not found by ID', 404);
		const linkedContacts = contactBook.contacts.filter(
			({ companyId }) => companyId === company._id,
		);
		const isForced = call.query.force === 'true';
		if (linkedContacts.length > 0 && !isForced) {
			const advice = 'Pass ?force=true to detach them before deletion.';
			const count = `(${linkedContacts.length} contacts attached)`;
			throwDetailedError(
				'COMPANY_HAS_CONTACTS',
				`Company still has contacts attached. ${advice} ${count}`,
			);
		}
		for (const contact of linkedContacts) delete contact.companyId;
		contactBook.companies.splice(contactBook.companies.indexOf(company), 1);
		return {
			success: true,
			deletedCompanyId: company._id,
			...(isForced && { unlinkedContacts: linkedContacts.length }),
		};
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
		if (!body[name])
			throwDetailedError('MISSING_REQUIRED_FIELD', `Missing required field: ${name}`);
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

// `fields` names what is wanted, such as `_id,fields.name`
function toView({ query }: RouteCall): (company: Company) => object {
	const paths = query.fields?.split(',') ?? [];
	const isWanted = (path: string) => paths.length === 0 || paths.includes(path);
	return ({ fields, source: _source, ...facts }) => {
		const recordEntries = Object.entries(facts).filter(([name]) => isWanted(name));
		const fieldEntries = Object.entries(fields).filter(
			([name]) => isWanted('fields') || isWanted(`fields.${name}`),
		);
		return {
			...Object.fromEntries(recordEntries),
			...(fieldEntries.length > 0 && { fields: Object.fromEntries(fieldEntries) }),
		};
	};
}
