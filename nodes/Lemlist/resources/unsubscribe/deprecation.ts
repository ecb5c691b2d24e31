/** lemlist's help pages announced the end of the routes that the original document describes. */
export const deprecation =
	"lemlist announced to switch off the original unsubscribe list on 1 November 2026. If this operation fails, choose 'V2 (Current)' as the API version.";
