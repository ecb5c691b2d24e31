import { CsvFile } from '../http/csv';
import type { Contact } from '../model/contactTypes';
import { ApiError } from '../http/apiError';
import type { RouteCall, Routes } from './route';

const PATH = '/v2/unsubscribes/contacts/:contactId';

export const unsubscribedContacts: Routes = {
	[`GET ${PATH}`]: (call) => toSubscriptionView(requireContact(call)),

	[`POST ${PATH}`]: (call) => setDoNotContact(call, true),

	[`DELETE ${PATH}`]: (call) => setDoNotContact(call, false),

	// Contains all contacts, unsubscribed or not (docs/lemlist-api.md#unsubscribes)
	'GET /v2/unsubscribes/exports/contacts': ({ context }) =>
		new CsvFile(
			'unsubscribed-contacts.csv',
			['_id', 'doNotContact'],
			context.state.contactBook.contacts.map(toSubscriptionView),
		),
};

function setDoNotContact(call: RouteCall, doNotContact: boolean): string {
	requireContact(call).doNotContact = doNotContact;
	return 'Contact subscription updated';
}

function toSubscriptionView({ _id, doNotContact }: Contact) {
	return { _id, doNotContact };
}

function requireContact({ context, params }: RouteCall): Contact {
	const contact = context.state.contactBook.contacts.find(({ _id }) => _id === params.contactId);
	if (!contact) throw new ApiError(400, 'Bad contact identifier');
	return contact;
}
