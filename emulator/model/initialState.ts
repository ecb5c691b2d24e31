import { emptyContactBook } from './contactTypes';
import { sampleDatabase } from './database';
import { emptyWatchlist } from './signals';
import type { Field, State } from './state';

const OWNER_ID = 'usr_aawMB5Gd5JJCFYvjp';

/** A team with one member and the default fields, without campaigns, leads or hooks. */
export function initialState(): State {
	return {
		team: {
			_id: 'tea_aaqam5a3BkY8aje24',
			name: 'PiedPiper',
			createdBy: OWNER_ID,
			createdAt: '2018-04-30T12:19:42.829Z',
			billing: { quantity: 1, ok: true, plan: 'freetrial' },
		},
		users: [
			{ _id: OWNER_ID, name: 'Richard Hendricks', email: 'richard@piedpiper.com', role: 'admin' },
		],
		campaigns: [],
		leads: [],
		activities: [],
		unsubscribes: [],
		hooks: [],
		exports: [],
		enrichments: [],
		fields: defaultFields(),
		sequences: [],
		schedules: [],
		crm: { users: [], filters: [] },
		credits: { freemium: 0, subscription: 80, gifted: 10, paid: 10 },
		contactBook: emptyContactBook(),
		alerts: [],
		database: sampleDatabase(),
		watchlist: emptyWatchlist(),
		inbox: { labels: [], conversations: [], drafts: [] },
		mailboxes: [],
		tasks: [],
	};
}

function defaultFields(): Field[] {
	return [
		defaultField('contact', 'email', 'Email'),
		defaultField('contact', 'firstName', 'First Name'),
		defaultField('contact', 'lastName', 'Last Name'),
		defaultField('contact', 'jobTitle', 'Job Title'),
		defaultField('contact', 'linkedinUrl', 'LinkedIn URL'),
		{ ...defaultField('contact', 'phone', 'Phone'), type: 'phone' },
		{ ...defaultField('contact', 'favoriteColor', 'Favorite Color'), source: 'custom' },
		{ ...defaultField('contact', 'score', 'Score'), type: 'number', source: 'custom' },
		defaultField('company', 'domain', 'Domain'),
		defaultField('company', 'linkedinUrl', 'LinkedIn URL'),
		{ ...defaultField('company', 'tier', 'Tier'), source: 'custom' },
	];
}

function defaultField(entity: Field['entity'], name: string, label: string): Field {
	return { entity, name, label, type: 'text', source: 'default' };
}
