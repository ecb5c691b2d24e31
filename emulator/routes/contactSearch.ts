import { findCompany, findContact } from '../model/contacts';
import type { Contact } from '../model/contactTypes';
import { campaignsFor, toContactView } from '../model/contactViews';
import { ApiError } from '../http/apiError';
import { parseInteger, type RouteCall } from './route';

const DEFAULT_PAGE_SIZE = 100;
const MAX_PAGE_SIZE = 500;
const MAX_KEYS = 100;
const COMPANY_KEYS = ['companyId', 'companyDomain', 'companyLinkedinUrl', 'companySalesnavUrl'];

/** The contacts of given IDs or addresses as a bare array, otherwise a page of those that match. */
export function searchContacts(call: RouteCall) {
	const { state } = call.context;
	const { idsOrEmails } = call.query;
	if (idsOrEmails !== undefined) {
		return findByKeys(idsOrEmails, (key) => findContact(state.contactBook, key)).map((contact) =>
			toContactView(contact, state),
		);
	}
	const found = state.contactBook.contacts.filter(toFilter(call));
	return paginateWithTotal(
		call,
		found.map((contact) => toContactView(contact, state)),
	);
}

/** The records that comma-separated keys mean; lemlist takes 100 keys and skips unknown ones. */
export function findByKeys<Item>(keys: string, find: (key: string) => Item | undefined): Item[] {
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

function toFilter({ context, query }: RouteCall): (contact: Contact) => boolean {
	const { search, email, listId, notInAnyCampaign, fieldRejectionReason } = query;
	const { contactBook } = context.state;
	assertValidQuery(query);
	const [companyKey] = COMPANY_KEYS.filter((name) => query[name] !== undefined);
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
	if (COMPANY_KEYS.filter((name) => query[name] !== undefined).length > 1) {
		throw new ApiError(400, 'Only one company filter can be used at a time');
	}
}
