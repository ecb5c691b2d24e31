import { ApiError } from '../http/apiError';
import { CsvFile } from '../http/csv';
import { StatusResponse } from '../http/httpResponse';
import type { Company, Contact, ContactList } from '../model/contacts';
import type { EmulatorContext } from '../context';
import { campaignsFor } from './contactViews';
import { bodyObject, requireById, type RouteCall, type Routes } from './route';

const MAX_CONTACTS = 1_000;
const MAX_NAME_LENGTH = 200;

/** Must be registered before the routes of a single contact, whose path matches these too. */
export const contactLists: Routes = {
	'GET /contacts/lists': ({ context, query }) => {
		const search = (query.search ?? '').toLowerCase();
		return context.state.contactBook.lists
			.filter(({ name }) => name.toLowerCase().includes(search))
			.map(({ _id, name, dynamic }) => ({ _id, name, ...(dynamic && { dynamic }) }))
			.toReversed();
	},

	'POST /contacts/lists': (call) => {
		const { name } = bodyObject(call);
		if (typeof name !== 'string' || name.trim() === '') {
			throw new ApiError(400, 'name is required and must be a non-empty string');
		}
		if (/[<>]/.test(name)) throw new ApiError(400, 'name is invalid');
		if (name.length > MAX_NAME_LENGTH) throw new ApiError(400, 'name too long');
		const _id = call.context.nextId('clt');
		call.context.state.contactBook.lists.push({ _id, name, dynamic: false, contactIds: [] });
		const message = 'Contact list created successfully';
		return new StatusResponse(201, { message, list: { id: _id, name } });
	},

	'POST /contacts/lists/:listId/entities': (call) => {
		const contactIds = parseContactIds(call);
		const list = requireList(call);
		const isRemoval = call.query.action === 'remove';
		if (list.dynamic) {
			const verb = isRemoval ? 'remove contacts from' : 'add contacts to';
			throw new ApiError(400, `Cannot manually ${verb} a dynamic list`);
		}
		return isRemoval
			? removeContacts(list, contactIds)
			: addContacts(call.context, list, contactIds);
	},

	'GET /contacts/export': (call) => {
		const { state } = call.context;
		const { entity = 'contact', listId } = call.query;
		if (!listId) throw new ApiError(400, 'Bad params: listId');
		const { companies, contacts } = state.contactBook;
		if (entity === 'company') {
			const columns = ['name', 'domain', 'linkedinUrl', 'industry', 'numberOfContacts'];
			return new CsvFile(
				'companies.csv',
				columns,
				companies.map((company) => toCompanyRow(company, contacts)),
			);
		}
		const ids = listId === 'all' ? undefined : requireList(call).contactIds;
		const found = contacts.filter(({ _id }) => ids === undefined || ids.includes(_id));
		const columns = ['firstName', 'lastName', 'email', 'companyName', 'jobTitle', 'status'];
		return new CsvFile(
			'contacts.csv',
			columns,
			found.map((contact) => toContactRow(contact, call.context)),
		);
	},
};

function parseContactIds(call: RouteCall): string[] {
	const { contactIds } = bodyObject(call);
	if (!Array.isArray(contactIds) || contactIds.length === 0) {
		throw new ApiError(400, 'contactIds is required and must be a non-empty array');
	}
	if (contactIds.length > MAX_CONTACTS) {
		throw new ApiError(400, 'Maximum 1,000 contacts per request');
	}
	if (!contactIds.every((id) => String(id).startsWith('ctc_'))) {
		throw new ApiError(400, 'All contactIds must be in ctc_xxx format');
	}
	return contactIds.map(String);
}

function requireList({ context, params, query }: RouteCall): ContactList {
	const listId = params.listId ?? query.listId;
	if (!listId.startsWith('clt_')) throw new ApiError(400, 'Invalid listId format');
	return requireById(context.state.contactBook.lists, listId, 'Contact list not found');
}

function addContacts({ state }: EmulatorContext, list: ContactList, contactIds: string[]) {
	const knownIds = contactIds.filter((id) =>
		state.contactBook.contacts.some(({ _id }) => _id === id),
	);
	const newIds = new Set(knownIds.filter((id) => !list.contactIds.includes(id)));
	list.contactIds.push(...newIds);
	return {
		message: 'Contacts added to list successfully',
		addedCount: newIds.size,
		alreadyInList: knownIds.length - newIds.size,
	};
}

function removeContacts(list: ContactList, contactIds: string[]) {
	const remainingIds = list.contactIds.filter((id) => !contactIds.includes(id));
	const removedCount = list.contactIds.length - remainingIds.length;
	list.contactIds = remainingIds;
	return { message: 'Contacts removed from list successfully', removedCount };
}

function toContactRow(contact: Contact, { state }: EmulatorContext) {
	const company = state.contactBook.companies.find(({ _id }) => _id === contact.companyId);
	const [campaign] = campaignsFor(contact, state);
	return {
		companyName: company?.fields.name,
		...contact.fields,
		email: contact.emails[0],
		status: campaign?.leadState,
	};
}

function toCompanyRow({ _id, domain, linkedinUrl, fields }: Company, contacts: Contact[]) {
	const numberOfContacts = contacts.filter(({ companyId }) => companyId === _id).length;
	return { ...fields, domain, linkedinUrl, numberOfContacts };
}
