import type { DeliverabilityAlert } from './deliverabilityAlerts';
import type { Credits, Crm, Schedule, Sequence } from './campaignTypes';
import type { ContactBook } from './contactTypes';
import type { Database } from './database';
import type { Watchlist } from './signals';
import type { Enrichment } from './enrichmentTypes';
import type { Inbox } from './inboxTypes';
import type { Mailbox } from './mailboxes';
import type { Task } from './taskTypes';

export type CampaignStatus = 'running' | 'paused' | 'draft' | 'ended' | 'archived' | 'errors';
export type UnsubscribeSource = 'api' | 'bounced' | 'lead' | 'user' | 'abuse';
export type Variables = Record<string, unknown>;

export interface User {
	_id: string;
	name: string;
	email: string;
	role: string;
}

export interface Team {
	_id: string;
	name: string;
	createdBy: string;
	createdAt: string;
	billing: { quantity: number; ok: boolean; plan: string };
}

export interface Campaign {
	_id: string;
	name: string;
	status: CampaignStatus;
	createdAt: string;
	createdBy: string;
	sequenceId: string;
	scheduleIds: string[];
	timezone: string;
	labels: string[];
	hasError: boolean;
	errors: string[];
	/** What was set beyond the name; not shown with the campaign. */
	settings?: Record<string, unknown>;
	/** All members send unless some were chosen. */
	sendUserIds?: string[];
}

export interface Lead {
	_id: string;
	campaignId: string;
	contactId: string;
	/** Optional since the current API takes leads without one. */
	email?: string;
	variables: Variables;
	isPaused: boolean;
	state: string;
	status: string;
	emailStatus: string;
	source: string;
	createdAt: string;
	updatedAt: string;
}

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
	/** Never in an answer, always in a delivery. */
	secret?: string;
	disabled?: boolean;
}

export interface ExportJob {
	_id: string;
	campaignId: string;
	startedAt: string;
	polls: number;
	/** Who gets the link when the file is ready. */
	email?: string;
}

export interface Field {
	entity: 'contact' | 'company';
	name: string;
	label: string;
	type: 'text' | 'number' | 'boolean' | 'datetime' | 'date' | 'phone';
	source: 'default' | 'custom' | 'crm_synced';
	crmField?: string;
}

/** All that the pretend lemlist knows; tests may read and change it. */
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
	alerts: DeliverabilityAlert[];
	database: Database;
	watchlist: Watchlist;
}
