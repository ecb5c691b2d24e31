import type { Emulator } from '.';
import type { Campaign } from './model/campaigns';
import type { Lead } from './model/leads';

const ACTIVITY_COUNT = 250;
const ACTIVITY_INTERVAL_MS = 30 * 60 * 1_000;

const PEOPLE = [
	['Ada', 'Okafor', 'Lumen Works'],
	['Bruno', 'Keller', 'Nordwind'],
	['Chiara', 'Moretti', 'Forma'],
	['Diego', 'Alvarez', 'Sierra Data'],
	['Emma', 'Lindqvist', 'Fjord Labs'],
	['Farid', 'Haddad', 'Cedar & Co'],
	['Grace', 'Nakamura', 'Kumo'],
	['Hugo', 'Lefevre', 'Atelier Nord'],
	['Ines', 'Duarte', 'Maresia'],
	['Jonas', 'Weber', 'Grünfeld'],
] as const;

const ACTIVITY_TYPES = [
	'emailsSent',
	'emailsSent',
	'emailsOpened',
	'emailsSent',
	'emailsOpened',
	'emailsClicked',
	'linkedinInviteDone',
	'emailsReplied',
	'linkedinInviteAccepted',
	'emailsInterested',
] as const;

/** Adds a small team to the emulator: three campaigns, their leads and 250 past activities. */
export function addDemoTeam(emulator: Emulator): void {
	const campaigns = [
		emulator.addCampaign({ name: 'Product launch' }),
		emulator.addCampaign({ name: 'Spring webinar' }),
		emulator.addCampaign({ name: 'Win back', status: 'draft' }),
	];
	const leads = campaigns
		.slice(0, 2)
		.flatMap((campaign, index) => addLeads(emulator, campaign, index * 3));
	addActivities(emulator, leads);
	emulator.addUnsubscribe('no.more@lumen.example', 'lead');
	emulator.addUnsubscribe('@competitor.example');
}

function addLeads(emulator: Emulator, { _id }: Campaign, startIndex: number): Lead[] {
	return PEOPLE.slice(startIndex).map(([firstName, lastName, companyName]) =>
		emulator.addLead({
			campaignId: _id,
			email: `${firstName}.${lastName}@example.com`.toLowerCase(),
			variables: { firstName, lastName, companyName },
			status: 'running',
		}),
	);
}

function addActivities(emulator: Emulator, leads: Lead[]): void {
	const start = Date.now() - ACTIVITY_COUNT * ACTIVITY_INTERVAL_MS;
	for (let index = 0; index < ACTIVITY_COUNT; index++) {
		const type = ACTIVITY_TYPES[index % ACTIVITY_TYPES.length];
		const lead = leads[(index * 7) % leads.length];
		const createdAt = new Date(start + index * ACTIVITY_INTERVAL_MS).toISOString();
		emulator.addActivity({ type, leadId: lead._id, createdAt });
		lead.state = type;
	}
}
