import { ApiError } from '../http/apiError';
import type { Lead } from './leads';
import { equalsIgnoreCase, timestamp } from './records';
import type { User } from './team';

export interface FieldRejection {
	field: string;
	reason: string;
	source: string;
	rejectedValue: string;
	rejectedAt: string;
}

/** A person that the team knows, in a campaign or not. */
export interface Contact {
	_id: string;
	emails: string[];
	linkedinUrl?: string;
	linkedinUrlSalesNav?: string;
	fields: Record<string, unknown>;
	ownerId: string;
	companyId?: string;
	source: string;
	createdAt: string;
	createdBy: string;
	doNotContact: boolean;
	/** Prevents the deletion of the contact. */
	isEnriching?: boolean;
	fieldRejections?: FieldRejection[];
	/** Missing until the contact was pushed to the CRM or linked with a record of it. */
	crmSync?: CrmSync;
}

/** How a record of lemlist is linked with one of the CRM. */
export interface CrmSync {
	provider: string;
	crmRecordId: string | null;
	errors: Array<{ reason: string }>;
	searching?: boolean;
}

export interface ContactList {
	_id: string;
	name: string;
	/** A dynamic list is filled by lemlist and is read-only. */
	dynamic: boolean;
	contactIds: string[];
}

export interface CompanyList {
	_id: string;
	name: string;
	dynamic: boolean;
	createdAt: string;
	companyIds: string[];
}

export interface Company {
	_id: string;
	domain: string;
	linkedinUrl?: string;
	linkedinUrlSalesNav?: string;
	fields: Record<string, unknown>;
	ownerId: string;
	source: string;
	createdAt: string;
	createdBy: string;
	fieldRejections?: FieldRejection[];
	/** Missing when no CRM is connected. */
	crmSync?: CrmSync;
}

/** The team's contacts, contact lists and companies. */
export interface ContactBook {
	contacts: Contact[];
	lists: ContactList[];
	companyLists: CompanyList[];
	companies: Company[];
}

/** A field of contacts or companies, as the registry of `GET /fields` lists it. */
export interface Field {
	entity: 'contact' | 'company';
	name: string;
	label: string;
	type:
		| 'text'
		| 'multilineText'
		| 'number'
		| 'boolean'
		| 'datetime'
		| 'date'
		| 'phone'
		| 'select'
		| 'url'
		| 'user';
	/** The choices of a select. */
	options?: string[];
	source: 'default' | 'custom' | 'crm_synced';
	crmField?: string;
}

/** The part of the state that contacts and companies need. */
interface ContactState {
	users: readonly User[];
	contactBook: ContactBook;
}

/** Adds a contact, with plausible values where none are given. */
export function addContact(
	state: ContactState,
	contact: Partial<Contact> & { _id: string },
): Contact {
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

/** Adds a company, with plausible values where none are given. */
export function addCompany(
	state: ContactState,
	company: Partial<Company> & { _id: string; domain: string },
): Company {
	const newCompany = { ...recordDefaults(state), fields: {}, ...company };
	state.contactBook.companies.push(newCompany);
	return newCompany;
}

/** Adds the contact of a lead unless it exists: every lead is also a contact. */
export function addContactForLead(
	state: ContactState,
	{ contactId, email, variables }: Lead,
): void {
	if (state.contactBook.contacts.some(({ _id }) => _id === contactId)) return;
	const emails = email === undefined ? [] : [email];
	addContact(state, { _id: contactId, emails, fields: { ...variables } });
}

/** The contact with this ID, email address or LinkedIn URL. */
export function findContact({ contacts }: ContactBook, key: unknown): Contact | undefined {
	return contacts.find(({ _id, emails, linkedinUrl, linkedinUrlSalesNav }) =>
		[_id, linkedinUrl, linkedinUrlSalesNav, ...emails].some((value) => matchesKey(value, key)),
	);
}

/** The companies with this ID, domain or LinkedIn URL; a domain may belong to several. */
export function findCompanies({ companies }: ContactBook, key: unknown): Company[] {
	return companies.filter(({ _id, domain, linkedinUrl, linkedinUrlSalesNav }) =>
		[_id, domain, linkedinUrl, linkedinUrlSalesNav].some((value) => matchesKey(value, key)),
	);
}

/** The first company with this ID, domain or LinkedIn URL. */
export function findCompany(contactBook: ContactBook, key: unknown): Company | undefined {
	return findCompanies(contactBook, key)[0];
}

/** The ID of the contact with this email address. */
export function findContactId({ contacts }: ContactBook, email?: string): string | undefined {
	return contacts.find(({ emails }) => emails.some((value) => matchesKey(value, email)))?._id;
}

type Body = Record<string, unknown>;

/** The values that an upsert stores: it ignores empty ones (docs/lemlist-api.md#contact-shapes). */
export function withoutEmpty(body: Body): Body {
	return Object.fromEntries(
		Object.entries(body).filter(([, value]) => value !== null && value !== ''),
	);
}

/** The fields of a body, without the record's own keys; throws for a field that isn't registered. */
export function parseFields(
	body: Body,
	registry: readonly Field[],
	entity: Field['entity'],
	names: { recordKeys: readonly string[]; fieldNames: readonly string[] },
): Body {
	const registered = registry.filter((field) => field.entity === entity).map(({ name }) => name);
	const entries = Object.entries(body).filter(([name]) => !names.recordKeys.includes(name));
	const unknownEntry = entries.find(
		([name]) => ![...names.fieldNames, ...registered].includes(name),
	);
	if (unknownEntry) {
		throwDetailedError('INVALID_FIELD', `Field "${unknownEntry[0]}" does not exist`);
	}
	return Object.fromEntries(entries);
}

/** The ID of the member with this ID or email address, or else of the API key's owner. */
export function resolveOwnerId(idOrEmail: unknown, users: readonly User[]): string {
	const owner = users.find(({ _id, email }) => _id === idOrEmail || email === idOrEmail);
	return (owner ?? users[0])._id;
}

/** Throws an error in the shape of the contact and company routes. */
export function throwDetailedError(code: string, message: string, status = 400): never {
	throw new ApiError(status, message, 'failedWithDetails', code);
}

function matchesKey(value: string | undefined, key: unknown): boolean {
	return typeof key === 'string' && key !== '' && equalsIgnoreCase(value, key);
}

function recordDefaults({ users: [{ _id }] }: ContactState) {
	return { ownerId: _id, createdBy: _id, source: 'api', createdAt: timestamp() };
}
