import { CODE_GROUPS } from './errorCodeCases';
import type { ErrorCase, ErrorGroup } from './errorCase';
import { MORE_CODES } from './moreCodeCases';
import {
	CAMPAIGN_ID,
	CREATE_ALERT,
	CREATE_LEAD,
	CREATE_PERSONA,
	DELETE_CONTACT,
	ENRICH_LEAD,
	GET_CAMPAIGN,
	LAUNCH_LEAD,
	LIST_PERSONAS,
	PAUSE_CAMPAIGN,
	UPDATE_LEAD,
	UPDATE_STEP,
	UPSERT_INVALID_CONTACT,
} from './requests';

/** Errors about the key, the team, its plan and the rate limit. */
const ACCESS: readonly ErrorCase[] = [
	{
		when: 'The API key is wrong or was deleted',
		operation: 'team: get',
		fault: { status: 401, message: 'The authentication you supplied is incorrect' },
	},
	{
		when: 'A proxy removed the API key',
		operation: 'team: get',
		fault: { status: 401, errorShape: 'empty' },
	},
	{
		when: 'The owner of the API key has left',
		operation: 'team: get',
		fault: { status: 404, message: 'No user found for this API key' },
	},
	{
		when: 'lemlist blocked the user of the API key',
		operation: 'campaign: getAll',
		fault: { status: 403, message: 'User linked to this API key is blocked' },
	},
	{
		when: 'The ID belongs to a different team than the API key',
		...GET_CAMPAIGN,
		fault: { status: 400, message: 'Bad team' },
	},
	{
		when: "The user doesn't have permission",
		...PAUSE_CAMPAIGN,
		fault: { status: 403, message: 'Forbidden' },
	},
	{
		when: "The team's plan doesn't include this",
		...LAUNCH_LEAD,
		fault: { status: 402, message: 'route is available starting emailPro plan' },
	},
	{
		when: 'The team has to pay for something else first',
		operation: 'campaign: getAll',
		fault: { status: 402, message: 'Payment required' },
	},
	{
		when: 'The credits are used up',
		...ENRICH_LEAD,
		fault: { status: 402, message: 'Insufficient credits' },
	},
	{
		when: "The plan doesn't include data searches",
		...ENRICH_LEAD,
		fault: { status: 400, message: 'UNAUTHORIZED_WORKFLOW_REQUESTED', errorShape: 'error' },
	},
	{
		when: "The feature isn't available to the team yet",
		...LIST_PERSONAS,
		fault: {
			status: 403,
			message: 'Beta is not enabled',
			errorShape: 'errorAndCode',
			code: 'BETA_NOT_ENABLED',
		},
	},
	{
		when: 'The call to change is one that lemlist made itself, and lemlist returns only a code',
		operation: 'call: update',
		parameters: { callId: 'cal_1', updateFields: { note: 'Left a message' } },
		fault: { status: 400, errorShape: 'codeOnly', code: 'CALLS_API_CALL_NOT_UPDATABLE' },
	},
	{
		when: 'Other programs use up the rate limit of the API key',
		operation: 'team: get',
		fault: { status: 429, message: 'Too many requests', retryAfter: 600 },
	},
	{
		when: 'A quota of the team is used up',
		operation: 'signalAgent: create',
		parameters: { name: 'New hires', type: 'newHire' },
		fault: { status: 429, message: 'Monitoring limit exceeded' },
	},
];

