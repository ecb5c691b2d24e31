import { ApiError } from '../http/apiError';
import { StatusResponse } from '../http/httpResponse';
import {
	addContact,
	findCompany,
	findContact,
	parseFields,
	resolveOwnerId,
	throwDetailedError,
	withoutEmpty,
	type Contact,
	type CrmSync,
} from '../model/contacts';
import { removeFrom } from '../model/records';
import { collection } from './collection';
import { campaignsFor, toContactView, toFlatView, toUpsertedContact } from './contactViews';
import { bodyObject, parseInteger, type RouteCall } from './route';

const DEFAULT_PAGE_SIZE = 100;
const MAX_PAGE_SIZE = 500;
const MAX_KEYS = 100;
const MAX_CRM_ID_LENGTH = 25;
const SYNC_STATES = ['synced', 'error', 'searching', 'not_found'];
const IDENTIFIERS = ['contactId', 'email', 'linkedinUrl', 'linkedinUrlSalesNav'];
export const UPDATE_STRATEGIES = ['overwrite', 'overwriteIgnoreEmpty', 'fillEmptyOnly'];
const LINK_KEYS = ['companyId', 'companyDomain', 'companyLinkedinUrl'];
const LINK_CODES: Record<string, string> = {
	companyId: 'ID',
	companyDomain: 'DOMAIN',
	companyLinkedinUrl: 'LINKEDIN_URL',
};
const SEARCH_KEYS = [...LINK_KEYS, 'companySalesnavUrl'];
const NAMES = {
	recordKeys: [...IDENTIFIERS, ...LINK_KEYS, 'additionalEmails', 'contactOwner', 'source'],
	fieldNames: [
		...['firstName', 'lastName', 'phone', 'jobTitle', 'jobDescription', 'picture', 'timezone'],
		...['industry', 'languages', 'location', 'skills', 'summary', 'tagline'],
	],
};

export const contacts = collection({
	path: '/contacts/:contact',
	require: ({ context, params }) =>
		findContact(context.state.contactBook, params.contact) ??
		throwDetailedError('CONTACT_NOT_FOUND', 'No contact found with the provided id or email', 404),

	list: searchContacts,

	create: (call) => {
		const { state } = call.context;
		const body = upsertValues(call);
		const fields = parseFields(body, state.fields, 'contact', NAMES);
		const known = findUpsertTarget(call, body);
		const contact = known ?? addContact(state, { _id: call.context.nextId('ctc') });
		if (!known && body.source !== undefined) contact.source = String(body.source);
		storeIdentity(contact, body);
		const kept = storeFields(call, contact.fields, fields);
		if (!known || body.contactOwner) {
			contact.ownerId = resolveOwnerId(body.contactOwner, state.users);
		}
		const link = linkCompany(call, contact, body);
		const data = { ...toUpsertedContact(contact, state, !known), companyLinked: link.isLinked };
		const warnings = [...link.warnings, ...kept];
		const result = { success: true, data, ...(warnings.length > 0 && { warnings }) };
		return known ? result : new StatusResponse(201, result);
	},

	get: (contact, { context }) => toContactView(contact, context.state),

	remove: (contact, { context: { state } }) => {
		if (contact.isEnriching) {
			const reason = 'Contact cannot be removed if an enrichment is in progress';
			throwDetailedError('CONTACT_DELETE_BLOCKED', reason, 409);
		}
		removeFrom(state.contactBook.contacts, contact);
		state.leads = state.leads.filter(({ contactId }) => contactId !== contact._id);
		state.activities = state.activities.filter(({ contactId }) => contactId !== contact._id);
		for (const list of state.contactBook.lists) {
			list.contactIds = list.contactIds.filter((id) => id !== contact._id);
		}
		return { success: true, deletedContactId: contact._id };
	},
});

/** The records with these comma-separated keys; skips unknown keys and throws for more than 100. */
export function findByKeys<Item>(
	keys: string,
	find: (key: string) => Item | Item[] | undefined,
): Item[] {
	const list = keys.split(',');
	if (list.length > MAX_KEYS) throw new ApiError(400, `Maximum ${MAX_KEYS} values`);
	return list.flatMap((key) => find(key) ?? []);
}

