import { Refusal } from './errors';
import { isSameText } from './seeding';
import type { Lead, UnsubscribeSource, Variables } from './state';
import type { World } from './world';

/** The leads that an id or an e-mail address means; an address may mean one per campaign. */
export function leadsNamed({ state }: World, idOrEmail: string): Lead[] {
	return state.leads.filter(({ _id, email }) => _id === idOrEmail || isSameText(email, idOrEmail));
}

/** The same person's leads in all campaigns. */
export function leadsOfContact({ state }: World, contactId: string): Lead[] {
	return state.leads.filter((lead) => lead.contactId === contactId);
}

/** Puts a value on the list of the unsubscribed, and marks the leads with this address. */
export function unsubscribe(world: World, value: string, source: UnsubscribeSource) {
	const entry = world.seeding.addUnsubscribe(value, source);
	for (const lead of leadsNamed(world, value)) {
		lead.status = 'unsubscribed';
		lead.state = 'emailsUnsubscribed';
	}
	return entry;
}

/** Stores objects like lemlist, as `[object Object]` (docs/lemlist-api.md#lead-fields). */
export function kept(variables: Variables): Variables {
	return Object.fromEntries(
		Object.entries(variables).map(([name, value]) => [
			name,
			typeof value === 'object' && value !== null ? String(value) : value,
		]),
	);
}

/** Rejects updates of unsubscribed leads (docs/lemlist-api.md#rejections-sent-as-500). */
export function assertSubscribed({ state }: World, lead: Lead): void {
	const isUnsubscribed = state.unsubscribes.some(({ value }) => isSameText(value, lead.email));
	if (isUnsubscribed) throw new Refusal(500, 'Lead in graveyard');
}
