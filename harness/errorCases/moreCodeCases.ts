import type { ErrorCase } from './errorCase';
import { GET_CAMPAIGN } from './requests';

type Family = readonly [when: string, status: number, code: string, ...moreCodes: string[]];

const prefixed = (prefix: string, ...ends: string[]) => ends.map((end) => `${prefix}_${end}`);

function notFound(record: string): Family {
	return ['There is no such record', 404, `${record}_NOT_FOUND`];
}

// Codes with the same advice, by what led to them.
const FAMILIES: readonly Family[] = [
	[
		'lemlist does not accept a value',
		400,
		'VALIDATION_ERROR',
		'ROUTE_BAD_REQUEST',
		...prefixed('INVALID', 'UPDATE_STRATEGY', 'USER_FIELD_FORMAT', 'FIELD_REJECTION_REASON'),
		...prefixed('INVALID', 'CRM_ID', 'IDS_OR_DOMAINS', 'CRM_SYNC_STATUS'),
		...prefixed('API_INVALID', 'USAGE', 'MODE', 'PARAMS', 'NAME', 'FILTERS', 'SAVED_SEARCH_UPDATE'),
		...prefixed('SEARCH_FILTERS', 'MISSING', 'EMPTY'),
		'SEQUENCE_BRANCH_INVALID_PARAM',
		...prefixed('ENRICHMENT_WATERFALL', 'INVALID_NAME', 'INVALID_TYPE', 'INVALID_COUNTRY'),
		...prefixed('ENRICHMENT_WATERFALL', 'UNKNOWN_PROVIDER', 'DUPLICATE_PROVIDER'),
		...prefixed('ENRICHMENT_WATERFALL', 'NO_ENABLED_PROVIDER', 'CUSTOM_WITHOUT_CONDITION'),
		...prefixed('ENRICHMENT_WATERFALL', 'DEFAULT_HAS_NO_CONDITION'),
		'WATCH_LIST_API_INVALID_CAMPAIGN_ID',
		...prefixed('LINKEDIN_LIMITS', 'INVALID_INPUT'),
		'SIGNATURE_INVALID_INPUT',
		'USER_GROUPS_INVALID_REQUEST',
		'COMPANY_VALIDATION_FAILED',
		'MULTIPLE_COMPANY_FILTERS',
		'ENTITY_MERGE_INVALID_PAYLOAD',
		'REVIEW_DRAFT_CONTENT_EMPTY',
		'UNKNOWN_FIELD',
	],
	['There is no such campaign', 404, 'STEP_SKIP_CAMPAIGN_NOT_FOUND', 'CAMPAIGN_NOT_FOUND'],
	...[
		...['REVIEW_DRAFT_CAMPAIGN', 'CAMPAIGN_DYNAMIC_SENDER_CAMPAIGN'],
		...['WATCH_LIST_IMPORT_LEADS_CAMPAIGN', 'STEP_SKIP_STEP', 'REVIEW_DRAFT_STEP'],
		...['STEP_SKIP_LEAD', 'REVIEW_DRAFT_LEAD', 'REVIEW_DRAFT_TEMPLATE', 'EMAIL_TEMPLATE'],
		...['SEQUENCE', 'SEQUENCE_STEP', 'SEQUENCE_BRANCH', 'SNIPPET', 'SAVED_SEARCH', 'USER_FIELD'],
		...['CRM_LIST', 'WATCH_LIST', 'ENTITY_MERGE_ENTITY', 'ENRICHMENT_WATERFALL', 'USER_GROUPS'],
	].map(notFound),
	[
		'The person is in a campaign already',
		400,
		'LEAD_ALREADY_IN_CAMPAIGN',
		'LEAD_ALREADY_IN_OTHER_CAMPAIGN',
	],
	[
		'Another record has the identifier',
		409,
		'CONTACT_IDENTIFIER_CONFLICT',
		'COMPANY_IDENTIFIER_CONFLICT',
	],
	[
		'The campaign of the step runs',
		409,
		'SEQUENCE_BRANCH_CAMPAIGN_RUNNING',
		'SEQUENCE_AB_CAMPAIGN_RUNNING',
	],
	[
		'Leads are at steps of the sequence',
		409,
		'SEQUENCE_STEP_INSERT_ON_SEQUENCE_IN_USE',
		'SEQUENCE_STEP_ADD_ON_LOCKED_SEQUENCE',
	],
	['The step has a variant B', 409, 'SEQUENCE_AB_ALREADY_EXISTS'],
	['The step has no variant B', 400, 'SEQUENCE_AB_NO_VARIANT'],
	['The test is over', 409, 'SEQUENCE_AB_WINNER_ALREADY_SELECTED'],
	[
		'A text is too long',
		400,
		'SEQUENCE_AB_ALT_MESSAGE_TOO_LONG',
		'REVIEW_DRAFT_CONTENT_TOO_LONG',
		'SEARCH_INPUT_TOO_LONG',
	],
	[
		'The request holds too much',
		400,
		'TOO_MANY_IDS_OR_DOMAINS',
		'TOO_MANY_CRM_IDS',
		'STEP_SKIP_TOO_MANY_LEADS',
		'ENTITY_MERGE_TOO_MANY_ENTITIES',
		'SEARCH_INPUT_TOO_MANY_VALUES',
	],
	['The feature is not open to the team', 403, 'SEQUENCE_BRANCH_BETA_REQUIRED'],
	[
		'The user may not do this',
		403,
		'LINKEDIN_LIMITS_PERMISSION_DENIED',
		'SIGNATURE_PERMISSION_DENIED',
		'USER_NOT_AUTHORIZED',
		'CAMPAIGN_DYNAMIC_SENDER_NOT_ALLOWED',
	],
	[
		'The user is not in the team',
		404,
		'USER_NOT_IN_TEAM',
		...['LINKEDIN_LIMITS', 'SIGNATURE', 'SENDER_PICTURE'].map((name) => `${name}_USER_NOT_IN_TEAM`),
	],
	[
		'The plan does not cover this',
		402,
		'LINKEDIN_LIMITS_NO_PAID_PLAN',
		'USER_GROUPS_PLAN_REQUIRED',
	],
	[
		'The request changes nothing',
		400,
		'LINKEDIN_LIMITS_NOTHING_TO_UPDATE',
		'SIGNATURE_NOTHING_TO_UPDATE',
		'SEQUENCE_BRANCH_NO_UPDATE',
		'ENRICHMENT_WATERFALL_EMPTY_UPDATE',
	],
	[
		'The team has as many as it can have',
		429,
		'WATCH_LIST_MONITOR_MAX_EXCEEDED',
		'ENRICHMENT_WATERFALL_LIMIT_REACHED',
		'USER_GROUPS_USERS_LIMIT_REACHED',
	],
	['The limit of the day is reached', 429, 'ABS_CONTACT_SOURCING_TEAM_DAILY_CAP_REACHED'],
	[
		'There is one of this name already',
		409,
		'ENRICHMENT_WATERFALL_DUPLICATE_NAME',
		'USER_GROUPS_NAME_TAKEN',
	],
	[
		'The value is no ID of this kind',
		400,
		'WRONG_PARAM_ID',
		'WRONG_PARAM_LEMLEADS_SAVED_SEARCH_ID',
	],
	[
		'The default cannot be changed like this',
		400,
		'ENRICHMENT_WATERFALL_CANNOT_DELETE_DEFAULT',
		'ENRICHMENT_WATERFALL_NOT_DEFAULT',
		'SEQUENCE_BRANCH_IS_FALLBACK',
		'SEQUENCE_BRANCH_LAST_NOT_REMOVABLE',
	],
	[
		'The provider is not connected',
		400,
		'ENRICHMENT_PROVIDER_NOT_CONNECTED',
		'ENRICHMENT_PROVIDER_NOT_EXTERNAL',
		'ENRICHMENT_WATERFALL_PROVIDER_NOT_CONNECTED',
	],
	['lemlist has ended AI campaigns of this kind', 409, 'CAMPAIGN_AI_DISCONTINUED'],
	[
		'The record does not allow the change',
		409,
		'CAMPAIGN_SETTINGS_AUTO_REVIEW_REQUIRES_CTD',
		...prefixed('CAMPAIGN_SETTINGS', 'READ_ONLY_FIELD', 'ESP_MATCHING_UNAVAILABLE'),
		'STEP_SKIP_STEP_IS_CONDITION',
		...prefixed('REVIEW_DRAFT', 'STEP_ALREADY_REACHED', 'STEP_UNSUPPORTED', 'BRANCH_UNSUPPORTED'),
		...prefixed('REVIEW_DRAFT', 'VARIANT_UNAVAILABLE', 'FIELD_UNSUPPORTED'),
		...prefixed('SEQUENCE_BRANCH', 'CONDITION_KEY_NOT_ALLOWED', 'UPDATE_REJECTED'),
		...prefixed('CRM_LIST', 'ENTITY_MISMATCH', 'DYNAMIC'),
		'ENTITY_MERGE_SAME_ENTITY',
		'CALLS_API_CALL_NOT_UPDATABLE',
		'ENRICHMENT_WATERFALL_COUNTRY_CONFLICT',
	],
	['The campaign is not fed by signals', 409, 'WATCH_LIST_CAMPAIGN_IS_MANUAL'],
	['The lists do not fit the signal', 400, 'WATCH_INTENT_INVALID_SEGMENT_TYPE'],
	['The lists contain no one to watch', 400, 'WATCH_LIST_API_NO_MONITORABLE_ENTITIES'],
	['Another agent watches a list', 409, 'WATCH_LIST_API_CRM_LISTS_ALREADY_MONITORED'],
	['The company is not known', 422, 'ABS_CONTACT_SOURCING_COMPANY_NOT_IDENTIFIED'],
	['The user has no such account', 400, 'CAMPAIGN_DYNAMIC_SENDER_UNKNOWN_CHANNEL'],
	['The campaign has a list of senders', 409, 'CAMPAIGN_DYNAMIC_SENDER_STATIC_STRATEGY'],
	['The step is no condition', 400, 'SEQUENCE_BRANCH_STEP_NOT_CONDITIONAL'],
	['The condition has two branches only', 400, 'SEQUENCE_BRANCH_CONDITION_NOT_CONFIGURABLE'],
	['The branch tests nothing', 400, 'SEQUENCE_BRANCH_VALUE_REQUIRED'],
	['The order lacks a branch', 400, 'SEQUENCE_BRANCH_ORDER_INVALID'],
	['A saved search has this name', 409, 'SEARCH_NAME_ALREADY_EXISTS'],
	['The filter is for another kind of search', 400, 'FILTER_UNAVAILABLE_FOR_USAGE'],
	['An enrichment of the record runs', 409, 'ENTITY_MERGE_ENRICHMENT_IN_PROGRESS'],
	['lemlist cannot search at the moment', 500, 'SEARCH_FAILED', 'SEARCH_INSERT_FAILED'],
	['The list has no such page', 400, 'PAGE_OUT_OF_RANGE'],
	['The address does not take this verb', 405, 'ROUTE_BAD_METHOD'],
];

const SETTINGS: ErrorCase = {
	when: 'lemlist does not accept several values, and lists them',
	...GET_CAMPAIGN,
	fault: {
		status: 400,
		message: 'Read-only field',
		errorShape: 'errorCodeAndDetails',
		code: 'CAMPAIGN_SETTINGS_INVALID_INPUT',
	},
};

/** The codes of features that have no operation of their own yet, or share their advice. */
export const MORE_CODES: readonly ErrorCase[] = [
	SETTINGS,
	...FAMILIES.map(([when, status, code, ...moreCodes]) => ({
		when,
		...GET_CAMPAIGN,
		fault: { status, message: code, errorShape: 'errorAndCode' as const, code },
		moreCodes,
	})),
];
