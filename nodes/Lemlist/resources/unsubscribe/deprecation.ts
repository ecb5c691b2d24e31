/** What to do since the original routes are gone (docs/lemlist-api.md#unsubscribes). */
export const deprecation =
	"lemlist has switched off the original unsubscribe list. Select 'V2 (Current)' as the API version: its operations do the same, and they know phone numbers and LinkedIn URLs as well.";