/** Errors about values and records. */
const RECORDS: readonly ErrorCase[] = [
	{
		when: 'lemlist rejects a value',
		operation: 'campaign: create',
		parameters: { name: 'Autumn' },
		fault: { status: 400, message: 'Bad params: timezone' },
	},
	{
		when: 'lemlist rejects a value and returns a code',
		operation: 'schedule: create',
		parameters: { name: 'Mornings', timezone: 'Europe/Paris' },
		fault: {
			status: 400,
			message: 'Bad team or invalid schedule fields',
			errorShape: 'errorAndMessage',
			code: 'BadRequest',
		},
	},
	{
		when: 'lemlist rejects a choice',
		operation: 'field: getAll',
		fault: { status: 400, message: 'Invalid entity', errorShape: 'failed' },
	},
	{
		when: 'No record has this ID',
		...GET_CAMPAIGN,
		fault: { status: 404, message: 'Campaign not found' },
	},
	{
		when: 'No record has one of the IDs in the request',
		operation: 'campaign: getStatsInBatches',
		parameters: { campaignId: CAMPAIGN_ID, startDate: '2026-01-01', endDate: '2026-02-01' },
		fault: {
			status: 200,
			message: '{"results":[],"errors":[{"campaignId":"cam_1","error":"Campaign not found"}]}',
		},
	},
	{
		when: 'lemlist no longer has the export',
		operation: 'campaign: exportStats',
		parameters: { campaignId: CAMPAIGN_ID },
		fault: { status: 404, message: 'Export with id exp_1 not found', errorShape: 'notOk' },
	},
	{
		when: "The URL doesn't support this request",
		...GET_CAMPAIGN,
		fault: { status: 405, errorShape: 'empty' },
	},
	{
		when: 'The person is already in the campaign',
		...CREATE_LEAD,
		fault: { status: 400, message: 'Lead already in the campaign' },
	},
	{
		when: 'The person is in another campaign',
		...CREATE_LEAD,
		fault: { status: 409, message: 'Lead already in other campaign' },
	},
	{
		when: 'The person has unsubscribed',
		...UPDATE_LEAD,
		fault: { status: 500, message: 'Lead in graveyard' },
	},
	{
		when: 'The name is already in use',
		operation: 'inbox: createLabel',
		parameters: { labelName: 'Hot' },
		fault: { status: 409, message: 'Label with this name already exists' },
	},
	{
		when: 'A persona already has this name',
		...CREATE_PERSONA,
		fault: {
			status: 409,
			message: 'A persona with this name already exists for the team; choose a different name',
			errorShape: 'errorAndCode',
			code: 'PEOPLE_DATABASE_PERSONA_NAME_ALREADY_EXISTS',
		},
	},
	{
		when: 'Only the person can subscribe again',
		operation: 'unsubscribe: delete',
		parameters: { value: 'ada.okafor@example.com' },
		fault: { status: 409, message: 'Variable is protected and cannot be re-subscribed' },
	},
	{
		when: 'The team has 200 webhooks',
		operation: 'webhook: create',
		parameters: { targetUrl: 'https://example.com/hook' },
		fault: {
			status: 409,
			errorShape: 'error',
			message: 'Too many webhooks (max 200 per team, disabled webhooks included)',
		},
	},
	{
		when: 'Another webhook of the team has the same URL',
		operation: 'webhook: create',
		parameters: { targetUrl: 'https://example.com/hook' },
		fault: {
			status: 409,
			errorShape: 'error',
			message: 'A webhook with this targetUrl already exists',
		},
	},
	{
		when: 'The campaign to start is already running, or is a draft',
		operation: 'campaign: start',
		parameters: { campaignId: CAMPAIGN_ID },
		fault: { status: 400, message: "You can't start campaigns that are already running." },
	},
	{
		when: "The campaign to pause isn't running",
		...PAUSE_CAMPAIGN,
		fault: { status: 400, message: "You can't pause campaigns that are not running." },
	},
	{
		when: 'The lead to unsubscribe has no email address',
		operation: 'lead: unsubscribe',
		parameters: { campaignId: CAMPAIGN_ID, lead: 'lea_1' },
		fault: { status: 404, message: 'An email is required to unsub a lead' },
	},
	{
		when: "The lead doesn't have the variable",
		operation: 'lead: updateVariables',
		parameters: {
			leadId: 'lea_1',
			customVariables: { assignments: [{ id: '1', name: 'note', value: 'Hi', type: 'string' }] },
		},
		fault: { status: 400, message: 'Variables not found', errorShape: 'notOkStatus' },
	},
	{
		when: 'An email address was entered instead of a lead ID',
		...LAUNCH_LEAD,
		fault: { status: 400, message: 'Invalid leadId' },
	},
	{
		when: "The contact owner isn't a user of the team",
		...UPDATE_LEAD,
		fault: { status: 404, message: 'Contact owner not found' },
	},
	{
		when: 'The lead to enrich is waiting for review',
		...ENRICH_LEAD,
		fault: { status: 400, message: 'lemrich is not available for lead reviewed' },
	},
	{
		when: 'No enrichment has this ID',
		operation: 'enrichment: get',
		parameters: { enrichmentId: 'enr_1' },
		fault: { status: 404, message: 'not-found', errorShape: 'enrichmentStatus' },
	},
	{
		when: 'Another contact has the email address',
		...UPDATE_LEAD,
		fault: { status: 409, message: 'An identifier already belongs to another contact' },
	},
	{
		when: 'The campaign of the step is running',
		...UPDATE_STEP,
		fault: {
			status: 400,
			message: 'You cannot edit this step because the campaign is running',
		},
	},
];

