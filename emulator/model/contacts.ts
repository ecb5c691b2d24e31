import type { Company, Contact, ContactBook } from './contactTypes';
import type { Lead, State } from './state';

/** Puts a contact into the book, with believable values where none are given. */
export function addContact(state: State, contact: Partial<Contact> & { _id: string }): Contact {
	const newContact = {
		...recordDefaults(state),
		emails: [],
		fields: {},
		doNotContact: false,
		...contact,
	};
	state.contactBook.contacts.push(newContact);
	return newContact;
}

/** Puts a company into the book, with believable values where none are given. */
export function addCompany(
	state: State,
	company: Partial<Company> & { _id: string; domain: string },
): Company {
	const newCompany = { ...recordDefaults(state), fields: {}, ...company };
	state.contactBook.companies.push(newCompany);
	return newCompany;
}

/** The contact that an ID, an e-mail address or a LinkedIn URL means. */
export function findContact({ contacts }: ContactBook, key: unknown): Contact | undefined {
	return contacts.find(({ _id, emails, linkedinUrl, linkedinUrlSalesNav }) =>
		[_id, linkedinUrl, linkedinUrlSalesNav, ...emails].some((value) => matchesKey(value, key)),
	);
}

/** The company that an ID, a domain or a LinkedIn URL means. */
export function findCompany({ companies }: ContactBook, key: unknown): Company | undefined {
	return companies.find(({ _id, domain, linkedinUrl, linkedinUrlSalesNav }) =>
		[_id, domain, linkedinUrl, linkedinUrlSalesNav].some((value) => matchesKey(value, key)),
	);
}

/** The contact to whom an address belongs already. */
export function findContactId({ contactBook }: State, email?: string): string | undefined {
	return contactBook.contacts.find(({ emails }) => emails.some((value) => matchesKey(value, email)))
		?._id;
}

/** Every lead is a contact of the team, too. */
export function addContactForLead(state: State, { contactId, email, variables }: Lead): void {
	if (state.contactBook.contacts.some(({ _id }) => _id === contactId)) return;
	const emails = email === undefined ? [] : [email];
	addContact(state, { _id: contactId, emails, fields: { ...variables } });
}

function matchesKey(value: string | undefined, key: unknown): boolean {
	if (typeof key !== 'string' || key === '' || value?.length !== key.length) return false;
	return value.toLowerCase() === key.toLowerCase();
}

function recordDefaults({ users }: State) {
	const [{ _id }] = users;
	return {
		ownerId: _id,
		createdBy: _id,
		source: 'api',
		createdAt: new Date().toISOString(),
	};
}