/** A page of contacts or companies (docs/lemlist-api.md#paging). */
export function paginateWithTotal<Item>({ query, context }: RouteCall, items: Item[]) {
	const { pageLimit } = context.options;
	const maxSize = pageLimit < DEFAULT_PAGE_SIZE ? pageLimit : MAX_PAGE_SIZE;
	const limit = Math.min(parseInteger(query.limit, DEFAULT_PAGE_SIZE, 1), maxSize);
	const offset = parseInteger(query.offset, 0);
	return { data: items.slice(offset, offset + limit), total: items.length, limit, offset };
}

/** The values that an upsert stores: empty ones only if `updateStrategy` says so. */
export function upsertValues(call: RouteCall): Record<string, unknown> {
	const { updateStrategy = 'overwriteIgnoreEmpty' } = call.query;
	if (!UPDATE_STRATEGIES.includes(updateStrategy)) {
		throwDetailedError('INVALID_UPDATE_STRATEGY', 'Invalid updateStrategy');
	}
	const storesEmpty = updateStrategy === 'overwrite' && !call.context.options.ignoresEmptyValues;
	return storesEmpty ? bodyObject(call) : withoutEmpty(bodyObject(call));
}

/** Stores the fields of an upsert and returns lemlist's warnings about those that it keeps. */
export function storeFields(
	{ query }: RouteCall,
	stored: Record<string, unknown>,
	fields: Record<string, unknown>,
) {
	const isKept = (name: string) =>
		query.updateStrategy === 'fillEmptyOnly' && ![undefined, null, ''].includes(stored[name] as '');
	const kept = Object.keys(fields).filter((name) => isKept(name) && stored[name] !== fields[name]);
	for (const [name, value] of Object.entries(fields)) if (!isKept(name)) stored[name] = value;
	if (kept.length === 0) return [];
	const message = 'Some fields have a value already and were kept';
	return [{ code: 'FIELDS_KEPT', message, params: { fields: kept } }];
}

// A lookup returns a bare array of whole contacts, a list a page of flat ones
function searchContacts(call: RouteCall) {
	const { state } = call.context;
	const { idsOrEmails, crmIds, withPrimaryCompany } = call.query;
	if (crmIds !== undefined) {
		return findByCrmIds(state.contactBook.contacts, crmIds).map((one) => toContactView(one, state));
	}
	if (idsOrEmails !== undefined) {
		const found = findByKeys(idsOrEmails, (key) => findContact(state.contactBook, key));
		if (found.length === 0) throw new ApiError(404, 'Contact not found', 'error');
		return found.map((contact) => toContactView(contact, state));
	}
	const isWithCompany = withPrimaryCompany === 'true';
	if (isWithCompany && SEARCH_KEYS.some((name) => call.query[name] !== undefined)) {
		throwDetailedError('MULTIPLE_COMPANY_FILTERS', 'Only one company filter can be used');
	}
	const found = state.contactBook.contacts.filter(toContactFilter(call));
	return paginateWithTotal(
		call,
		found.map((contact) => toFlatView(contact, state, isWithCompany)),
	);
}

/** The records that are linked with these records of the CRM; skips unknown ones and throws for more than 100. */
export function findByCrmIds<Item extends { crmSync?: CrmSync }>(
	records: readonly Item[],
	crmIds: string,
): Item[] {
	const ids = crmIds.split(',');
	if (ids.length > MAX_KEYS) throwDetailedError('TOO_MANY_CRM_IDS', 'Too many CRM IDs');
	if (ids.some((id) => id.length > MAX_CRM_ID_LENGTH)) {
		throwDetailedError('INVALID_CRM_ID', 'Invalid CRM ID');
	}
	return records.filter(({ crmSync }) => ids.includes(String(crmSync?.crmRecordId)));
}

