import { addContact, findCompany, findContact } from '../model/contacts';
import type { Contact } from '../model/contactTypes';
import { toContactView, toUpsertedContact } from '../model/contactViews';
import { StatusResponse } from '../http/httpResponse';
import {
	parseFields,
	withoutEmpty,
	resolveOwnerId,
	throwDetailedError,
} from '../model/contactUpsert';
import { searchContacts } from './contactSearch';
import { bodyObject, type RouteCall, type Routes } from './route';

const IDENTIFIERS = ['contactId', 'email', 'linkedinUrl', 'linkedinUrlSalesNav'];
const COMPANY_KEYS = ['companyId', 'companyDomain', 'companyLinkedinUrl'];
const NAMES = {
	recordKeys: [...IDENTIFIERS, ...COMPANY_KEYS, 'additionalEmails', 'contactOwner', 'source'],
	fieldNames: [
		...['firstName', 'lastName', 'phone', 'jobTitle', 'jobDescription', 'picture', 'timezone'],
		...['industry', 'languages', 'location', 'skills', 'summary', 'tagline'],
	],
};

export const contacts: Routes = {
	'GET /contacts': searchContacts,

	'POST /contacts': (call) => {
		const { state } = call.context;
		const body = withoutEmpty(bodyObject(call));
		const fields = parseFields(body, state, 'contact', NAMES);
		const known = findUpsertTarget(call, body);
		const contact = known ?? addContact(state, { _id: call.context.nextId('ctc') });
		if (!known && body.source !== undefined) contact.source = String(body.source);
		storeIdentity(contact, body);
		Object.assign(contact.fields, fields);
		if (!known || body.contactOwner) contact.ownerId = resolveOwnerId(body.contactOwner, state);
		const link = linkCompany(call, contact, body);
		const data = { ...toUpsertedContact(contact, state, !known), companyLinked: link.isLinked };
		const result = { success: true, data, ...(link.warnings && { warnings: link.warnings }) };
		return known ? result : new StatusResponse(201, result);
	},

	'GET /contacts/:contact': (call) => toContactView(requireContact(call), call.context.state),

	'DELETE /contacts/:contact': (call) => {
		const { state } = call.context;
		const contact = requireContact(call);
		if (contact.isEnriching) {
			const reason = 'Contact cannot be removed if an enrichment is in progress';
			throwDetailedError('CONTACT_DELETE_BLOCKED', reason, 409);
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

function requireContact({ context, params }: RouteCall): Contact {
	const contact = findContact(context.state.contactBook, params.contact);
	return (
		contact ??
		throwDetailedError('CONTACT_NOT_FOUND', 'No contact found with the provided id or email', 404)
	);
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
	if (!more.every(isEmail))
		throwDetailedError('INVALID_ADDITIONAL_EMAILS', 'Invalid additional emails');
	if (email !== undefined && !isEmail(String(email)))
		throwDetailedError('INVALID_EMAIL', 'Invalid email');
	const others = email === undefined ? contact.emails : [String(email), ...contact.emails.slice(1)];
	contact.emails = [...new Set([...others, ...more])];
	if (linkedinUrl) contact.linkedinUrl = String(linkedinUrl);
	if (linkedinUrlSalesNav) contact.linkedinUrlSalesNav = String(linkedinUrlSalesNav);
}

function isEmail(text: string): boolean {
	return /^[^@\s]+@[^@\s]+$/.test(text);
}

function linkCompany({ context }: RouteCall, contact: Contact, body: Record<string, unknown>) {
	const key = COMPANY_KEYS.map((name) => body[name]).find((value) => value !== undefined);
	if (key === undefined) return { isLinked: false };
	const company = findCompany(context.state.contactBook, key);
	if (company) contact.companyId = company._id;
	const message = `No company found for ${String(key)}`;
	const warnings = company ? undefined : [{ code: 'COMPANY_NOT_FOUND', message }];
	return { isLinked: company !== undefined, warnings };
}