const codeFault = (status: number, code: string, message: string): ErrorCase['fault'] => ({
	status,
	message,
	errorShape: 'failedWithDetails',
	code,
});
const reviewFault = (code: string, message: string): ErrorCase['fault'] => ({
	status: 400,
	message,
	errorShape: 'errorAndMessage',
	code: `CAMPAIGN_LEAD_REVIEW_${code}`,
});

/** Errors that carry a machine code. */
const CODES: readonly ErrorCase[] = [
	{
		when: 'The lead was enriched before',
		...ENRICH_LEAD,
		fault: {
			status: 409,
			message: 'Lead already enriched',
			errorShape: 'errorAndCode',
			code: 'ALREADY_ENRICHED',
		},
	},
	{
		when: 'One of several people has too little data',
		operation: 'enrichment: enrichMany',
		parameters: { person: { companyName: 'Lumen' }, enrichments: ['findEmail'] },
		fault: { status: 200, message: '[{"error":"MISSING_INPUTS"}]' },
	},
	{
		when: 'One of several people has no email address to verify',
		operation: 'enrichment: enrichMany',
		parameters: { person: { companyName: 'Lumen' }, enrichments: ['verifyEmail'] },
		fault: { status: 200, message: '[{"error":"MISSING_EMAIL"}]' },
	},
	{
		when: 'The lead to launch is paused',
		...LAUNCH_LEAD,
		fault: reviewFault('LEAD_PAUSED', 'Lead is paused'),
	},
	{
		when: 'The lead was launched before',
		...LAUNCH_LEAD,
		fault: reviewFault('LEAD_ALREADY_LAUNCHED', 'Lead is already launched'),
	},
	{
		when: 'An AI-generated text is missing',
		...LAUNCH_LEAD,
		fault: reviewFault('LEAD_AI_VARIABLE_INVALID', 'An AI variable is invalid'),
	},
	{
		when: 'No sender can write to the lead',
		...LAUNCH_LEAD,
		fault: reviewFault('LEAD_NO_SENDER_AVAILABLE', 'No sender available'),
	},
	{
		when: 'The campaign is incomplete',
		...LAUNCH_LEAD,
		fault: reviewFault('CAMPAIGN_STEP_ERRORS', 'The campaign has errors in its steps'),
	},
	{
		when: 'No lead has this ID',
		...LAUNCH_LEAD,
		fault: { ...reviewFault('LEAD_NOT_FOUND', 'Lead not found'), status: 404 },
	},
	{
		when: "lemlist can't identify the person",
		...UPSERT_INVALID_CONTACT,
		fault: codeFault(
			400,
			'MISSING_IDENTIFIER',
			'At least one identifier is required: email, linkedinUrl or contactId',
		),
	},
	{
		when: "The value isn't an email address",
		...UPSERT_INVALID_CONTACT,
		fault: codeFault(400, 'INVALID_EMAIL', 'Invalid email'),
	},
	{
		when: "The value isn't a LinkedIn URL",
		...UPSERT_INVALID_CONTACT,
		fault: codeFault(400, 'INVALID_LINKEDIN_URL', 'Invalid LinkedIn URL'),
	},
	{
		when: "The value isn't a domain",
		operation: 'company: upsert',
		parameters: { domain: 'https://example.com/', name: 'Example' },
		fault: codeFault(400, 'INVALID_DOMAIN', 'Invalid domain'),
	},
	{
		when: "The value isn't a contact ID",
		...DELETE_CONTACT,
		fault: codeFault(400, 'INVALID_CONTACT_ID', 'Invalid contact id'),
	},
	{
		when: 'The contact is being enriched',
		...DELETE_CONTACT,
		fault: codeFault(
			409,
			'CONTACT_DELETE_BLOCKED',
			'Contact cannot be removed if an enrichment is in progress',
		),
	},
	{
		when: 'The company has contacts',
		operation: 'company: delete',
		parameters: { companyId: 'cpn_1' },
		fault: codeFault(
			400,
			'COMPANY_HAS_CONTACTS',
			'Company still has contacts attached. (3 contacts attached)',
		),
	},
	{
		when: 'The team has no CRM',
		operation: 'company: getAll',
		fault: codeFault(400, 'NO_CRM_CONNECTED', 'No CRM connected'),
	},
	{
		when: 'The alert has no recipient',
		...CREATE_ALERT,
		fault: {
			status: 400,
			message: 'DELIVERABILITY_ALERT_NO_CHANNEL_ENABLED',
			errorShape: 'error',
		},
	},
];

