import type { Campaign, Schedule } from './campaigns';
import type { ContactBook, Field } from './contacts';
import { sampleDatabase, type Database } from './database';
import type { DeliverabilityAlert } from './deliverabilityAlerts';
import type { BoughtMailbox, Domain } from './domains';
import type { Enrichment } from './enrichments';
import type { Inbox } from './inbox';
import type { Lead } from './leads';
import type { Mailbox } from './mailboxes';
import type { AccountBasedSales } from './contactSourcing';
import type { MessageTexts } from './messageTemplates';
import { emptySenders, type Senders } from './senders';
import type { MemberSettings } from './memberSettings';
import type { Sequence } from './sequences';
import { emptyWatchlist, type Watchlist } from './signals';
import type { Task } from './tasks';
import { initialTeam, OWNER, type Credits, type Crm, type Team, type User } from './team';
import type { UserGroup } from './userGroups';
import { defaultViews, type View } from './views';
import { initialProviders, initialWaterfalls, type Provider, type Waterfall } from './waterfalls';

export interface Activity {
	_id: string;
	type: string;
	teamId: string;
	createdAt: string;
	isFirst: boolean;
	campaignId?: string;
	leadId?: string;
	[field: string]: unknown;
}

export type UnsubscribeSource = 'api' | 'bounced' | 'lead' | 'user' | 'abuse';

export interface Unsubscribe {
	_id: string;
	value: string;
	source: UnsubscribeSource;
	createdAt: string;
}

export interface Hook {
	_id: string;
	targetUrl: string;
	createdAt: string;
	type?: string;
	campaignId?: string;
	isFirst?: boolean;
	zapId?: string;
	/** Sent with every delivery, but never in a response. */
	secret?: string;
	disabled?: boolean;
}

export interface ExportJob {
	_id: string;
	campaignId: string;
	startedAt: string;
	polls: number;
	/** The recipient of the download link. */
	email?: string;
}

/** All records of the emulator; tests may read and change them. */
export interface State {
	team: Team;
	users: User[];
	campaigns: Campaign[];
	leads: Lead[];
	/** Oldest first, as recorded. */
	activities: Activity[];
	unsubscribes: Unsubscribe[];
	hooks: Hook[];
	exports: ExportJob[];
	enrichments: Enrichment[];
	fields: Field[];
	sequences: Sequence[];
	schedules: Schedule[];
	crm: Crm;
	credits: Credits;
	contactBook: ContactBook;
	inbox: Inbox;
	mailboxes: Mailbox[];
	tasks: Task[];
	/** Steps that are left out, by campaign, step and lead. */
	skippedSteps: Set<string>;
	/** By lead and step, the text that the lead gets in place of the step's own. */
	personalizations: Map<string, unknown>;
	alerts: DeliverabilityAlert[];
	database: Database;
	watchlist: Watchlist;
	texts: MessageTexts;
	senders: Senders;
	abm: AccountBasedSales;
	memberSettings: Record<string, MemberSettings>;
	userGroups: UserGroup[];
	views: View[];
	domains: Domain[];
	boughtMailboxes: BoughtMailbox[];
	providers: Provider[];
	waterfalls: Waterfall[];
}

/** A team with one member, the default fields and the sample database, but no campaigns, leads or hooks. */
export function initialState(): State {
	return {
		team: initialTeam(),
		users: [{ ...OWNER }],
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
		crm: { users: [], filters: [], imports: new Set() },
		credits: { freemium: 0, subscription: 80, gifted: 10, paid: 10 },
		contactBook: { contacts: [], lists: [], companyLists: [], companies: [] },
		alerts: [],
		database: sampleDatabase(),
		watchlist: emptyWatchlist(),
		texts: { templates: [], snippets: [] },
		senders: emptySenders(),
		abm: { runs: [], campaigns: {} },
		inbox: { labels: [], conversations: [], drafts: [] },
		mailboxes: [],
		tasks: [],
		memberSettings: {},
		userGroups: [],
		views: defaultViews(),
		domains: [],
		boughtMailboxes: [],
		providers: initialProviders(),
		waterfalls: initialWaterfalls(),
		skippedSteps: new Set(),
		personalizations: new Map(),
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
