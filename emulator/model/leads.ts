import { ApiError } from '../http/apiError';
import { equalsIgnoreCase } from './fixtures';
import type { Lead, UnsubscribeSource, Variables } from './state';
import type { EmulatorContext } from '../context';

/** The leads that an id or an e-mail address means; an address may mean one per campaign. */
export function findLeads({ state }: EmulatorContext, idOrEmail: string): Lead[] {
	return state.leads.filter(
		({ _id, email }) => _id === idOrEmail || equalsIgnoreCase(email, idOrEmail),
	);
}

/** The same person's leads in all campaigns. */
export function findContactLeads({ state }: EmulatorContext, contactId: string): Lead[] {
	return state.leads.filter((lead) => lead.contactId === contactId);
}

/** Puts a value on the list of the unsubscribed, and marks the leads with this address. */
export function unsubscribe(context: EmulatorContext, value: string, source: UnsubscribeSource) {
	const entry = context.fixtures.addUnsubscribe(value, source);
	for (const lead of findLeads(context, value)) {
		lead.status = 'unsubscribed';
		lead.state = 'emailsUnsubscribed';
	}
	return entry;
}

/** Stores objects like lemlist, as `[object Object]` (docs/lemlist-api.md#lead-fields). */
export function toStoredVariables(variables: Variables): Variables {
	return Object.fromEntries(
		Object.entries(variables).map(([name, value]) => [
			name,
			typeof value === 'object' && value !== null ? String(value) : value,
		]),
	);
}

/** Rejects updates of unsubscribed leads (docs/lemlist-api.md#rejections-sent-as-500). */
export function assertNotUnsubscribed({ state }: EmulatorContext, lead: Lead): void {
	const isUnsubscribed = state.unsubscribes.some(({ value }) =>
		equalsIgnoreCase(value, lead.email),
	);
	if (isUnsubscribed) throw new ApiError(500, 'Lead in graveyard');
}
