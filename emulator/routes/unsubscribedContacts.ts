import { CsvFile } from '../answers';
import type { Contact } from '../contactState';
import { Refusal } from '../errors';
import type { Call, Routes } from './route';

const PATH = '/v2/unsubscribes/contacts/:contactId';

export const unsubscribedContacts: Routes = {
	[`GET ${PATH}`]: (call) => view(contactOf(call)),

	[`POST ${PATH}`]: (call) => mark(call, true),

	[`DELETE ${PATH}`]: (call) => mark(call, false),

	// Contains all contacts, unsubscribed or not (docs/lemlist-api.md#unsubscribes)
	'GET /v2/unsubscribes/exports/contacts': ({ world }) =>
		new CsvFile(
			'unsubscribed-contacts.csv',
			['_id', 'doNotContact'],
			world.state.contactBook.contacts.map(view),
		),
};

function mark(call: Call, doNotContact: boolean): string {
	contactOf(call).doNotContact = doNotContact;
	return 'Contact subscription updated';
}

function view({ _id, doNotContact }: Contact) {
	return { _id, doNotContact };
}

function contactOf({ world, params }: Call): Contact {
	const contact = world.state.contactBook.contacts.find(({ _id }) => _id === params.contactId);
	if (!contact) throw new Refusal(400, 'Bad contact identifier');
	return contact;
}
