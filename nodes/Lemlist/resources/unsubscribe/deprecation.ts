/** What to do if an original route is gone; lemlist's help pages announced its end. */
export const deprecation =
	"lemlist announced to switch off the original unsubscribe list on 1 November 2026. If this operation fails, choose 'V2 (Current)' as the API version.";
