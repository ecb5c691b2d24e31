import { equalsIgnoreCase } from './records';

export type Variables = Record<string, unknown>;

export interface Lead {
	_id: string;
	campaignId: string;
	contactId: string;
	/** Optional: the current API creates leads without one. */
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

/** The leads with this ID or email address; an address may match one lead per campaign. */
export function findLeads(leads: readonly Lead[], idOrEmail: string): Lead[] {
	return leads.filter(({ _id, email }) => _id === idOrEmail || equalsIgnoreCase(email, idOrEmail));
}

/** The leads of one contact in all campaigns. */
export function findContactLeads(leads: readonly Lead[], contactId: string): Lead[] {
	return leads.filter((lead) => lead.contactId === contactId);
}

/** The variables as lemlist stores them, as texts (docs/lemlist-api.md#lead-fields). */
export function toStoredVariables(variables: Variables): Variables {
	return Object.fromEntries(
		Object.entries(variables).map(([name, value]) => [
			name,
			value === null || value === undefined ? value : String(value).trim(),
		]),
	);
}

/** A flat lead, as most writes return it (docs/lemlist-api.md#lead-shapes). */
export function toFlatLead(lead: Lead) {
	const { _id, email, variables, isPaused, campaignId, contactId, emailStatus } = lead;
	return { ...variables, email, _id, isPaused, campaignId, contactId, emailStatus };
}

/** The lead inside an activity with `version=v2`. */
export function toActivityLead(lead: Lead) {
	const { _id, email, variables, isPaused, state, source, contactId, emailStatus } = lead;
	return {
		_id,
		isPaused,
		state,
		personalized: false,
		source,
		variables: { ...variables, email },
		contactId,
		enrichment: { emailStatus },
	};
}
