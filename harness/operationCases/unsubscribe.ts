import { addContact } from '../../emulator/model/contacts';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const invalidApiKey: ExpectedFailure = {
	fault: { status: 401, message: 'The authentication you supplied is incorrect' },
	error: 'The authentication you supplied is incorrect (401) [item 0]',
};
const unknownContact: ExpectedFailure = {
	parameters: { contactId: 'ctc_9' },
	error: 'Bad contact identifier (400) [item 0]',
};
const LINKEDIN_URL = 'https://www.linkedin.com/in/gavin';

const v1: OperationCase[] = [];

const v2: OperationCase[] = [
	{
		operation: 'unsubscribe: get',
		parameters: { value: 'gavin@hooli.com' },
		sends: ['GET /v2/unsubscribes/variables/gavin%40hooli.com'],
		returns: [{ variable: 'gavin@hooli.com', source: 'user' }],
		fails: {
			parameters: { value: 'richard@piedpiper.com' },
			error: 'Variable not found (404) [item 0]',
		},
	},
	{
		operation: 'unsubscribe: get',
		parameters: { value: 'gavin@hooli.com', format: 'former' },
		sends: ['GET /unsubscribes/gavin%40hooli.com'],
		returns: [{ value: 'gavin@hooli.com', source: 'user' }],
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
		returns: [
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
		returns: [{ value: 'gavin@hooli.com', source: 'user' }],
		fails: invalidApiKey,
	},
	{
		operation: 'unsubscribe: exportContacts',
		parameters: { csvOutput: 'rows' },
		sends: ['GET /v2/unsubscribes/exports/contacts'],
		returns: [
			{ _id: 'ctc_1', doNotContact: 'false' },
			{ _id: 'ctc_2', doNotContact: 'true' },
		],
		fails: invalidApiKey,
	},
	{
		operation: 'unsubscribe: getContact',
		parameters: { contactId: 'ctc_2' },
		sends: ['GET /v2/unsubscribes/contacts/ctc_2'],
		returns: [{ _id: 'ctc_2', doNotContact: true }],
		fails: unknownContact,
	},
	{
		operation: 'unsubscribe: unsubscribeContact',
		parameters: { contactId: 'ctc_1' },
		sends: ['POST /v2/unsubscribes/contacts/ctc_1'],
		returns: [{ success: true, message: 'Contact subscription updated' }],
		fails: unknownContact,
	},
	{
		operation: 'unsubscribe: resubscribeContact',
		parameters: { contactId: 'ctc_2' },
		sends: ['DELETE /v2/unsubscribes/contacts/ctc_2'],
		returns: [{ success: true, message: 'Contact subscription updated' }],
		fails: unknownContact,
	},
];

/** An unsubscribed address and two contacts, one of them marked as do not contact. */
export const unsubscribe: CaseGroup = {
	seed(emulator) {
		emulator.addUnsubscribe('gavin@hooli.com');
		addContact(emulator.state, { _id: 'ctc_1' });
		addContact(emulator.state, { _id: 'ctc_2', doNotContact: true });
	},
	v1,
	v2,
};
