import type { ErrorCase, ErrorGroup, ErrorRequest } from './errorCase';
import {
	CREATE_ALERT,
	CREATE_PERSONA,
	DELETE_CONTACT,
	DELETE_PERSONA,
	ENRICH_LEAD,
	ENRICH_MANY,
	LAUNCH_LEAD,
	LIST_PERSONAS,
	UPDATE_TASK,
	UPSERT_COMPANY,
	UPSERT_COMPANY_BY_ID,
	UPSERT_CONTACT,
	UPSERT_CONTACT_BY_ID,
} from './requests';

type Shape = ErrorCase['fault']['errorShape'];

/** The error codes of one feature: what led to each, and lemlist's message. */
type CodeCases = Record<
	string,
	readonly [when: string, message?: string, request?: ErrorRequest, status?: number]
>;

const LAUNCHES = cases('errorAndMessage', LAUNCH_LEAD, {
	CAMPAIGN_LEAD_REVIEW_CAMPAIGN_NOT_FOUND: [
		'The campaign of the lead to launch no longer exists',
		'Campaign not found',
		LAUNCH_LEAD,
		404,
	],
});

const RECORDS = cases('failedWithDetails', UPSERT_CONTACT, {
	INVALID_FIELD: ["lemlist doesn't have the field", 'Invalid field: favouriteColor'],
	CONTACT_VALIDATION_FAILED: ['A value of the contact is invalid', 'Validation failed: phone'],
	INVALID_ADDITIONAL_EMAILS: [
		'One of several email addresses is invalid',
		'Invalid additional emails',
	],
	CONTACT_NOT_FOUND_BY_ID: [
		'No contact has the ID',
		'Contact not found by id',
		UPSERT_CONTACT_BY_ID,
	],
	CONTACT_NOT_FOUND: ["The contact doesn't exist", 'Contact not found', DELETE_CONTACT, 404],
	MISSING_REQUIRED_FIELD: [
		'A new company has no name',
		'Missing required field: name',
		UPSERT_COMPANY,
	],
	INVALID_COMPANY_ID: ["The value isn't a company ID", 'Invalid company id', UPSERT_COMPANY_BY_ID],
	COMPANY_NOT_FOUND_BY_ID: [
		'No company has the ID',
		'Company not found by id',
		UPSERT_COMPANY_BY_ID,
	],
});

const ENRICHMENTS = cases('error', ENRICH_MANY, {
	WRONG_INPUT_FORMAT: ['The data about a person is unreadable'],
	WRONG_METADATA_FORMAT: ['The metadata is neither text nor an object'],
	NO_WORKFLOW_REQUESTED: ['No enrichment is selected'],
	WRONG_ENRICHMENT_REQUEST_FORMAT: ["The selected enrichments aren't a list"],
	TOO_MANY_ENRICHMENTS_REQUESTED: ['Too many people in one request'],
	NO_ENRICHMENTS_REQUESTED: ['The request contains no person'],
	WRONG_BODY_FORMAT: ["lemlist can't read the request"],
});

const ENRICHED_LEADS = cases('errorAndCode', ENRICH_LEAD, {
	LEAD_NOT_FOUND: ['No lead has this ID', 'Lead not found', ENRICH_LEAD, 404],
});

const ITEMS: readonly ErrorCase[] = [
	{
		when: 'One of several people has no LinkedIn URL',
		...ENRICH_MANY,
		fault: { status: 200, message: '[{"error":"MISSING_LINKEDIN_URL"}]' },
	},
];

const DATABASE = cases('errorAndCode', CREATE_PERSONA, {
	SEARCH_FILTERS_INVALID: [
		'No filter matches the search',
		'You have no valid filters with the current search mode',
	],
	PEOPLE_DATABASE_PERSONA_API_INVALID_FILTERS: [
		'A filter is incomplete',
		'Parameter "filters" must be an array of { filterId, in?, out?, exactMatch? } objects',
	],
	PEOPLE_DATABASE_PERSONA_API_INVALID_NAME: [
		'The persona has no name',
		'Parameter "name" must be a non-empty string',
	],
	PEOPLE_DATABASE_PERSONA_API_INVALID_MODE: [
		"lemlist doesn't have the mode",
		'Parameter "mode" must be "leads" or "companies"',
		LIST_PERSONAS,
	],
	PEOPLE_DATABASE_PERSONA_MODE_NOT_SUPPORTED: [
		"The persona can't find companies",
		'User personas support only the "leads" mode for now',
	],
	PEOPLE_DATABASE_PERSONA_NOT_FOUND: [
		'No persona has this ID',
		'Persona not found',
		DELETE_PERSONA,
		404,
	],
	WRONG_PARAM_PEOPLE_DATABASE_PERSONA_ID: [
		"The value isn't a persona ID",
		'Wrong param people database persona id',
		DELETE_PERSONA,
	],
	ROUTE_UNAUTHORIZED: ["The key isn't accepted here", 'Route unauthorized', LIST_PERSONAS, 401],
	INTERNAL_ERROR: ['The people database has a server error', 'Internal error', LIST_PERSONAS, 500],
});

const ALERTS = cases('error', CREATE_ALERT, {
	DELIVERABILITY_ALERT_INVALID_METRIC: ["The metric doesn't match the widget"],
	DELIVERABILITY_ALERT_INVALID_WIDGET: ['The widget is invalid'],
	DELIVERABILITY_ALERT_INVALID_SCOPE: ["The metric doesn't support the scope"],
	DELIVERABILITY_ALERT_INVALID_THRESHOLD: ['The threshold is out of range'],
	DELIVERABILITY_ALERT_INVALID_PERIOD_DAYS: ['The period is too long'],
	DELIVERABILITY_ALERT_EMAIL_REQUIRED: ['The email channel has no email address'],
	DELIVERABILITY_ALERT_INVALID_EMAIL: ['An email address of the alert is invalid'],
	DELIVERABILITY_ALERT_INVALID_SCOPE_ENTITY_FORMAT: ['A domain or mailbox has an invalid format'],
});

const TASKS = cases('error', UPDATE_TASK, {
	LINKEDIN_MEDIA_INVALID_TYPE: ["The task has images but isn't for LinkedIn"],
});

/** The remaining codes, by what they are about. */
export const CODE_GROUPS: readonly ErrorGroup[] = [
	{
		title: 'Error codes for contacts, companies and leads',
		picture: 'field',
		cases: [...RECORDS, ...LAUNCHES],
	},
	{
		title: 'Error codes for enrichments',
		picture: 'enrichment-input',
		cases: [...ENRICHMENTS, ...ENRICHED_LEADS, ...ITEMS],
	},
	{ title: 'Error codes for the people database', picture: 'search-filters', cases: DATABASE },
	{
		title: 'Error codes for deliverability alerts and tasks',
		picture: 'alert-metric',
		cases: [...ALERTS, ...TASKS],
	},
];

function cases(errorShape: Shape, defaultRequest: ErrorRequest, codes: CodeCases): ErrorCase[] {
	return Object.entries(codes).map(
		([code, [when, message = code, request = defaultRequest, status = 400]]) => ({
			when,
			...request,
			fault: { status, message, errorShape, code },
		}),
	);
}
