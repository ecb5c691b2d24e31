import type { Campaign, Schedule } from './campaigns';
import { addContactForLead, findContactId, type Field } from './contacts';
import type { Lead } from './leads';
import { equalsIgnoreCase, timestamp, type IdGenerator } from './records';
import type { Activity, Hook, State, Unsubscribe, UnsubscribeSource } from './state';
import type { User } from './team';

/** Adds records to the state, with plausible values where none are given. */
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
			createdAt: timestamp(),
			createdBy: this.state.team.createdBy,
			sequenceId: this.nextId('seq'),
			scheduleIds: [this.nextId('skd')],
			timezone: 'Europe/Paris',
			labels: [],
			hasError: false,
			errors: [],
			...campaign,
		});
		this.addMissingParts(newCampaign);
		return newCampaign;
	}

	/** Leads with the same email address share one contact. */
	addLead(lead: Partial<Lead> & { campaignId: string }): Lead {
		const newLead = add(this.state.leads, {
			_id: this.nextId('lea'),
			contactId: findContactId(this.state.contactBook, lead.email) ?? this.nextId('ctc'),
			variables: {},
			isPaused: false,
			state: 'scanned',
			status: 'review',
			emailStatus: 'deliverable',
			source: 'api',
			createdAt: timestamp(),
			updatedAt: timestamp(),
			...lead,
		});
		addContactForLead(this.state, newLead);
		return newLead;
	}

	/** Returns the existing entry if the value is already on the list. */
	addUnsubscribe(value: string, source: UnsubscribeSource = 'user'): Unsubscribe {
		const existing = this.state.unsubscribes.find((entry) => equalsIgnoreCase(entry.value, value));
		if (existing) return existing;
		const entry = { _id: this.nextId('uns'), value, source, createdAt: timestamp() };
		return add(this.state.unsubscribes, entry);
	}

	addHook(hook: Partial<Hook> & { targetUrl: string }): Hook {
		return add(this.state.hooks, { _id: this.nextId('hoo'), createdAt: timestamp(), ...hook });
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

	/** Completes an activity from its lead and campaign; doesn't deliver it to hooks. */
	addActivity(activity: Partial<Activity> = {}): Activity {
		const type = activity.type ?? 'emailsSent';
		const lead = this.state.leads.find(({ _id }) => _id === activity.leadId);
		const campaignId = activity.campaignId ?? lead?.campaignId;
		return add(this.state.activities, {
			_id: this.nextId('act'),
			type,
			teamId: this.state.team._id,
			createdAt: timestamp(),
			isFirst: this.isFirst(type, activity.leadId),
			bot: false,
			...this.senderFields(),
			...(lead && leadFields(lead)),
			...(campaignId !== undefined && this.campaignFields(campaignId)),
			...(lead && emailFields(type, lead, this.senderFields().sendUserEmail)),
			...activity,
			...(activity.isThirdPartyReply === true && WITHOUT_CAMPAIGN),
		});
	}

	// The sequence and the schedules that a new campaign refers to
	private addMissingParts(campaign: Campaign): void {
		const { sequences, schedules, team } = this.state;
		if (!sequences.some(({ _id }) => _id === campaign.sequenceId)) {
			sequences.push({ _id: campaign.sequenceId, campaignId: campaign._id, level: 0, steps: [] });
		}
		for (const scheduleId of campaign.scheduleIds) {
			if (schedules.some(({ _id }) => _id === scheduleId)) continue;
			schedules.push(defaultSchedule(scheduleId, campaign, team._id));
		}
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

function defaultSchedule(_id: string, { timezone, createdBy }: Campaign, teamId: string): Schedule {
	return {
		_id,
		name: 'Default schedule',
		secondsToWait: 1200,
		timezone,
		start: '09:00',
		end: '18:00',
		weekdays: [1, 2, 3, 4, 5],
		teamId,
		createdBy,
		createdAt: timestamp(),
	};
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

// Recipients, as lemlist sends them (docs/lemlist-api.md#delivery-payload)
function emailFields(type: string, { email, variables }: Lead, sender: string) {
	if (!email) return {};
	const address = email.toLowerCase();
	const name = [variables.firstName, variables.lastName].filter(Boolean).join(' ');
	if (/^emails(?:Sent|Bounced)$/.test(type)) return { to: [{ address, name }] };
	return type === 'emailsReplied'
		? { fromEmail: address, to: [{ address: sender, name: '' }] }
		: {};
}

// A reply by someone else (docs/lemlist-api.md#delivery-payload); JSON leaves these out
const WITHOUT_CAMPAIGN = {
	...{ campaignId: undefined, campaignName: undefined, sequenceId: undefined },
	...{ sequenceStep: undefined, totalSequenceStep: undefined, stepId: undefined },
	...{ leadId: undefined, leadEmail: undefined, leadFirstName: undefined, leadLastName: undefined },
};

function add<Item>(list: Item[], item: Item): Item {
	list.push(item);
	return item;
}
