import { ApiError } from '../http/apiError';
import { StatusResponse } from '../http/httpResponse';
import { findCompany, findContact, type Company, type Contact } from '../model/contacts';
import { bodyObject, type Route, type RouteCall, type Routes } from './route';

/** Pushing and linking records to the CRM, and merging them. */
export const crmPush: Routes = {
	'POST /contacts/crm/create': (call) => push(call, findPushedContacts(call)),
	'POST /contacts/crm/search-and-connect': (call) => push(call, findPushedContacts(call)),
	'POST /companies/crm/create': (call) => push(call, findPushedCompanies(call)),
	'POST /companies/crm/search-and-connect': (call) => push(call, findPushedCompanies(call)),
	'POST /contacts/merge': mergeRoute((call, key) =>
		findContact(call.context.state.contactBook, key),
	),
	'POST /companies/merge': mergeRoute((call, key) =>
		findCompany(call.context.state.contactBook, key),
	),
};

function findPushedContacts(call: RouteCall): Contact[] {
	const { contactBook } = call.context.state;
	const { idsOrEmails, listId } = bodyObject(call);
	if (Array.isArray(idsOrEmails))
		return idsOrEmails.flatMap((key) => findContact(contactBook, key) ?? []);
	const list = contactBook.lists.find(({ _id }) => _id === listId) ?? throwNoList();
	return contactBook.contacts.filter(({ _id }) => list.contactIds.includes(_id));
}

function findPushedCompanies(call: RouteCall): Company[] {
	const { contactBook } = call.context.state;
	const { idsOrDomains, listId } = bodyObject(call);
	if (Array.isArray(idsOrDomains)) {
		return idsOrDomains.flatMap((key) => findCompany(contactBook, key) ?? []);
	}
	const list = contactBook.companyLists.find(({ _id }) => _id === listId) ?? throwNoList();
	return contactBook.companies.filter(({ _id }) => list.companyIds.includes(_id));
}

function throwNoList(): never {
	throw new ApiError(404, 'List not found', 'failedWithDetails', 'CRM_LIST_NOT_FOUND');
}

function push({ context }: RouteCall, records: Array<Contact | Company>) {
	if (context.state.crm.users.length === 0) {
		throw new ApiError(400, 'No CRM connected', 'failedWithDetails', 'NO_CRM_CONNECTED');
	}
	const linked = records.filter(({ crmSync }) => crmSync?.crmRecordId);
	for (const record of records) {
		record.crmSync ??= { provider: 'hubspot', crmRecordId: context.nextId('crm'), errors: [] };
	}
	const counts = { queued: records.length - linked.length, alreadyLinked: linked.length };
	const shapes = {
		flat: counts,
		nested: { success: true, data: { counts } },
		accepted: new StatusResponse(202, counts),
	};
	return shapes[context.options.crmPushAnswer];
}

type Find = (call: RouteCall, key: unknown) => Contact | Company | undefined;

function mergeRoute(find: Find): Route {
	return (call) => {
		const { primaryId, secondaryIds } = bodyObject(call);
		if (!Array.isArray(secondaryIds) || secondaryIds.length === 0) throw refusal('INVALID_PAYLOAD');
		if (secondaryIds.includes(primaryId)) throw refusal('SAME_ENTITY');
		if (secondaryIds.length > 9) throw refusal('TOO_MANY_ENTITIES');
		const primary = find(call, primaryId) ?? throwNotFound();
		if (secondaryIds.some((id) => !find(call, id))) throwNotFound();
		const { contactBook } = call.context.state;
		const isBlocked = (id: unknown) => (find(call, id) as Contact).isEnriching === true;
		const stop = secondaryIds.findIndex(isBlocked);
		const mergedIds = stop === -1 ? secondaryIds : secondaryIds.slice(0, stop);
		if (stop === 0) throw refusal('ENRICHMENT_IN_PROGRESS', 409);
		const others = mergedIds.map((id) => find(call, id));
		contactBook.contacts = contactBook.contacts.filter((one) => !others.includes(one));
		contactBook.companies = contactBook.companies.filter((one) => !others.includes(one));
		return {
			success: true,
			primaryId: primary._id,
			merged: mergedIds.length,
			mergedIds,
			remainingIds: secondaryIds.slice(mergedIds.length),
		};
	};
}

function throwNotFound(): never {
	throw refusal('ENTITY_NOT_FOUND', 404);
}

function refusal(end: string, status = 400): ApiError {
	return new ApiError(
		status,
		'The records cannot be merged',
		'errorAndCode',
		`ENTITY_MERGE_${end}`,
	);
}
