import type { IDataObject } from 'n8n-workflow';

import { CONTACTS_BY_KEY, fetchByKeys } from '../../comparison/recordsByKey';
import { normalizeEmail, normalizeLinkedinUrl } from '../../comparison/storedValues';
import { hasFormat } from '../../engine/input/formats';
import type { OperationApi } from '../../engine/operation';
import { asList, asRecord } from '../../output/records';
import { findInCampaign, leadLookup } from './leadLookup';

/** What identifies a person among the leads of a campaign. */
export interface Identity {
	email: string;
	linkedinUrl: string;
}

/** The identity in the values of a lead, in a form in which spellings of one person are equal. */
export function toIdentity({ email, linkedinUrl }: IDataObject): Identity {
	// A text such as "n/a" in place of a LinkedIn URL identifies no one.
	const isUrl = hasFormat('linkedinUrl', linkedinUrl);
	return {
		email: normalizeEmail(email),
		linkedinUrl: isUrl ? normalizeLinkedinUrl(linkedinUrl) : '',
	};
}

/** The leads of one campaign, which are found by email address or else by LinkedIn URL. */
export class CampaignLeads {
	private readonly byEmail = new Map<string, IDataObject>();

	private readonly byLinkedinUrl = new Map<string, IDataObject>();

	private readonly columns = new Set<string>();

	constructor(readonly all: readonly IDataObject[]) {
		for (const lead of all) {
			const { email, linkedinUrl } = toIdentity(lead);
			if (email && !this.byEmail.has(email)) this.byEmail.set(email, lead);
			if (linkedinUrl && !this.byLinkedinUrl.has(linkedinUrl))
				this.byLinkedinUrl.set(linkedinUrl, lead);
			for (const name of Object.keys(lead)) this.columns.add(name);
		}
	}

	/** The lead of a person; `undefined` if the campaign has none. */
	find({ email, linkedinUrl }: Identity): IDataObject | undefined {
		return this.byEmail.get(email) ?? this.byLinkedinUrl.get(linkedinUrl);
	}

	/** Whether the export shows a field of at least one lead, so that it has the field as a column. */
	hasColumn(name: string): boolean {
		return this.columns.has(name);
	}
}

/** Fetches all leads of the campaign of the form, with their variables next to lemlist's own columns. */
export async function fetchCampaignLeads({ send }: OperationApi): Promise<CampaignLeads> {
	const query = { state: 'all', format: 'json' };
	const rows = asList(await send('GET /v2/campaigns/{campaignId}/export/leads', { query }));
	return new CampaignLeads(rows.map(flatten));
}

/** Fetches a lead with all its values, also those that the export lacks. */
export async function fetchLead({ send }: OperationApi, id: unknown): Promise<IDataObject> {
	const query = { id: String(id), version: 'v2' };
	const [lead = {}] = [await send('GET /leads', { query })].flat();
	return flatten(asRecord(lead));
}

/** Fetches the lead with an email address in the campaign; `undefined` without an address or such a lead. */
export async function fetchLeadByEmail(
	{ send }: OperationApi,
	campaignId: string,
	email: string,
): Promise<IDataObject | undefined> {
	const lookup = leadLookup(email, (response) => findInCampaign(campaignId, response));
	return lookup && lookup.findRecord(await send(lookup.route, lookup));
}

/** Fetches the contacts with these addresses, which know the campaigns of a person, by address. */
export async function fetchContacts(
	api: OperationApi,
	emails: readonly string[],
): Promise<Map<string, IDataObject>> {
	const contacts = await fetchByKeys(api, CONTACTS_BY_KEY, emails);
	return new Map(contacts.map((contact) => [normalizeEmail(contact.email), contact]));
}

/** The leads of a contact in campaigns other than this one, by the campaign's ID. */
export function leadsElsewhere(
	contact: IDataObject | undefined,
	campaignId: string,
): IDataObject[] {
	return asList(contact?.campaigns).filter((lead) => lead.campaignId !== campaignId);
}

function flatten(lead: IDataObject): IDataObject {
	const { variables, ...others } = lead;
	return { ...asRecord(variables), ...others };
}
