import type { IDataObject } from 'n8n-workflow';

import type { Lookup } from '../../engine/types';

interface NestedLead {
	_id: string;
	isPaused: boolean;
	contactId: string;
	variables: IDataObject;
	campaign: { id: string; name: string };
}

/** How to see the leads of an e-mail address; a lead without one cannot be looked up. */
export function lookUpLead(email: string, found: Lookup['found']): Lookup | undefined {
	if (email === '') return undefined;
	return { route: 'GET /leads/{email}', path: { email }, query: { version: 'v2' }, found };
}

/** The one of these leads that a campaign holds, in the flat form in which lemlist answers to a new lead. */
export function leadIn(campaignId: string, answer: unknown): IDataObject | undefined {
	const leads = Array.isArray(answer) ? (answer as NestedLead[]) : [];
	const lead = leads.find(({ campaign }) => campaign?.id === campaignId);
	if (!lead) return undefined;
	const { _id, isPaused, contactId, variables, campaign } = lead;
	return { campaignId, campaignName: campaign.name, ...variables, _id, isPaused, contactId };
}
