import {
	ALERT,
	COMPANY,
	COMPANY_BY_ID,
	CONTACT,
	CONTACT_BY_ID,
	DELETED_CONTACT,
	DELETED_PERSONA,
	ENRICH_LEAD,
	ENRICH_MANY,
	LAUNCH_LEAD,
	PERSONA,
	PERSONAS,
	TASK,
	type ErrorRequest,
} from './requests';
import type { ErrorCase } from './errorCases';

type Shape = ErrorCase['fault']['errorShape'];

/** Codes of one feature: what led to each, and what lemlist says with it. */
type CodeCases = Record<
	string,
	readonly [when: string, message?: string, asked?: ErrorRequest, status?: number]
>;

const LAUNCHES = cases('errorAndMessage', LAUNCH_LEAD, {
	CAMPAIGN_LEAD_REVIEW_CAMPAIGN_NOT_FOUND: [
		'The campaign of the lead to launch is gone',
		'Campaign not found',
		LAUNCH_LEAD,
		404,
	],
});

const RECORDS = cases('failedWithDetails', CONTACT, {
	INVALID_FIELD: ['lemlist does not have the field', 'Invalid field: favouriteColor'],
	CONTACT_VALIDATION_FAILED: ['A value of the contact does not fit', 'Validation failed: phone'],
	INVALID_ADDITIONAL_EMAILS: ['One of several addresses is none', 'Invalid additional emails'],
	CONTACT_NOT_FOUND_BY_ID: ['No contact has the ID', 'Contact not found by id', CONTACT_BY_ID],
	CONTACT_NOT_FOUND: ['There is no such contact', 'Contact not found', DELETED_CONTACT, 404],
	MISSING_REQUIRED_FIELD: ['A new company has no name', 'Missing required field: name', COMPANY],
	INVALID_COMPANY_ID: ['The value is no ID of a company', 'Invalid company id', COMPANY_BY_ID],
	COMPANY_NOT_FOUND_BY_ID: ['No company has the ID', 'Company not found by id', COMPANY_BY_ID],
});

const ENRICHMENTS = cases('error', ENRICH_MANY, {
	WRONG_INPUT_FORMAT: ['What is known of a person cannot be read'],
	WRONG_METADATA_FORMAT: ['The metadata are neither a text nor an object'],
	NO_WORKFLOW_REQUESTED: ['Nothing is looked for'],
	WRONG_ENRICHMENT_REQUEST_FORMAT: ['What is looked for is no list'],
	TOO_MANY_ENRICHMENTS_REQUESTED: ['lemlist takes fewer people in one request'],
	NO_ENRICHMENTS_REQUESTED: ['The request names nobody'],
	WRONG_BODY_FORMAT: ['lemlist cannot read the request'],
});

const ENRICHED_LEADS = cases('errorAndCode', ENRICH_LEAD, {
	LEAD_NOT_FOUND: ['There is no lead with this ID', 'Lead not found', ENRICH_LEAD, 404],
});

const ITEMS: readonly ErrorCase[] = [
	{
		when: 'One of many people has no LinkedIn URL',
		...ENRICH_MANY,
		fault: { status: 200, message: '[{"error":"MISSING_LINKEDIN_URL"}]' },
	},
];

const DATABASE = cases('errorAndCode', PERSONA, {
	SEARCH_FILTERS_INVALID: [
		'No filter fits the search',
		'You have no valid filters with the current search mode',
	],
	PEOPLE_DATABASE_PERSONA_API_INVALID_FILTERS: [
		'A filter is not complete',
		'Parameter "filters" must be an array of { filterId, in?, out?, exactMatch? } objects',
	],
	PEOPLE_DATABASE_PERSONA_API_INVALID_NAME: [
		'The persona has no name',
		'Parameter "name" must be a non-empty string',
	],
	PEOPLE_DATABASE_PERSONA_API_INVALID_MODE: [
		'lemlist has no such mode',
		'Parameter "mode" must be "leads" or "companies"',
		PERSONAS,
	],
	PEOPLE_DATABASE_PERSONA_MODE_NOT_SUPPORTED: [
		'A persona is to find companies',
		'User personas support only the "leads" mode for now',
	],
	PEOPLE_DATABASE_PERSONA_NOT_FOUND: [
		'There is no persona with this ID',
		'Persona not found',
		DELETED_PERSONA,
		404,
	],
	WRONG_PARAM_PEOPLE_DATABASE_PERSONA_ID: [
		'The value is no ID of a persona',
		'Wrong param people database persona id',
		DELETED_PERSONA,
	],
	ROUTE_UNAUTHORIZED: ['The key is not accepted here', 'Route unauthorized', PERSONAS, 401],
	INTERNAL_ERROR: ['The people database has a fault', 'Internal error', PERSONAS, 500],
});

const ALERTS = cases('error', ALERT, {
	DELIVERABILITY_ALERT_INVALID_METRIC: ['The metric belongs to something else'],
	DELIVERABILITY_ALERT_INVALID_WIDGET: ['There is nothing of this kind to watch'],
	DELIVERABILITY_ALERT_INVALID_SCOPE: ['The metric has no such scope'],
	DELIVERABILITY_ALERT_INVALID_THRESHOLD: ['The threshold is out of range'],
	DELIVERABILITY_ALERT_INVALID_PERIOD_DAYS: ['The period is too long'],
	DELIVERABILITY_ALERT_EMAIL_REQUIRED: ['The e-mail channel has no address'],
	DELIVERABILITY_ALERT_INVALID_EMAIL: ['An address of the alert is none'],
	DELIVERABILITY_ALERT_INVALID_SCOPE_ENTITY_FORMAT: ['A domain or mailbox is not written as such'],
});

const TASKS = cases('error', TASK, {
	LINKEDIN_MEDIA_INVALID_TYPE: ['Images for a task that is not for LinkedIn'],
});

/** The codes that need no picture each, by what they are about. */
export const CODE_GROUPS: ReadonlyArray<readonly [title: string, cases: readonly ErrorCase[]]> = [
	['Codes about contacts, companies and leads', pictured('field', [...RECORDS, ...LAUNCHES])],
	[
		'Codes about enrichments',
		pictured('enrichment-input', [...ENRICHMENTS, ...ENRICHED_LEADS, ...ITEMS]),
	],
	['Codes about the people database', pictured('search-filters', DATABASE)],
	['Codes about deliverability alerts and tasks', pictured('alert-metric', [...ALERTS, ...TASKS])],
];

function cases(errorShape: Shape, usual: ErrorRequest, told: CodeCases): ErrorCase[] {
	return Object.entries(told).map(
		([code, [when, message = code, asked = usual, status = 400]]) => ({
			when,
			...asked,
			fault: { status, message, errorShape, code },
		}),
	);
}

/** The first of a group stands for all in the picture. */
function pictured(file: string, [first, ...others]: readonly ErrorCase[]): readonly ErrorCase[] {
	return [{ ...first, file }, ...others];
}
