import { WithStatus } from '../answers';
import { addCompany, companyNamed } from '../contactBook';
import type { Company } from '../contactState';
import { outcome } from '../contactViews';
import { Refusal } from '../errors';
import { fieldsOf, filledIn, ownerOf, refuse } from '../upserting';
import { named, pageWithTotal } from './contactSearch';
import { bodyObject, type Call, type Routes } from './route';

const NAMES = {
	own: ['companyId', 'domain', 'linkedinUrl', 'linkedinUrlSalesNav', 'companyOwner', 'source'],
	known: [
		...['name', 'industry', 'location', 'size', 'specialties', 'tagline', 'type', 'description'],
		...['foundedOn', 'headquarters', 'picture'],
	],
};

export const companies: Routes = {
	'GET /companies': (call) => {
		const { state } = call.world;
		const { idsOrDomains, sortOrder } = call.query;
		if (idsOrDomains !== undefined) {
			const data = named(idsOrDomains, (key) => companyNamed(state.contactBook, key));
			return { data: data.map(viewOf(call)), total: data.length };
		}
		const direction = sortOrder === 'desc' ? -1 : 1;
		const found = state.contactBook.companies
			.filter(filterOf(call))
			.sort((one, other) => direction * one.createdAt.localeCompare(other.createdAt));
		return pageWithTotal(call, found.map(viewOf(call)));
	},

	'POST /companies': (call) => {
		const { state } = call.world;
		const body = filledIn(bodyObject(call));
		const fields = fieldsOf(body, state, 'company', NAMES);
		const known = target(call, body);
		const company =
			known ??
			addCompany(state, {
				_id: call.world.nextId('cpn'),
				domain: String(body.domain),
				...(body.source !== undefined && { source: String(body.source) }),
			});
		for (const name of ['domain', 'linkedinUrl', 'linkedinUrlSalesNav'] as const) {
			if (body[name] !== undefined) company[name] = String(body[name]);
		}
		Object.assign(company.fields, fields);
		if (!known || body.companyOwner) company.ownerId = ownerOf(body.companyOwner, state);
		const data = { teamId: state.team._id, ...company, ...outcome(!known) };
		return known ? { success: true, data } : new WithStatus(201, { success: true, data });
	},

	'DELETE /companies/:companyId': (call) => {
		const { contactBook } = call.world.state;
		const company = companyNamed(contactBook, call.params.companyId);
		if (!company) return refuse('COMPANY_NOT_FOUND_BY_ID', 'Company not found by ID', 404);
		const attached = contactBook.contacts.filter(({ companyId }) => companyId === company._id);
		const isForced = call.query.force === 'true';
		if (attached.length > 0 && !isForced) {
			const advice = 'Pass ?force=true to detach them before deletion.';
			const count = `(${attached.length} contacts attached)`;
			refuse('COMPANY_HAS_CONTACTS', `Company still has contacts attached. ${advice} ${count}`);
		}
		for (const contact of attached) delete contact.companyId;
		contactBook.companies.splice(contactBook.companies.indexOf(company), 1);
		return {
			success: true,
			deletedCompanyId: company._id,
			...(isForced && { unlinkedContacts: attached.length }),
		};
	},
};

function target({ world }: Call, body: Record<string, unknown>): Company | undefined {
	const { contactBook } = world.state;
	if (body.companyId !== undefined) {
		const company = companyNamed(contactBook, body.companyId);
		return company ?? refuse('COMPANY_NOT_FOUND_BY_ID', 'Company not found by ID');
	}
	for (const name of ['name', 'domain']) {
		if (!body[name]) refuse('MISSING_REQUIRED_FIELD', `Missing required field: ${name}`);
	}
	const keys = [body.domain, body.linkedinUrl, body.linkedinUrlSalesNav];
	return keys.map((key) => companyNamed(contactBook, key)).find(Boolean);
}

function filterOf({ world, query }: Call): (company: Company) => boolean {
	const { search = '', crmSyncStatus, fieldRejectionReason } = query;
	const all = world.state.contactBook.companies;
	if (crmSyncStatus !== undefined && !all.some(({ crmSync }) => crmSync)) {
		throw new Refusal(400, 'No CRM connected', 'failedWithDetails', 'NO_CRM_CONNECTED');
	}
	return (company) =>
		String(company.fields.name ?? '')
			.toLowerCase()
			.includes(search.toLowerCase()) &&
		(crmSyncStatus === undefined || syncStates(company).includes(crmSyncStatus)) &&
		(fieldRejectionReason === undefined ||
			Boolean(company.fieldRejections?.some(({ reason }) => reason === fieldRejectionReason)));
}

function syncStates({ crmSync }: Company): string[] {
	const errors = crmSync?.errors.map(({ reason }) => reason.toLowerCase()) ?? [];
	if (errors.length > 0) return ['error', ...errors];
	return [crmSync?.crmRecordId ? 'synced' : 'not_synced'];
}

// `fields` names what is wanted, such as `_id,fields.name`
function viewOf({ query }: Call): (company: Company) => object {
	const paths = query.fields?.split(',') ?? [];
	const isWanted = (path: string) => paths.length === 0 || paths.includes(path);
	return ({ fields, source: _source, ...facts }) => {
		const own = Object.entries(facts).filter(([name]) => isWanted(name));
		const all = Object.entries(fields).filter(
			([name]) => isWanted('fields') || isWanted(`fields.${name}`),
		);
		return {
			...Object.fromEntries(own),
			...(all.length > 0 && { fields: Object.fromEntries(all) }),
		};
	};
}
