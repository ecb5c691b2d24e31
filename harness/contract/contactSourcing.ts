import type { Contract } from './contract';

export const contactSourcing: Contract = {
	'contactSourcing: start': {
		request: 'POST /contact-sourcing',
		body: { 'companyIds!': ['string'], overwrite: 'boolean' },
	},
	'contactSourcing: get': {
		request: 'GET /contact-sourcing',
		query: { runId: 'string', companyId: 'string' },
	},
	'contactSourcing: addContact': {
		request: 'POST /contact-sourcing/contacts',
		body: { leadId: 'string!', companyId: 'string!', listId: 'string', findEmail: 'boolean' },
	},
};
