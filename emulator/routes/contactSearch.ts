import { companyNamed, contactNamed } from '../contactBook';
import type { Contact } from '../contactState';
import { campaignsOf, contactView } from '../contactViews';
import { Refusal } from '../errors';
import { wholeNumber, type Call } from './route';

const USUAL_PAGE = 100;
const LARGEST_PAGE = 500;
const MOST_KEYS = 100;
const COMPANY_KEYS = ['companyId', 'companyDomain', 'companyLinkedinUrl', 'companySalesnavUrl'];

/** The contacts of given IDs or addresses as a bare array, otherwise a page of those that match. */
export function foundContacts(call: Call) {
	const { state } = call.world;
	const { idsOrEmails } = call.query;
	if (idsOrEmails !== undefined) {
		return named(idsOrEmails, (key) => contactNamed(state.contactBook, key)).map((contact) =>
			contactView(contact, state),
		);
	}
	const found = state.contactBook.contacts.filter(filterOf(call));
	return pageWithTotal(
		call,
		found.map((contact) => contactView(contact, state)),
	);
}

/** The records that comma-separated keys mean; lemlist takes 100 keys and skips unknown ones. */
export function named<Item>(keys: string, find: (key: string) => Item | undefined): Item[] {
	const list = keys.split(',');
	if (list.length > MOST_KEYS) throw new Refusal(400, `Maximum ${MOST_KEYS} values`);
	return list.flatMap((key) => find(key) ?? []);
}

/** A page of contacts or companies (docs/lemlist-api.md#paging). */
export function pageWithTotal<Item>({ query, world }: Call, items: Item[]) {
	const { pageLimit } = world.options;
	const largest = pageLimit < USUAL_PAGE ? pageLimit : LARGEST_PAGE;
	const limit = Math.min(wholeNumber(query.limit, USUAL_PAGE, 1), largest);
	const offset = wholeNumber(query.offset, 0);
	return { data: items.slice(offset, offset + limit), total: items.length, limit, offset };
}

function filterOf({ world, query }: Call): (contact: Contact) => boolean {
	const { search, email, listId, notInAnyCampaign, fieldRejectionReason } = query;
	const { contactBook } = world.state;
	check(query);
	const [companyKey] = COMPANY_KEYS.filter((name) => query[name] !== undefined);
	const companyId = companyKey && companyNamed(contactBook, query[companyKey])?._id;
	const list = contactBook.lists.find(({ _id }) => _id === listId);
	const isFound = (contact: Contact) =>
		JSON.stringify([contact.emails, contact.fields]).toLowerCase().includes(search.toLowerCase());

	return (contact) =>
		(search === undefined || isFound(contact)) &&
		(email === undefined || contact === contactNamed(contactBook, email)) &&
		(listId === undefined || Boolean(list?.contactIds.includes(contact._id))) &&
		(!companyKey || (companyId !== undefined && contact.companyId === companyId)) &&
		(notInAnyCampaign !== 'true' || campaignsOf(contact, world.state).length === 0) &&
		(fieldRejectionReason === undefined ||
			Boolean(contact.fieldRejections?.some(({ reason }) => reason === fieldRejectionReason)));
}

function check(query: Call['query']): void {
	if (query.search !== undefined && query.search.length < 2) {
		throw new Refusal(400, 'Search query must be at least 2 characters');
	}
	if (query.listId !== undefined && !query.listId.startsWith('clt_')) {
		throw new Refusal(400, 'Invalid listId format');
	}
	if (COMPANY_KEYS.filter((name) => query[name] !== undefined).length > 1) {
		throw new Refusal(400, 'Only one company filter can be used at a time');
	}
}
