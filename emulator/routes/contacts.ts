import { addContact, companyNamed, contactNamed } from '../contactBook';
import type { Contact } from '../contactState';
import { contactView, upsertedContact } from '../contactViews';
import { WithStatus } from '../answers';
import { fieldsOf, filledIn, ownerOf, refuse } from '../upserting';
import { foundContacts } from './contactSearch';
import { bodyObject, type Call, type Routes } from './route';

const IDENTIFIERS = ['contactId', 'email', 'linkedinUrl', 'linkedinUrlSalesNav'];
const COMPANY_KEYS = ['companyId', 'companyDomain', 'companyLinkedinUrl'];
const NAMES = {
	own: [...IDENTIFIERS, ...COMPANY_KEYS, 'additionalEmails', 'contactOwner', 'source'],
	known: [
		...['firstName', 'lastName', 'phone', 'jobTitle', 'jobDescription', 'picture', 'timezone'],
		...['industry', 'languages', 'location', 'skills', 'summary', 'tagline'],
	],
};

export const contacts: Routes = {
	'GET /contacts': foundContacts,

	'POST /contacts': (call) => {
		const { state } = call.world;
		const body = filledIn(bodyObject(call));
		const fields = fieldsOf(body, state, 'contact', NAMES);
		const known = target(call, body);
		const contact = known ?? addContact(state, { _id: call.world.nextId('ctc') });
		if (!known && body.source !== undefined) contact.source = String(body.source);
		store(contact, body);
		Object.assign(contact.fields, fields);
		if (!known || body.contactOwner) contact.ownerId = ownerOf(body.contactOwner, state);
		const link = linkCompany(call, contact, body);
		const data = { ...upsertedContact(contact, state, !known), companyLinked: link.isLinked };
		const answer = { success: true, data, ...(link.warnings && { warnings: link.warnings }) };
		return known ? answer : new WithStatus(201, answer);
	},

	'GET /contacts/:contact': (call) => contactView(contactOf(call), call.world.state),

	'DELETE /contacts/:contact': (call) => {
		const { state } = call.world;
		const contact = contactOf(call);
		if (contact.isEnriching) {
			const reason = 'Contact cannot be removed if an enrichment is in progress';
			refuse('CONTACT_DELETE_BLOCKED', reason, 409);
		}
		state.contactBook.contacts.splice(state.contactBook.contacts.indexOf(contact), 1);
		state.leads = state.leads.filter(({ contactId }) => contactId !== contact._id);
		state.activities = state.activities.filter(({ contactId }) => contactId !== contact._id);
		for (const list of state.contactBook.lists) {
			list.contactIds = list.contactIds.filter((id) => id !== contact._id);
		}
		return { success: true, deletedContactId: contact._id };
	},
};

function contactOf({ world, params }: Call): Contact {
	const contact = contactNamed(world.state.contactBook, params.contact);
	return (
		contact ?? refuse('CONTACT_NOT_FOUND', 'No contact found with the provided id or email', 404)
	);
}

function target({ world }: Call, body: Record<string, unknown>): Contact | undefined {
	const { contactBook } = world.state;
	if (body.contactId !== undefined) {
		const contact = contactNamed(contactBook, body.contactId);
		return contact ?? refuse('CONTACT_NOT_FOUND_BY_ID', 'Contact not found by ID');
	}
	const keys = [body.email, body.linkedinUrl, body.linkedinUrlSalesNav].filter(Boolean);
	if (keys.length === 0) {
		const message = 'At least one identifier is required: email, linkedinUrl or contactId';
		refuse('MISSING_IDENTIFIER', message);
	}
	return keys.map((key) => contactNamed(contactBook, key)).find(Boolean);
}

function store(contact: Contact, body: Record<string, unknown>): void {
	const { email, additionalEmails = [], linkedinUrl, linkedinUrlSalesNav } = body;
	const more = Array.isArray(additionalEmails) ? additionalEmails.map(String) : [];
	if (!more.every(isEmail)) refuse('INVALID_ADDITIONAL_EMAILS', 'Invalid additional emails');
	if (email !== undefined && !isEmail(String(email))) refuse('INVALID_EMAIL', 'Invalid email');
	const others = email === undefined ? contact.emails : [String(email), ...contact.emails.slice(1)];
	contact.emails = [...new Set([...others, ...more])];
	if (linkedinUrl) contact.linkedinUrl = String(linkedinUrl);
	if (linkedinUrlSalesNav) contact.linkedinUrlSalesNav = String(linkedinUrlSalesNav);
}

function isEmail(text: string): boolean {
	return /^[^@\s]+@[^@\s]+$/.test(text);
}

function linkCompany({ world }: Call, contact: Contact, body: Record<string, unknown>) {
	const key = COMPANY_KEYS.map((name) => body[name]).find((value) => value !== undefined);
	if (key === undefined) return { isLinked: false };
	const company = companyNamed(world.state.contactBook, key);
	if (company) contact.companyId = company._id;
	const message = `No company found for ${String(key)}`;
	const warnings = company ? undefined : [{ code: 'COMPANY_NOT_FOUND', message }];
	return { isLinked: company !== undefined, warnings };
}