/** Whether contacts meet the filters of a query. */
export function toContactFilter({ context, query }: RouteCall): (contact: Contact) => boolean {
	const { search, email, listId, notInAnyCampaign, fieldRejectionReason, crmSyncStatus } = query;
	const { contactBook } = context.state;
	assertValidQuery(query);
	const [companyKey] = SEARCH_KEYS.filter((name) => query[name] !== undefined);
	const companyId = companyKey && findCompany(contactBook, query[companyKey])?._id;
	const list = contactBook.lists.find(({ _id }) => _id === listId);
	const containsSearch = (contact: Contact) =>
		JSON.stringify([contact.emails, contact.fields]).toLowerCase().includes(search.toLowerCase());

	return (contact) =>
		(search === undefined || containsSearch(contact)) &&
		(email === undefined || contact === findContact(contactBook, email)) &&
		(listId === undefined || Boolean(list?.contactIds.includes(contact._id))) &&
		(!companyKey || (companyId !== undefined && contact.companyId === companyId)) &&
		(notInAnyCampaign !== 'true' || campaignsFor(contact, context.state).length === 0) &&
		(fieldRejectionReason === undefined ||
			Boolean(contact.fieldRejections?.some(({ reason }) => reason === fieldRejectionReason))) &&
		(crmSyncStatus === undefined || toSyncStatus(contact) === crmSyncStatus);
}

function toSyncStatus({ crmSync }: Contact): string | undefined {
	if (!crmSync) return undefined;
	if (crmSync.searching) return 'searching';
	if (crmSync.errors.length > 0) return 'error';
	return crmSync.crmRecordId ? 'synced' : 'not_found';
}

function assertValidQuery(query: RouteCall['query']): void {
	if (query.search !== undefined && query.search.length < 2) {
		throw new ApiError(400, 'Search query must be at least 2 characters');
	}
	if (query.crmSyncStatus !== undefined && !SYNC_STATES.includes(query.crmSyncStatus)) {
		throwDetailedError('INVALID_CRM_SYNC_STATUS', 'Invalid crmSyncStatus');
	}
	if (query.listId !== undefined && !query.listId.startsWith('clt_')) {
		throw new ApiError(400, 'Invalid listId format');
	}
	if (SEARCH_KEYS.filter((name) => query[name] !== undefined).length > 1) {
		throw new ApiError(400, 'Only one company filter can be used at a time');
	}
}

function findUpsertTarget(
	{ context }: RouteCall,
	body: Record<string, unknown>,
): Contact | undefined {
	const { contactBook } = context.state;
	if (body.contactId !== undefined) {
		const contact = findContact(contactBook, body.contactId);
		return contact ?? throwDetailedError('CONTACT_NOT_FOUND_BY_ID', 'Contact not found by ID');
	}
	const keys = [body.email, body.linkedinUrl, body.linkedinUrlSalesNav].filter(Boolean);
	if (keys.length === 0) {
		const message = 'At least one identifier is required: email, linkedinUrl or contactId';
		throwDetailedError('MISSING_IDENTIFIER', message);
	}
	return keys.map((key) => findContact(contactBook, key)).find(Boolean);
}

function storeIdentity(contact: Contact, body: Record<string, unknown>): void {
	const { email, additionalEmails = [], linkedinUrl, linkedinUrlSalesNav } = body;
	const more = Array.isArray(additionalEmails) ? additionalEmails.map(String) : [];
	if (!more.every(isEmail)) {
		throwDetailedError('INVALID_ADDITIONAL_EMAILS', 'Invalid additional emails');
	}
	if (email !== undefined && !isEmail(String(email))) {
		throwDetailedError('INVALID_EMAIL', 'Invalid email');
	}
	const others = email === undefined ? contact.emails : [String(email), ...contact.emails.slice(1)];
	contact.emails = [...new Set([...others, ...more])];
	if (linkedinUrl) contact.linkedinUrl = String(linkedinUrl);
	if (linkedinUrlSalesNav) contact.linkedinUrlSalesNav = String(linkedinUrlSalesNav);
}

function isEmail(text: string): boolean {
	return /^[^@\s]+@[^@\s]+$/.test(text);
}

function linkCompany({ context }: RouteCall, contact: Contact, body: Record<string, unknown>) {
	const key = LINK_KEYS.map((name) => body[name]).find((value) => value !== undefined);
	if (key === undefined) return { isLinked: false, warnings: [] };
	const company = findCompany(context.state.contactBook, key);
	if (company) contact.companyId = company._id;
	const message = `No company found for ${String(key)}`;
	const name = LINK_KEYS.find((one) => body[one] !== undefined) ?? '';
	const code = `COMPANY_NOT_FOUND_BY_${LINK_CODES[name]}`;
	const warnings = company ? [] : [{ code, message, params: { [name]: key } }];
	return { isLinked: company !== undefined, warnings };
}
