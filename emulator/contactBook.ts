import type { Company, Contact, ContactBook } from './contactState';
import type { Lead, State } from './state';

/** Puts a contact into the book, with believable values where none are given. */
export function addContact(state: State, contact: Partial<Contact> & { _id: string }): Contact {
	const added = { ...ownRecord(state), emails: [], fields: {}, doNotContact: false, ...contact };
	state.contactBook.contacts.push(added);
	return added;
}

/** Puts a company into the book, with believable values where none are given. */
export function addCompany(
	state: State,
	company: Partial<Company> & { _id: string; domain: string },
): Company {
	const added = { ...ownRecord(state), fields: {}, ...company };
	state.contactBook.companies.push(added);
	return added;
}

/** The contact that an ID, an e-mail address or a LinkedIn URL means. */
export function contactNamed({ contacts }: ContactBook, key: unknown): Contact | undefined {
	return contacts.find(({ _id, emails, linkedinUrl, linkedinUrlSalesNav }) =>
		[_id, linkedinUrl, linkedinUrlSalesNav, ...emails].some((own) => isSame(own, key)),
	);
}

/** The company that an ID, a domain or a LinkedIn URL means. */
export function companyNamed({ companies }: ContactBook, key: unknown): Company | undefined {
	return companies.find(({ _id, domain, linkedinUrl, linkedinUrlSalesNav }) =>
		[_id, domain, linkedinUrl, linkedinUrlSalesNav].some((own) => isSame(own, key)),
	);
}

/** The contact to whom an address belongs already. */
export function contactIdOf({ contactBook }: State, email?: string): string | undefined {
	return contactBook.contacts.find(({ emails }) => emails.some((own) => isSame(own, email)))?._id;
}

/** Every lead is a contact of the team, too. */
export function rememberContact(state: State, { contactId, email, variables }: Lead): void {
	if (state.contactBook.contacts.some(({ _id }) => _id === contactId)) return;
	const emails = email === undefined ? [] : [email];
	addContact(state, { _id: contactId, emails, fields: { ...variables } });
}

function isSame(own: string | undefined, key: unknown): boolean {
	if (typeof key !== 'string' || key === '' || own?.length !== key.length) return false;
	return own.toLowerCase() === key.toLowerCase();
}

function ownRecord({ users }: State) {
	const [{ _id }] = users;
	return {
		ownerId: _id,
		createdBy: _id,
		source: 'api',
		createdAt: new Date().toISOString(),
	};
}
