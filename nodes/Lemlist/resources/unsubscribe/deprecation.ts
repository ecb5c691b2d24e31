// What to do since lemlist has switched off the original unsubscribe list (docs/lemlist-api.md#unsubscribes).

const SWITCHED_OFF = 'lemlist switched off the original unsubscribe list on November 1, 2026.';

/** For the operations of the original API. */
export const deprecation = `${SWITCHED_OFF} Select 'V2 (Current)' as the API version: its operations do the same, and also support phone numbers and LinkedIn URLs.`;

/** For the former format of operations of the current API. */
export const formerFormat = `${SWITCHED_OFF} Select Current in 'Format'.`;
