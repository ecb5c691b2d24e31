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
} from '../model/contacts';
import { equalsIgnoreCase, removeFrom } from '../model/records';
import type { State } from '../model/state';
import { collection } from './collection';
import { bodyObject, parseInteger, type RouteCall } from './route';

const DEFAULT_PAGE_SIZE = 100;
const MAX_PAGE_SIZE = 500;
const MAX_KEYS = 100;
const IDENTIFIERS = ['contactId', 'email', 'linkedinUrl', 'linkedinUrlSalesNav'];
const LINK_KEYS = ['companyId', 'companyDomain', 'companyLinkedinUrl'];
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
		Object.assign(contact.fields, fields);
		if (!known || body.contactOwner) {
			contact.ownerId = resolveOwnerId(body.contactOwner, state.users);
		}
		const link = linkCompany(call, contact, body);
		const data = { ...toUpsertedContact(contact, state, !known), companyLinked: link.isLinked };
		const result = { success: true, data, ...(link.warnings && { warnings: link.warnings }) };
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
	if (!['overwrite', 'overwriteIgnoreEmpty', 'fillEmptyOnly'].includes(updateStrategy)) {
		throwDetailedError('INVALID_UPDATE_STRATEGY', 'Invalid updateStrategy');
	}
	const storesEmpty = updateStrategy === 'overwrite' && !call.context.options.ignoresEmptyValues;
	return storesEmpty ? bodyObject(call) : withoutEmpty(bodyObject(call));
}

/** The flags in the response of an upsert. */
export function upsertOutcome(isNew: boolean) {
	return isNew ? { created: true } : { created: false, updated: true };
}

/** The campaigns that a contact is in, with the lead's state in each. */
export function campaignsFor({ _id }: Contact, { leads, campaigns }: State) {
	return leads
		.filter(({ contactId }) => contactId === _id)
		.map((lead) => ({
			campaignId: lead.campaignId,
			campaignState: campaigns.find((campaign) => campaign._id === lead.campaignId)?.status,
			leadState: lead.state,
			leadId: lead._id,
		}));
}

// With `idsOrEmails`, lemlist returns a bare array instead of a page
function searchContacts(call: RouteCall) {
	const { state } = call.context;
	const { idsOrEmails } = call.query;
	if (idsOrEmails !== undefined) {
		return findByKeys(idsOrEmails, (key) => findContact(state.contactBook, key)).map((contact) =>
			toContactView(contact, state),
		);
	}
	const found = state.contactBook.contacts.filter(toContactFilter(call));
	return paginateWithTotal(
		call,
		found.map((contact) => toContactView(contact, state)),
	);
}

/** Whether contacts meet the filters of a query. */
export function toContactFilter({ context, query }: RouteCall): (contact: Contact) => boolean {
	const { search, email, listId, notInAnyCampaign, fieldRejectionReason } = query;
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
			Boolean(contact.fieldRejections?.some(({ reason }) => reason === fieldRejectionReason)));
}

function assertValidQuery(query: RouteCall['query']): void {
	if (query.search !== undefined && query.search.length < 2) {
		throw new ApiError(400, 'Search query must be at least 2 characters');
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
	if (key === undefined) return { isLinked: false };
	const company = findCompany(context.state.contactBook, key);
	if (company) contact.companyId = company._id;
	const message = `No company found for ${String(key)}`;
	const warnings = company ? undefined : [{ code: 'COMPANY_NOT_FOUND', message }];
	return { isLinked: company !== undefined, warnings };
}

// A contact as reads and lists return it (docs/lemlist-api.md#contact-shapes)
function toContactView(contact: Contact, state: State) {
	const { _id, emails, fields, ownerId, createdAt, createdBy, fieldRejections } = contact;
	return {
		_id,
		teamId: state.team._id,
		fullName: [fields.firstName, fields.lastName].filter(Boolean).join(' '),
		email: emails[0],
		fields,
		campaigns: campaignsFor(contact, state),
		ownerId,
		createdAt,
		createdBy,
		unsubscribed: isUnsubscribed(contact, state),
		...(fieldRejections && { fieldRejections }),
	};
}

// A contact as an upsert returns it (docs/lemlist-api.md#contact-shapes)
function toUpsertedContact(contact: Contact, state: State, isNew: boolean) {
	const { emails, doNotContact: _, isEnriching: __, fieldRejections: ___, ...facts } = contact;
	return {
		...facts,
		teamId: state.team._id,
		emails: emails.map((value) => ({ value })),
		unsubscribed: isUnsubscribed(contact, state),
		...upsertOutcome(isNew),
	};
}

function isUnsubscribed({ doNotContact, emails }: Contact, { unsubscribes }: State): boolean {
	return (
		doNotContact ||
		unsubscribes.some(({ value }) => emails.some((email) => equalsIgnoreCase(email, value)))
	);
}
