import { CsvFile, WithStatus } from '../answers';
import type { Company, Contact, ContactList } from '../contactState';
import { campaignsOf } from '../contactViews';
import { Refusal } from '../errors';
import type { World } from '../world';
import { bodyObject, type Call, type Routes } from './route';

const MOST_CONTACTS = 1_000;
const LONGEST_NAME = 200;

/** These come before the routes of single contacts, whose paths match as well. */
export const contactLists: Routes = {
	'GET /contacts/lists': ({ world, query }) => {
		const search = (query.search ?? '').toLowerCase();
		return world.state.contactBook.lists
			.filter(({ name }) => name.toLowerCase().includes(search))
			.map(({ _id, name, dynamic }) => ({ _id, name, dynamic }));
	},

	'POST /contacts/lists': (call) => {
		const { name } = bodyObject(call);
		if (typeof name !== 'string' || name.trim() === '') {
			throw new Refusal(400, 'name is required and must be a non-empty string');
		}
		if (name.length > LONGEST_NAME) throw new Refusal(400, 'name too long');
		const _id = call.world.nextId('clt');
		call.world.state.contactBook.lists.push({ _id, name, dynamic: false, contactIds: [] });
		const message = 'Contact list created successfully';
		return new WithStatus(201, { message, list: { id: _id, name } });
	},

	'POST /contacts/lists/:listId/entities': (call) => {
		const contactIds = contactIdsOf(call);
		const list = listOf(call);
		const isRemoval = call.query.action === 'remove';
		if (list.dynamic) {
			const verb = isRemoval ? 'remove contacts from' : 'add contacts to';
			throw new Refusal(400, `Cannot manually ${verb} a dynamic list`);
		}
		return isRemoval ? remove(list, contactIds) : add(call.world, list, contactIds);
	},

	'GET /contacts/export': (call) => {
		const { state } = call.world;
		const { entity = 'contact', listId } = call.query;
		if (!listId) throw new Refusal(400, 'Bad params: listId');
		const { companies, contacts } = state.contactBook;
		if (entity === 'company') {
			const columns = ['name', 'domain', 'linkedinUrl', 'industry', 'numberOfContacts'];
			return new CsvFile(
				'companies.csv',
				columns,
				companies.map((company) => companyRow(company, contacts)),
			);
		}
		const ids = listId === 'all' ? undefined : listOf(call).contactIds;
		const found = contacts.filter(({ _id }) => ids === undefined || ids.includes(_id));
		const columns = ['firstName', 'lastName', 'email', 'companyName', 'jobTitle', 'status'];
		return new CsvFile(
			'contacts.csv',
			columns,
			found.map((contact) => contactRow(contact, call.world)),
		);
	},
};

function contactIdsOf(call: Call): string[] {
	const { contactIds } = bodyObject(call);
	if (!Array.isArray(contactIds) || contactIds.length === 0) {
		throw new Refusal(400, 'contactIds is required and must be a non-empty array');
	}
	if (contactIds.length > MOST_CONTACTS) {
		throw new Refusal(400, 'Maximum 1,000 contacts per request');
	}
	if (!contactIds.every((id) => String(id).startsWith('ctc_'))) {
		throw new Refusal(400, 'All contactIds must be in ctc_xxx format');
	}
	return contactIds.map(String);
}

function listOf({ world, params, query }: Call): ContactList {
	const listId = params.listId ?? query.listId;
	if (!listId.startsWith('clt_')) throw new Refusal(400, 'Invalid listId format');
	const list = world.state.contactBook.lists.find(({ _id }) => _id === listId);
	if (!list) throw new Refusal(404, 'Contact list not found');
	return list;
}

function add({ state }: World, list: ContactList, contactIds: string[]) {
	const known = contactIds.filter((id) => state.contactBook.contacts.some(({ _id }) => _id === id));
	const added = new Set(known.filter((id) => !list.contactIds.includes(id)));
	list.contactIds.push(...added);
	return {
		message: 'Contacts added to list successfully',
		addedCount: added.size,
		alreadyInList: known.length - added.size,
	};
}

function remove(list: ContactList, contactIds: string[]) {
	const kept = list.contactIds.filter((id) => !contactIds.includes(id));
	const removedCount = list.contactIds.length - kept.length;
	list.contactIds = kept;
	return { message: 'Contacts removed from list successfully', removedCount };
}

function contactRow(contact: Contact, { state }: World) {
	const company = state.contactBook.companies.find(({ _id }) => _id === contact.companyId);
	const [campaign] = campaignsOf(contact, state);
	return {
		companyName: company?.fields.name,
		...contact.fields,
		email: contact.emails[0],
		status: campaign?.leadState,
	};
}

function companyRow({ _id, domain, linkedinUrl, fields }: Company, contacts: Contact[]) {
	const numberOfContacts = contacts.filter(({ companyId }) => companyId === _id).length;
	return { ...fields, domain, linkedinUrl, numberOfContacts };
}
