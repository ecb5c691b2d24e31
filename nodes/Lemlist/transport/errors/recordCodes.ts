const MANY_TIMES_100 =
	'lemlist looks up to 100 of these at a time. Put a Loop Over Items node with smaller batches in front of this node, or enter fewer values.';

const SEARCH_FILTERS =
	"A saved search has one to ten filters. Each needs a 'Filter ID' that Get Filters of the resource People Database lists, and values to include or exclude.";

const DATABASE_MODE = "'Mode' must be leads, for people, or companies.";

const NAMED_SEARCH = 'A saved search needs a name of 1 to 200 characters.';

/** Advice for error codes about contacts, companies, the CRM, searches, enrichment and users. */
export const RECORD_ADVICE: Readonly<Record<string, string>> = {
	INVALID_UPDATE_STRATEGY:
		'The update strategy must be overwrite, overwriteIgnoreEmpty or fillEmptyOnly. Choose from the list.',
	INVALID_USER_FIELD_FORMAT:
		'A custom field does not accept its value. Get Many of the resource Field lists the fields with their types and choices.',
	USER_FIELD_NOT_FOUND:
		'lemlist does not have one of the custom fields. Get Many of the resource Field lists those that it has; Create or Update of that resource adds one.',
	CONTACT_IDENTIFIER_CONFLICT:
		'Another contact has this email address or LinkedIn URL. Leave the value out, or unite both contacts with the operation Merge.',
	COMPANY_IDENTIFIER_CONFLICT:
		'Another company has this domain or LinkedIn URL. Leave the value out, or unite both companies with the operation Merge.',
	COMPANY_VALIDATION_FAILED:
		'lemlist did not accept a value of the company, which it names. Correct that field; Get Many of the resource Field lists the types.',
	MULTIPLE_COMPANY_FILTERS:
		"lemlist filters contacts by one company, found in one way. Keep one of these filters, and remove 'With Primary Company'.",
	INVALID_FIELD_REJECTION_REASON:
		"lemlist knows no such reason. Choose 'Rejected Value' from its list: contacts and companies have different ones.",
	INVALID_CRM_SYNC_STATUS:
		"lemlist knows no such state of the sync. Choose 'CRM Sync Status' from its list.",
	INVALID_CRM_ID:
		'An ID of a CRM record has up to 25 characters. Enter the IDs as the CRM shows them, one for each value.',
	TOO_MANY_CRM_IDS: MANY_TIMES_100,
	TOO_MANY_IDS_OR_DOMAINS: MANY_TIMES_100,
	INVALID_IDS_OR_DOMAINS:
		'A value is neither the ID of a company, which begins with cpn_, nor a domain such as example.com.',
	CRM_LIST_ENTITY_MISMATCH:
		'The list holds the other kind of records. Select a contact list for contacts, and a company list for companies.',
	CRM_LIST_DYNAMIC:
		'lemlist fills dynamic lists itself, so this works with static lists only. Select a static list.',

	ENTITY_MERGE_SAME_ENTITY:
		'The record to keep is also among those to merge. Leave it out of the latter.',
	ENTITY_MERGE_TOO_MANY_ENTITIES:
		'lemlist merges up to nine records into another at a time. Merge the rest in a second run.',
	ENTITY_MERGE_INVALID_PAYLOAD:
		'A merge needs the record to keep, and one to nine other records of the same kind.',
	ENTITY_MERGE_ENRICHMENT_IN_PROGRESS:
		'lemlist is still enriching one of the records. Run the workflow again when that is over.',

	UNKNOWN_FIELD:
		'lemlist has no such field to filter by. Choose the field from the list of the condition; the operation Get Filters lists all of them.',

	API_INVALID_USAGE: "'Usage' must be api or ui.",
	API_INVALID_MODE: DATABASE_MODE,
	API_INVALID_NAME: NAMED_SEARCH,
	API_INVALID_FILTERS: SEARCH_FILTERS,
	SEARCH_FILTERS_MISSING: SEARCH_FILTERS,
	SEARCH_FILTERS_EMPTY: SEARCH_FILTERS,
	API_INVALID_SAVED_SEARCH_UPDATE:
		'A saved search changes by its name, its filters or both; new filters need the mode as well.',
	SEARCH_NAME_ALREADY_EXISTS:
		'The team has a saved search of this name, so choose another one. If this was an update with filters, lemlist may have saved them all the same.',
	FILTER_UNAVAILABLE_FOR_USAGE:
		'A filter does not exist for this kind of search. Get Filters of the resource People Database lists which filter is for what.',

	ENRICHMENT_PROVIDER_NOT_EXTERNAL:
		'lemlist runs this provider itself, so it needs no key of yours. Select one that Get Providers lists as external.',
	ENRICHMENT_PROVIDER_NOT_CONNECTED:
		'lemlist has no key of yours for this provider, so there is nothing to disconnect.',
	ENRICHMENT_WATERFALL_PROVIDER_NOT_CONNECTED:
		'A provider of the waterfall has no key yet. Save its key with Connect Provider, or leave the provider out.',
	ENRICHMENT_WATERFALL_UNKNOWN_PROVIDER:
		'lemlist has no such provider for this type. Get Providers lists the providers with their types.',
	ENRICHMENT_WATERFALL_DUPLICATE_PROVIDER:
		"A provider is more than once in 'Providers'. Keep it once, at its place in the order.",
	ENRICHMENT_WATERFALL_NO_ENABLED_PROVIDER:
		"A waterfall needs at least one provider that is enabled. Switch on 'Enabled' for one of them.",
	ENRICHMENT_WATERFALL_CUSTOM_WITHOUT_CONDITION:
		"A waterfall of your own needs at least one country. Fill in 'Countries'.",
	ENRICHMENT_WATERFALL_DEFAULT_HAS_NO_CONDITION:
		"A default waterfall is for all countries that no other one has. Remove 'Countries' and 'Excluded Countries'.",
	ENRICHMENT_WATERFALL_INVALID_COUNTRY:
		'lemlist does not know one of the countries. Get Waterfalls shows how it writes them.',
	ENRICHMENT_WATERFALL_INVALID_NAME: 'The name of a waterfall has 1 to 100 characters.',
	ENRICHMENT_WATERFALL_INVALID_TYPE: "'Type' must be email or phone.",
	ENRICHMENT_WATERFALL_COUNTRY_CONFLICT:
		'Another waterfall of this type has one of the countries. Leave it out here, or take it from the other one.',
	ENRICHMENT_WATERFALL_LIMIT_REACHED:
		'A team can have 20 waterfalls of its own. Delete one that is no longer needed.',
	ENRICHMENT_WATERFALL_CANNOT_DELETE_DEFAULT:
		'The default waterfalls cannot be deleted. Reset Waterfall returns one to its first order.',
	ENRICHMENT_WATERFALL_NOT_DEFAULT:
		'Only the two default waterfalls can be reset. Change this one with Update Waterfall, or delete it.',

	LINKEDIN_LIMITS_INVALID_INPUT:
		'Limits are whole numbers from 1. Only the ramp-up of invitations can be switched off.',
	SIGNATURE_INVALID_INPUT:
		'A signature can have up to 100,000 characters, and its plain text up to 50,000.',
	USER_GROUPS_INVALID_REQUEST:
		'A user group needs a name of 1 to 60 characters; its members are IDs of users.',
	USER_GROUPS_USERS_LIMIT_REACHED: 'A user group can have up to 1,000 members. Remove some first.',
	USER_GROUPS_PLAN_REQUIRED: 'lemlist offers user groups in its Enterprise plan only.',
};
