import { findContactId, addContactForLead } from './contacts';
import { addMissingParts } from './campaigns';
import type { IdGenerator } from './ids';
import type {
	Activity,
	Campaign,
	Field,
	Hook,
	Lead,
	State,
	Unsubscribe,
	UnsubscribeSource,
	User,
} from './state';

/** Puts things into the state, with believable values where none are given. */
export class Fixtures {
	constructor(
		private readonly state: State,
		private readonly nextId: IdGenerator,
	) {}

	addUser(user: Partial<User> = {}): User {
		const name = user.name ?? `Member ${this.state.users.length + 1}`;
		const email = `${name.toLowerCase().replaceAll(' ', '.')}@piedpiper.com`;
		return add(this.state.users, { _id: this.nextId('usr'), name, email, role: 'member', ...user });
	}

	addCampaign(campaign: Partial<Campaign> = {}): Campaign {
		const newCampaign = add<Campaign>(this.state.campaigns, {
			_id: this.nextId('cam'),
			name: `Campaign${this.state.campaigns.length + 1}`,
			status: 'running',
			createdAt: now(),
			createdBy: this.state.team.createdBy,
			sequenceId: this.nextId('seq'),
			scheduleIds: [this.nextId('skd')],
			timezone: 'Europe/Paris',
			labels: [],
			hasError: false,
			errors: [],
			...campaign,
		});
		addMissingParts(this.state, newCampaign);
		return newCampaign;
	}

	/** Two leads with one e-mail address are one contact. */
	addLead(lead: Partial<Lead> & { campaignId: string }): Lead {
		const newLead = add(this.state.leads, {
			_id: this.nextId('lea'),
			contactId: findContactId(this.state, lead.email) ?? this.nextId('ctc'),
			variables: {},
			isPaused: false,
			state: 'scanned',
			status: 'review',
			emailStatus: 'deliverable',
			source: 'api',
			createdAt: now(),
			updatedAt: now(),
			...lead,
		});
		addContactForLead(this.state, newLead);
		return newLead;
	}

	/** Does nothing but return the entry when the value is there already. */
	addUnsubscribe(value: string, source: UnsubscribeSource = 'user'): Unsubscribe {
		const existing = this.state.unsubscribes.find((entry) => equalsIgnoreCase(entry.value, value));
		if (existing) return existing;
		const entry = { _id: this.nextId('uns'), value, source, createdAt: now() };
		return add(this.state.unsubscribes, entry);
	}

	addHook(hook: Partial<Hook> & { targetUrl: string }): Hook {
		return add(this.state.hooks, { _id: this.nextId('hoo'), createdAt: now(), ...hook });
	}

	addField(field: Partial<Field> & { name: string }): Field {
		return add(this.state.fields, {
			entity: 'contact',
			label: field.name,
			type: 'text',
			source: 'custom',
			...field,
		});
	}

	/** Completes an activity from its lead and campaign, without telling any hook. */
	addActivity(activity: Partial<Activity> = {}): Activity {
		const type = activity.type ?? 'emailsSent';
		const lead = this.state.leads.find(({ _id }) => _id === activity.leadId);
		const campaignId = activity.campaignId ?? lead?.campaignId;
		return add(this.state.activities, {
			_id: this.nextId('act'),
			type,
			teamId: this.state.team._id,
			createdAt: now(),
			isFirst: this.isFirst(type, activity.leadId),
			bot: false,
			...this.senderFields(),
			...(lead && leadFields(lead)),
			...(campaignId !== undefined && this.campaignFields(campaignId)),
			...activity,
		});
	}

	private isFirst(type: string, leadId?: string): boolean {
		return !this.state.activities.some((other) => other.type === type && other.leadId === leadId);
	}

	private senderFields() {
		const [{ _id, email, name }] = this.state.users;
		return { sendUserId: _id, sendUserEmail: email, sendUserName: name };
	}

	private campaignFields(campaignId: string) {
		const campaign = this.state.campaigns.find(({ _id }) => _id === campaignId);
		return {
			campaignId,
			campaignName: campaign?.name,
			sequenceId: campaign?.sequenceId,
			sequenceStep: 0,
			totalSequenceStep: 1,
			stepId: this.nextId('stp'),
			emailTemplateId: this.nextId('etp'),
			emailTemplateName: 'Sales: The Honest One',
		};
	}
}

/** Whether two values are the same apart from their case; nothing equals a missing one. */
export function equalsIgnoreCase(a?: string, b?: string): boolean {
	if (a === undefined || a.length !== b?.length) return false;
	return a.toLowerCase() === b.toLowerCase();
}

function leadFields({ _id, email, contactId, variables }: Lead) {
	return {
		leadId: _id,
		leadEmail: email,
		leadFirstName: variables.firstName,
		leadLastName: variables.lastName,
		contactId,
	};
}

function add<Item>(list: Item[], item: Item): Item {
	list.push(item);
	return item;
}

function now(): string {
	return new Date().toISOString();
}
