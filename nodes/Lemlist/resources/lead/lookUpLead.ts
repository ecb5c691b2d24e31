import type { IDataObject } from 'n8n-workflow';

import type { Lookup } from '../../engine/types';

interface NestedLead {
	_id: string;
	isPaused: boolean;
	contactId: string;
	variables: IDataObject;
	campaign: { id: string; name: string };
}

/** How to see whether a campaign holds a lead; a lead without an e-mail address cannot be looked up. */
export function lookUpLead(campaignId: string, email: string): Lookup | undefined {
	if (email === '') return undefined;
	return {
		route: 'GET /leads/{email}',
		query: { version: 'v2' },
		found: (answer) => leadOf(campaignId, answer),
	};
}

// The record has the flat form in which lemlist answers to an added lead.
function leadOf(campaignId: string, answer: unknown): IDataObject | undefined {
	const leads = Array.isArray(answer) ? (answer as NestedLead[]) : [];
	const lead = leads.find(({ campaign }) => campaign?.id === campaignId);
	if (!lead) return undefined;
	const { _id, isPaused, contactId, variables, campaign } = lead;
	return { campaignId, campaignName: campaign.name, ...variables, _id, isPaused, contactId };
}
