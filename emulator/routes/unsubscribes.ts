import { ApiError } from '../http/apiError';
import { CsvFile } from '../http/csv';
import { BareSentence, Redirect } from '../http/httpResponse';
import type { Contact } from '../model/contacts';
import { findLeads } from '../model/leads';
import { equalsIgnoreCase, removeFrom } from '../model/records';
import type { Unsubscribe, UnsubscribeSource } from '../model/state';
import type { EmulatorContext } from '../context';
import { collection } from './collection';
import {
	bodyObject,
	paginateByOffset,
	requireById,
	type Route,
	type RouteCall,
	type Routes,
} from './route';

const MAX_VALUES = 10_000;
const CONTACT_PATH = '/v2/unsubscribes/contacts/:contactId';
const VARIABLES_PATH = '/v2/unsubscribes/variables';

const exportAll: Route = ({ context }) =>
	new CsvFile('unsubscribes.csv', ['value', 'source', 'createdAt'], context.state.unsubscribes);

/** The email addresses and domains of the original API. */
const originalUnsubscribes: Routes = {
	'GET /unsubs/export': exportAll,

	// First, because the path of an email address matches it too
	'GET /unsubscribes/export': exportAll,

	...collection({
		path: '/unsubscribes/:email',
		require: (call) =>
			requireEntry(call, call.params.email, new ApiError(404, 'Unsubscribe not found')),

		list: (call) => paginateByOffset(call, call.context.state.unsubscribes).map(toUnsubscribeView),

		get: toUnsubscribeView,

		remove: (entry, { context }) => {
			const { _id, value } = removeFrom(context.state.unsubscribes, entry);
			return { _id, value, email: value };
		},
	}),

	'POST /unsubscribes/:email': ({ context, params }) => {
		if (!params.email.includes('@')) throw new ApiError(400, 'Invalid email address or domain');
		const countBefore = context.state.unsubscribes.length;
		const { _id, value } = unsubscribe(context, params.email, 'api');
		const isKnown = context.state.unsubscribes.length === countBefore;
		return { _id, value, email: value, ...(isKnown && { alreadyUnsubscribed: true }) };
	},
};

/** Email addresses, domains, LinkedIn URLs and phone numbers. */
const unsubscribedVariables: Routes = {
	[`GET ${VARIABLES_PATH}`]: (call) => paginateByOffset(call, call.context.state.unsubscribes),

	[`POST ${VARIABLES_PATH}`]: (call) => {
		const { values } = bodyObject(call);
		if (!Array.isArray(values) || values.length === 0) throw new ApiError(400, 'No values');
		if (values.length > MAX_VALUES) throw new ApiError(400, 'Too many values');
		for (const value of values) unsubscribe(call.context, String(value), 'api');
		return 'Variables unsubscribed';
	},

	[`GET ${VARIABLES_PATH}/:value`]: (call) => {
		const notFound = new ApiError(404, 'Variable not found');
		return toVariableView(requireEntry(call, call.params.value, notFound));
	},

	[`POST ${VARIABLES_PATH}/:value`]: ({ context, params }) =>
		toVariableView(unsubscribe(context, params.value, 'api')),

	[`DELETE ${VARIABLES_PATH}/:value`]: (call) => {
		const notFound = new ApiError(400, 'Variable not found in unsubscribe list');
		const entry = requireEntry(call, call.params.value, notFound);
		if (['lead', 'abuse'].includes(entry.source)) {
			throw new ApiError(409, 'Variable is protected and cannot be re-subscribed');
		}
		removeFrom(call.context.state.unsubscribes, entry);
		return 'Variable subscribed';
	},

	'GET /v2/unsubscribes/exports/variables': ({ context }) =>
		new CsvFile(
			'unsubscribes.csv',
			['_id', 'value', 'source', 'createdAt'],
			context.state.unsubscribes,
		),
};

const unsubscribedContacts: Routes = {
	[`GET ${CONTACT_PATH}`]: (call) => toSubscriptionView(requireContact(call)),

	[`POST ${CONTACT_PATH}`]: (call) => setDoNotContact(call, true),

	[`DELETE ${CONTACT_PATH}`]: (call) => setDoNotContact(call, false),

	// Contains all contacts, unsubscribed or not (docs/lemlist-api.md#unsubscribes)
	'GET /v2/unsubscribes/exports/contacts': ({ context }) =>
		new CsvFile(
			'unsubscribed-contacts.csv',
			['_id', 'doNotContact'],
			context.state.contactBook.contacts.map(toSubscriptionView),
		),
};

export const unsubscribes: Routes = {
	...Object.fromEntries(Object.entries(originalUnsubscribes).map(unlessSwitchedOff)),
	...unsubscribedVariables,
	...unsubscribedContacts,
};

function unlessSwitchedOff([verbAndPath, route]: [string, Route]): [string, Route] {
	return [verbAndPath, (call) => toSwitchedOff(call.context) ?? route(call)];
}

function toSwitchedOff({ options, origin }: EmulatorContext): unknown {
	const errors = {
		notFound: new ApiError(404, 'Not found'),
		gone: new ApiError(410, 'Gone'),
		refused: new ApiError(400, 'This endpoint has been removed', 'error'),
		webPage: new ApiError(200, '', 'html'),
	};
	const { formerUnsubscribes } = options;
	if (formerUnsubscribes === 'working') return undefined;
	if (formerUnsubscribes === 'moved') return new Redirect(`${origin}/docs`);
	throw errors[formerUnsubscribes];
}

/** Adds a value to the unsubscribes and marks the leads with this email address. */
export function unsubscribe(context: EmulatorContext, value: string, source: UnsubscribeSource) {
	const entry = context.fixtures.addUnsubscribe(value, source);
	for (const lead of findLeads(context.state.leads, value)) {
		lead.status = 'unsubscribed';
		lead.state = 'emailsUnsubscribed';
	}
	return entry;
}

function requireEntry({ context }: RouteCall, value: string, notFound: ApiError): Unsubscribe {
	const entry = context.state.unsubscribes.find((other) => equalsIgnoreCase(other.value, value));
	if (!entry) throw notFound;
	return entry;
}

// The original API calls the value `email`; responses have both names
function toUnsubscribeView({ _id, value, source, createdAt }: Unsubscribe) {
	return { _id, email: value, value, source, createdAt };
}

function toVariableView({ _id, value, source }: Unsubscribe) {
	return { _id, value, variable: value, source };
}

function setDoNotContact(call: RouteCall, doNotContact: boolean): BareSentence {
	requireContact(call).doNotContact = doNotContact;
	return new BareSentence('Contact subscription updated');
}

function toSubscriptionView({ _id, doNotContact }: Contact) {
	return { _id, doNotContact };
}

function requireContact({ context, params }: RouteCall): Contact {
	const notFound = new ApiError(400, 'Bad contact identifier');
	return requireById(context.state.contactBook.contacts, params.contactId, notFound);
}
