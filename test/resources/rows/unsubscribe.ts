import { addContact } from '../../../emulator/contactBook';
import type { Failing, Row, Rows } from '../row';

const wrongKey: Failing = {
	fault: { status: 401, message: 'The authentication you supplied is incorrect' },
	error: 'The authentication you supplied is incorrect (401) [item 0]',
};
const unknownContact: Failing = {
	parameters: { contactId: 'ctc_9' },
	error: 'Bad contact identifier (400) [item 0]',
};
const LINKEDIN_URL = 'https://www.linkedin.com/in/gavin';

const v1: Row[] = [];

const v2: Row[] = [
	{
		operation: 'unsubscribe: get',
		parameters: { value: 'gavin@hooli.com' },
		sends: ['GET /v2/unsubscribes/variables/gavin%40hooli.com'],
		gives: [{ variable: 'gavin@hooli.com', source: 'user' }],
		fails: {
			parameters: { value: 'richard@piedpiper.com' },
			error: 'Variable not found (404) [item 0]',
		},
	},
	{
		operation: 'unsubscribe: get',
		parameters: { value: 'gavin@hooli.com', format: 'former' },
		sends: ['GET /unsubscribes/gavin%40hooli.com'],
		gives: [{ value: 'gavin@hooli.com', source: 'user' }],
		fails: {
			parameters: { value: 'richard@piedpiper.com' },
			error: 'Unsubscribe not found (404) [item 0]',
		},
	},
	{
		operation: 'unsubscribe: addMany',
		items: ['a@hooli.com', '@hooli.com', LINKEDIN_URL].map((value) => ({ value })),
		parameters: { value: '={{ $json.value }}' },
		sends: [
			`POST /v2/unsubscribes/variables {"values":["a@hooli.com","@hooli.com","${LINKEDIN_URL}"]}`,
		],
		gives: [
			{ value: 'a@hooli.com', message: 'Variables unsubscribed' },
			{ value: '@hooli.com' },
			{ value: LINKEDIN_URL },
		],
		fails: { parameters: { value: '={{ " " }}' }, error: "'Value' is empty [item 0]" },
	},
	{
		operation: 'unsubscribe: export',
		parameters: { format: 'former', csvOutput: 'rows' },
		sends: ['GET /unsubs/export'],
		gives: [{ value: 'gavin@hooli.com', source: 'user' }],
		fails: wrongKey,
	},
	{
		operation: 'unsubscribe: exportContacts',
		parameters: { csvOutput: 'rows' },
		sends: ['GET /v2/unsubscribes/exports/contacts'],
		gives: [
			{ _id: 'ctc_1', doNotContact: 'false' },
			{ _id: 'ctc_2', doNotContact: 'true' },
		],
		fails: wrongKey,
	},
	{
		operation: 'unsubscribe: getContact',
		parameters: { contactId: 'ctc_2' },
		sends: ['GET /v2/unsubscribes/contacts/ctc_2'],
		gives: [{ _id: 'ctc_2', doNotContact: true }],
		fails: unknownContact,
	},
	{
		operation: 'unsubscribe: unsubscribeContact',
		parameters: { contactId: 'ctc_1' },
		sends: ['POST /v2/unsubscribes/contacts/ctc_1'],
		gives: [{ success: true, message: 'Contact subscription updated' }],
		fails: unknownContact,
	},
	{
		operation: 'unsubscribe: resubscribeContact',
		parameters: { contactId: 'ctc_2' },
		sends: ['DELETE /v2/unsubscribes/contacts/ctc_2'],
		gives: [{ success: true, message: 'Contact subscription updated' }],
		fails: unknownContact,
	},
];

/** An unsubscribed address and two contacts, one of them marked as do not contact. */
export const unsubscribe: Rows = {
	seed(emulator) {
		emulator.addUnsubscribe('gavin@hooli.com');
		addContact(emulator.state, { _id: 'ctc_1' });
		addContact(emulator.state, { _id: 'ctc_2', doNotContact: true });
	},
	v1,
	v2,
};
