import type { IDataObject } from 'n8n-workflow';

import type { LookupRequest } from '../../engine/operation';
import { asList, asRecord } from '../../output/records';

/** How to look up the leads with an email address; `undefined` without an address. */
export function leadLookup(
	email: string,
	findRecord: LookupRequest['findRecord'],
): LookupRequest | undefined {
	if (email === '') return undefined;
	return { route: 'GET /leads/{email}', path: { email }, query: { version: 'v2' }, findRecord };
}

/** The lead of a campaign among several, in the flat shape of lemlist's response to a new lead. */
export function findInCampaign(campaignId: string, response: unknown): IDataObject | undefined {
	const lead = asList(response).find(({ campaign }) => asRecord(campaign).id === campaignId);
	if (!lead) return undefined;
	const { _id, isPaused, contactId } = lead;
	const campaignName = asRecord(lead.campaign).name;
	return { campaignId, campaignName, ...asRecord(lead.variables), _id, isPaused, contactId };
}
