import type { IDataObject } from 'n8n-workflow';

import type { Lookup } from '../../engine/types';
import { listIn, recordOf } from '../../transport/records';

/** How to see the leads of an e-mail address; a lead without one cannot be looked up. */
export function lookUpLead(email: string, found: Lookup['found']): Lookup | undefined {
	if (email === '') return undefined;
	return { route: 'GET /leads/{email}', path: { email }, query: { version: 'v2' }, found };
}

/** The one of these leads that a campaign holds, in the flat form in which lemlist answers to a new lead. */
export function leadIn(campaignId: string, answer: unknown): IDataObject | undefined {
	const found = listIn(answer).find(({ campaign }) => recordOf(campaign).id === campaignId);
	if (!found) return undefined;
	const { _id, isPaused, contactId } = found;
	const campaignName = recordOf(found.campaign).name;
	return { campaignId, campaignName, ...recordOf(found.variables), _id, isPaused, contactId };
}
