import { emptyContactBook } from './contactState';
import { smallDatabase } from './databaseState';
import { noSignals } from './signalState';
import type { Field, State } from './state';

const OWNER_ID = 'usr_aawMB5Gd5JJCFYvjp';

/** A team with one member and the default fields, without campaigns, leads or hooks. */
export function emptyState(): State {
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
		database: smallDatabase(),
		signals: noSignals(),
		inbox: { labels: [], conversations: [], drafts: [] },
		mailboxes: [],
		tasks: [],
	};
}

function defaultFields(): Field[] {
	return [
		field('contact', 'email', 'Email'),
		field('contact', 'firstName', 'First Name'),
		field('contact', 'lastName', 'Last Name'),
		field('contact', 'jobTitle', 'Job Title'),
		field('contact', 'linkedinUrl', 'LinkedIn URL'),
		{ ...field('contact', 'phone', 'Phone'), type: 'phone' },
		{ ...field('contact', 'favoriteColor', 'Favorite Color'), source: 'custom' },
		{ ...field('contact', 'score', 'Score'), type: 'number', source: 'custom' },
		field('company', 'domain', 'Domain'),
		field('company', 'linkedinUrl', 'LinkedIn URL'),
		{ ...field('company', 'tier', 'Tier'), source: 'custom' },
	];
}

function field(entity: Field['entity'], name: string, label: string): Field {
	return { entity, name, label, type: 'text', source: 'default' };
}
