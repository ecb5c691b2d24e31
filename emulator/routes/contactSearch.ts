import { ApiError } from '../http/apiError';
import { throwDetailedError, type Contact } from '../model/contacts';
import {
	filterField,
	findFields,
	toTreeFilter,
	type FilterField,
	type FilterValues,
} from '../model/filterTrees';
import type { State } from '../model/state';
import { campaignsFor, toContactFilter } from './contacts';
import { pageSize, parseInteger, type RouteCall, type Routes } from './route';

const MAX_CRM_IDS = 100;
const SYNC_STATES = ['synced', 'error', 'searching', 'not_found'];

/** The search of contacts with the filters of the app (docs/lemlist-api.md#filter-trees). */
export const contactSearch: Routes = {
	'GET /v2/contacts': (call) => {
		const { state } = call.context;
		const found = findContacts(call);
		return toEnvelope(
			call,
			found.map((contact) => toFlatView(contact, state, call.query.withPrimaryCompany === 'true')),
		);
	},

	'GET /v2/contacts/filters': ({ context, query }) => {
		const data = findFields(contactFilterFields(context.state), query);
		return { data, total: data.length };
	},
};

/** The fields of contacts and of their companies that a search compares. */
export function contactFilterFields({ fields }: State): FilterField[] {
	const custom = fields.filter(({ entity, source }) => entity === 'contact' && source === 'custom');
	return [
		filterField('contact', 'contactName', 'Name', { queryParam: 'search' }),
		filterField('contact', 'contactEmail', 'Email', { queryParam: 'email' }),
		filterField('contact', 'contactPhone', 'Phone'),
		filterField('contact', 'contactJobTitle', 'Job Title'),
		filterField('contact', 'contactCreatedAt', 'Created', { type: 'date' }),
		...custom.map(({ name, label }) =>
			filterField('contact', `cf_contact_${name}`, label, { custom: true }),
		),
		filterField('company', 'companyName', 'Company Name'),
		filterField('company', 'companyIndustry', 'Industry'),
	];
}

/** The values of a contact by the names of `contactFilterFields`. */
export function toContactValues(
	contact: Contact | undefined,
	{ contactBook }: State,
): FilterValues {
	if (!contact) return {};
	const company = contactBook.companies.find(({ _id }) => _id === contact.companyId);
	const { fields } = contact;
	const custom = Object.entries(fields).map(([name, value]) => [`cf_contact_${name}`, value]);
	return {
		...Object.fromEntries(custom),
		contactName: fullName(contact),
		contactEmail: contact.emails[0],
		contactPhone: fields.phone,
		contactJobTitle: fields.jobTitle,
		contactCreatedAt: contact.createdAt,
		companyName: company?.fields.name,
		companyIndustry: company?.fields.industry,
	};
}

function findContacts(call: RouteCall): Contact[] {
	const { query, context } = call;
	const { contacts } = context.state.contactBook;
	const { crmIds, crmSyncStatus, advancedFilters } = query;
	if (crmIds !== undefined) {
		const ids = crmIds.split(',');
		if (ids.length > MAX_CRM_IDS) throwDetailedError('TOO_MANY_CRM_IDS', 'Too many CRM IDs');
		return contacts.filter(({ crmSync }) => ids.includes(String(crmSync?.crmRecordId)));
	}
	if (crmSyncStatus !== undefined && !SYNC_STATES.includes(crmSyncStatus)) {
		throw new ApiError(400, 'Bad params: crmSyncStatus');
	}
	const matchesTree = toTreeFilter(advancedFilters, contactFilterFields(context.state));
	return contacts
		.filter(toContactFilter(call))
		.filter((contact) => matchesTree(toContactValues(contact, context.state)))
		.filter((contact) => crmSyncStatus === undefined || toSyncStatus(contact) === crmSyncStatus);
}

function toSyncStatus({ crmSync }: Contact): string | undefined {
	if (!crmSync) return undefined;
	if (crmSync.errors.length > 0) return 'error';
	return crmSync.crmRecordId ? 'synced' : 'not_found';
}

function toEnvelope(call: RouteCall, records: object[]) {
	const { contactSearchEnvelope, contactSearchPaging } = call.context.options;
	const limit = pageSize(call.query, call.context);
	const page = parseInteger(call.query.page, 1, 1);
	const offset =
		contactSearchPaging === 'page' ? (page - 1) * limit : parseInteger(call.query.offset, 0);
	const selected = records.slice(offset, offset + limit);
	if (contactSearchEnvelope === 'array') return selected;
	return { [contactSearchEnvelope]: selected, total: records.length };
}

// A contact as lists return it, without blocks
function toFlatView(contact: Contact, state: State, isWithCompany: boolean) {
	const { _id, emails, fields, ownerId, companyId, createdAt, createdBy } = contact;
	const company = state.contactBook.companies.find((one) => one._id === companyId);
	return {
		_id,
		teamId: state.team._id,
		fullName: fullName(contact),
		email: emails[0],
		firstName: fields.firstName,
		lastName: fields.lastName,
		jobTitle: fields.jobTitle,
		ownerId,
		companyId,
		createdAt,
		createdBy,
		unsubscribed: contact.doNotContact,
		campaignCount: campaignsFor(contact, state).length,
		fieldRejections: contact.fieldRejections ?? [],
		...(isWithCompany && company && { company: { _id: company._id, domain: company.domain } }),
	};
}

function fullName({ fields }: Contact): string {
	return [fields.firstName, fields.lastName].filter(Boolean).join(' ');
}
