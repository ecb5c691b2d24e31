import type { Contact } from '../model/contacts';
import {
	filterField,
	findFields,
	toTreeFilter,
	type FilterField,
	type FilterValues,
} from '../model/filterTrees';
import type { State } from '../model/state';
import { findByCrmIds, toContactFilter } from './contacts';
import { fullName, toFlatView } from './contactViews';
import { pageSize, parseInteger, type RouteCall, type Routes } from './route';

/** The search of contacts with the filters of the app (docs/lemlist-api.md#filter-trees). */
export const contactSearch: Routes = {
	'GET /v2/contacts': (call) => {
		const { state } = call.context;
		const found = findContacts(call);
		return toEnvelope(
			call,
			found.map((contact) => toFlatView(contact, state, call.query.withPrimaryCompany === 'true')),
		);
	},

	'GET /v2/contacts/filters': ({ context, query }) => {
		const data = findFields(contactFilterFields(context.state), query);
		return { data, total: data.length };
	},
};

/** The fields of contacts and of their companies that a search compares. */
export function contactFilterFields({ fields }: State): FilterField[] {
	const custom = fields.filter(({ entity, source }) => entity === 'contact' && source === 'custom');
	return [
		filterField('contact', 'contactName', 'Name', { queryParam: 'search' }),
		filterField('contact', 'contactEmail', 'Email', { queryParam: 'email' }),
		filterField('contact', 'contactPhone', 'Phone'),
		filterField('contact', 'contactJobTitle', 'Job Title'),
		filterField('contact', 'contactCreatedAt', 'Created', { type: 'date' }),
		...custom.map(({ name, label }) =>
			filterField('contact', `cf_contact_${name}`, label, { custom: true }),
		),
		filterField('company', 'companyName', 'Company Name'),
		filterField('company', 'companyIndustry', 'Industry'),
	];
}

/** The values of a contact by the names of `contactFilterFields`. */
export function toContactValues(
	contact: Contact | undefined,
	{ contactBook }: State,
): FilterValues {
	if (!contact) return {};
	const company = contactBook.companies.find(({ _id }) => _id === contact.companyId);
	const { fields } = contact;
	const custom = Object.entries(fields).map(([name, value]) => [`cf_contact_${name}`, value]);
	return {
		...Object.fromEntries(custom),
		contactName: fullName(contact),
		contactEmail: contact.emails[0],
		contactPhone: fields.phone,
		contactJobTitle: fields.jobTitle,
		contactCreatedAt: contact.createdAt,
		companyName: company?.fields.name,
		companyIndustry: company?.fields.industry,
	};
}

function findContacts(call: RouteCall): Contact[] {
	const { query, context } = call;
	const { contacts } = context.state.contactBook;
	const { crmIds, advancedFilters } = query;
	if (crmIds !== undefined) return findByCrmIds(contacts, crmIds);
	const matchesTree = toTreeFilter(advancedFilters, contactFilterFields(context.state));
	return contacts
		.filter(toContactFilter(call))
		.filter((contact) => matchesTree(toContactValues(contact, context.state)));
}

function toEnvelope(call: RouteCall, records: object[]) {
	const { contactSearchEnvelope, contactSearchPaging } = call.context.options;
	const limit = pageSize(call.query, call.context);
	const page = parseInteger(call.query.page, 1, 1);
	const offset =
		contactSearchPaging === 'page' ? (page - 1) * limit : parseInteger(call.query.offset, 0);
	const selected = records.slice(offset, offset + limit);
	if (contactSearchEnvelope === 'array') return selected;
	return { [contactSearchEnvelope]: selected, total: records.length };
}
