import type { Lead, State } from './state';

/** A flat lead, as most writes return it (docs/lemlist-api.md#lead-shapes). */
export function toFlatLead(lead: Lead) {
	const { _id, email, variables, isPaused, campaignId, contactId, emailStatus } = lead;
	return { ...variables, email, _id, isPaused, campaignId, contactId, emailStatus };
}

/** A nested lead, as `version=v2` returns it (docs/lemlist-api.md#lead-shapes). */
export function toNestedLead(lead: Lead, { campaigns, users }: State) {
	const campaign = campaigns.find(({ _id }) => _id === lead.campaignId);
	const [sender] = users;
	return {
		...toActivityLead(lead),
		updatedAt: lead.updatedAt,
		status: lead.status,
		campaign: { id: lead.campaignId, name: campaign?.name, status: campaign?.status },
		sendingUser: { id: sender._id, email: sender.email, name: sender.name },
	};
}

/** The lead inside of an activity with `version=v2`. */
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
