const MANY_TIMES_100 =
	'lemlist accepts up to 100 of these at a time. Add a Loop Over Items node with smaller batches before this node, or enter fewer values.';

const SEARCH_FILTERS =
	"A saved search has one to ten filters. Each one needs a 'Filter ID' from Get Filters of the People Database resource, and values to include or exclude.";

const DATABASE_MODE = "'Mode' must be leads, for people, or companies.";

const NAMED_SEARCH = 'A saved search needs a name of 1 to 200 characters.';

/** Advice for error codes about contacts, companies, the CRM, searches, enrichment and users. */
export const RECORD_ADVICE: Readonly<Record<string, string>> = {
	INVALID_UPDATE_STRATEGY:
		'The update strategy must be overwrite, overwriteIgnoreEmpty or fillEmptyOnly. Select from the list.',
	INVALID_USER_FIELD_FORMAT:
		"A custom field doesn't accept its value. Get Many of the Field resource lists the fields with their types and choices.",
	USER_FIELD_NOT_FOUND:
		"One of the custom fields doesn't exist in lemlist. Get Many of the Field resource lists all fields; Create or Update adds one.",
	CONTACT_IDENTIFIER_CONFLICT:
		'Another contact already has this email address or LinkedIn URL. Remove the value, or merge both contacts with Merge.',
	COMPANY_IDENTIFIER_CONFLICT:
		'Another company already has this domain or LinkedIn URL. Remove the value, or merge both companies with Merge.',
	COMPANY_VALIDATION_FAILED:
		'lemlist rejected the value named in the message. Correct that field of the company; Get Many of the Field resource lists the types.',
	MULTIPLE_COMPANY_FILTERS:
		"Contacts can be filtered by only one company. Keep one of these filters, and remove 'With Primary Company'.",
	INVALID_FIELD_REJECTION_REASON:
		"lemlist has no such reason. Select 'Rejected Value' from its list: contacts and companies have different reasons.",
	INVALID_CRM_SYNC_STATUS:
		"lemlist has no such sync status. Select 'CRM Sync Status' from its list.",
	INVALID_CRM_ID:
		'An ID of a CRM record has up to 25 characters. Enter the IDs as the CRM shows them, one for each value.',
	TOO_MANY_CRM_IDS: MANY_TIMES_100,
	TOO_MANY_IDS_OR_DOMAINS: MANY_TIMES_100,
	INVALID_IDS_OR_DOMAINS:
		'A value is neither a company ID, which starts with cpn_, nor a domain such as example.com.',
	CRM_LIST_ENTITY_MISMATCH:
		'The list contains the other kind of record. Select a contact list for contacts, and a company list for companies.',
	CRM_LIST_DYNAMIC:
		'lemlist fills dynamic lists itself, so this works with static lists only. Select a static list.',

	ENTITY_MERGE_SAME_ENTITY:
		'The record to keep is also among those to merge. Remove it from the latter.',
	ENTITY_MERGE_TOO_MANY_ENTITIES:
		'lemlist merges up to nine records at a time. Merge the rest in a second run.',
	ENTITY_MERGE_INVALID_PAYLOAD:
		'A merge needs the record to keep, and one to nine other records of the same kind.',
	ENTITY_MERGE_ENRICHMENT_IN_PROGRESS:
		'lemlist is still enriching one of the records. Run the workflow again when the enrichment is done.',

	UNKNOWN_FIELD:
		"lemlist has no such field to filter by. Select the field from the condition's list; Get Filters lists all of them.",

	API_INVALID_USAGE: "'Usage' must be api or ui.",
	API_INVALID_MODE: DATABASE_MODE,
	API_INVALID_NAME: NAMED_SEARCH,
	API_INVALID_FILTERS: SEARCH_FILTERS,
	SEARCH_FILTERS_MISSING: SEARCH_FILTERS,
	SEARCH_FILTERS_EMPTY: SEARCH_FILTERS,
	API_INVALID_SAVED_SEARCH_UPDATE:
		'Change the name of the saved search, its filters or both; new filters also require the mode.',
	SEARCH_NAME_ALREADY_EXISTS:
		'The team already has a saved search with this name. Use a different name. If this was an update with filters, lemlist may still have saved them.',
	FILTER_UNAVAILABLE_FOR_USAGE:
		"A filter doesn't exist for this kind of search. Get Filters of the People Database resource lists the filters of each kind.",

	ENRICHMENT_PROVIDER_NOT_EXTERNAL:
		"lemlist runs this provider itself, so you can't connect a key. Select one that Get Providers lists as external.",
	ENRICHMENT_PROVIDER_NOT_CONNECTED:
		'lemlist has no key of yours for this provider, so there is nothing to disconnect.',
	ENRICHMENT_WATERFALL_PROVIDER_NOT_CONNECTED:
		'A provider of the waterfall has no key yet. Save its key with Connect Provider, or leave the provider out.',
	ENRICHMENT_WATERFALL_UNKNOWN_PROVIDER:
		'lemlist has no such provider for this type. Get Providers lists the providers with their types.',
	ENRICHMENT_WATERFALL_DUPLICATE_PROVIDER:
		"A provider is in 'Providers' more than once. Keep it once, at its position in the order.",
	ENRICHMENT_WATERFALL_NO_ENABLED_PROVIDER:
		"A waterfall needs one or more enabled providers. Turn on 'Enabled' for one of them.",
	ENRICHMENT_WATERFALL_CUSTOM_WITHOUT_CONDITION:
		"Your own waterfalls need one or more countries. Fill in 'Countries'.",
	ENRICHMENT_WATERFALL_DEFAULT_HAS_NO_CONDITION:
		"A default waterfall covers all countries that no other waterfall has. Remove 'Countries' and 'Excluded Countries'.",
	ENRICHMENT_WATERFALL_INVALID_COUNTRY:
		"lemlist doesn't recognize one of the countries. Get Waterfalls shows how lemlist writes them.",
	ENRICHMENT_WATERFALL_INVALID_NAME: 'The name of a waterfall has 1 to 100 characters.',
	ENRICHMENT_WATERFALL_INVALID_TYPE: "'Type' must be email or phone.",
	ENRICHMENT_WATERFALL_COUNTRY_CONFLICT:
		'Another waterfall of this type already has one of the countries. Remove it here or there.',
	ENRICHMENT_WATERFALL_LIMIT_REACHED:
		'A team can have up to 20 waterfalls of its own. Delete one that you no longer need.',
	ENRICHMENT_WATERFALL_CANNOT_DELETE_DEFAULT:
		"The default waterfalls can't be deleted. Reset Waterfall restores their original order.",
	ENRICHMENT_WATERFALL_NOT_DEFAULT:
		'Only the two default waterfalls can be reset. Change this one with Update Waterfall, or delete it.',

	LINKEDIN_LIMITS_INVALID_INPUT:
		'Limits are whole numbers from 1. Only the ramp-up of invitations can be turned off.',
	SIGNATURE_INVALID_INPUT:
		'A signature can have up to 100,000 characters, and its plain text up to 50,000.',
	USER_GROUPS_INVALID_REQUEST:
		'A user group needs a name of 1 to 60 characters; its members are IDs of users.',
	USER_GROUPS_USERS_LIMIT_REACHED: 'A user group can have up to 1,000 members. Remove some first.',
	USER_GROUPS_PLAN_REQUIRED: 'lemlist offers user groups in its Enterprise plan only.',
};