const CLOUDFLARE = { server: 'cloudflare' };

/** Failures without a usable response. */
const NO_RESPONSE: readonly ErrorCase[] = [
	{
		when: 'lemlist has a server error, even after five tries',
		...GET_CAMPAIGN,
		fault: { status: 500, message: 'Internal server error', errorShape: 'error' },
	},
	{
		when: 'A gateway in front of lemlist has a server error',
		...GET_CAMPAIGN,
		fault: { status: 502, errorShape: 'html' },
	},
	{
		when: "lemlist's gateway rejects the request",
		...GET_CAMPAIGN,
		fault: { status: 403, message: 'error code: 1010', headers: CLOUDFLARE },
	},
	{
		when: "lemlist's gateway blocks n8n's IP address",
		...GET_CAMPAIGN,
		fault: { status: 403, errorShape: 'html', headers: CLOUDFLARE },
	},
	{
		when: "lemlist's gateway mistakes n8n for a bot",
		...GET_CAMPAIGN,
		fault: {
			status: 403,
			errorShape: 'html',
			headers: { ...CLOUDFLARE, 'cf-mitigated': 'challenge' },
		},
	},
	{
		when: 'A proxy asks for a login',
		...GET_CAMPAIGN,
		fault: { status: 407, errorShape: 'empty' },
	},
	{
		when: 'A proxy or firewall rejects the request',
		...GET_CAMPAIGN,
		fault: { status: 403, errorShape: 'html' },
	},
	{
		when: "The base URL leads to a website's error page",
		...GET_CAMPAIGN,
		fault: { status: 404, errorShape: 'html' },
	},
	{
		when: 'A change got no response, so its outcome is unknown',
		...PAUSE_CAMPAIGN,
		fault: { kind: 'dropBefore' },
	},
	{
		when: 'The connection fails, even after five tries',
		...GET_CAMPAIGN,
		fault: { kind: 'dropBefore' },
	},
	{
		when: 'No server responds at the base URL',
		operation: 'team: get',
		fault: {},
		isUnreachable: true,
	},
	{
		when: 'The base URL leads to a web page',
		operation: 'team: get',
		fault: { kind: 'html' },
	},
	{
		when: 'The base URL redirects to another host',
		operation: 'team: get',
		fault: {
			kind: 'redirect',
			status: 301,
			headers: { Location: 'https://lemlist.example.com/api/team' },
		},
	},
	{
		when: 'The response is cut off, even after five tries',
		operation: 'team: get',
		fault: { kind: 'brokenJson' },
	},
	{
		when: 'lemlist has shut down an original operation',
		operation: 'unsubscribe: getAll',
		apiVersion: 'v1',
		fault: { kind: 'html' },
	},
];

/** All errors of the documentation by topic. */
export const ERROR_GROUPS: readonly ErrorGroup[] = [
	{ title: 'API key, plan and rate limit', picture: 'wrong-key', cases: ACCESS },
	{ title: 'Values and records', picture: 'bad-parameters', cases: RECORDS },
	{ title: 'Error codes', picture: 'already-enriched', cases: [...CODES, ...MORE_CODES] },
	...CODE_GROUPS,
	{ title: 'Unusable responses', picture: 'fault', cases: NO_RESPONSE },
];

export const ERROR_CASES = ERROR_GROUPS.flatMap(({ cases }) => cases);
