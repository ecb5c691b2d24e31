/** What to do since the original routes are gone (docs/lemlist-api.md#unsubscribes). */
export const deprecation =
	"lemlist switched off the original unsubscribe list on 1 November 2026. Select 'V2 (Current)' as the API version: its operations do the same, and they know phone numbers and LinkedIn URLs as well.";
