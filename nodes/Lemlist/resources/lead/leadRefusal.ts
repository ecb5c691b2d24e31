// Why lemlist refuses a lead. The text is more stable than the status (docs/lemlist-api.md#duplicate-leads).

/** Whether lemlist refused to create a lead that the campaign has already. */
export function isAlreadyHere(error: unknown): boolean {
	return matches(error, /already in the campaign|LEAD_ALREADY_IN_CAMPAIGN\b/i);
}

/** Whether lemlist refused to create a lead that another campaign of the team has. */
export function isAlreadyElsewhere(error: unknown): boolean {
	return matches(error, /already in (an)?other campaign|LEAD_ALREADY_IN_OTHER_CAMPAIGN\b/i);
}

/** Whether lemlist refused a lead whose address is unsubscribed. */
export function isUnsubscribedError(error: unknown): boolean {
	return matches(error, /graveyard/i);
}

function matches(error: unknown, text: RegExp): boolean {
	return text.test((error as Error).message);
}
