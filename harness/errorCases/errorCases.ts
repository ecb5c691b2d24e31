import type { INodeParameters } from 'n8n-workflow';

import type { Fault } from '../../emulator';
import { CODE_GROUPS } from './errorCodeCases';

/** One error as a user meets it: an operation, and what lemlist answers to it. */
export interface ErrorCase {
	/** The name of its picture, without the ending; none where it looks as others of its group do. */
	file?: string;
	/** What led to it. */
	when: string;
	operation: `${string}: ${string}`;
	apiVersion?: 'v1' | 'v2';
	parameters?: INodeParameters;
	/** How lemlist answers, as often as it is asked. */
	fault: Omit<Fault, 'times' | 'match'>;
	/** Nobody listens at the base URL. */
	isUnreachable?: true;
}

type ErrorRequest = Pick<ErrorCase, 'operation' | 'parameters'>;

/** Nobody serves this port. */
export const UNREACHABLE_URL = 'http://127.0.0.1:9/api';

const campaignId = { __rl: true, mode: 'id', value: 'cam_1' };
const GET_CAMPAIGN: ErrorRequest = { operation: 'campaign: get', parameters: { campaignId } };
const PAUSE_CAMPAIGN: ErrorRequest = { operation: 'campaign: pause', parameters: { campaignId } };
const CREATE_LEAD: ErrorRequest = {
	operation: 'lead: create',
	parameters: { campaignId, email: 'ada.okafor@example.com' },
};
const UPDATE_LEAD: ErrorRequest = {
	operation: 'lead: update',
	parameters: { campaignId, lead: 'lea_1', variables: { value: { jobTitle: 'CEO' } } },
};
const LAUNCH_LEAD: ErrorRequest = { operation: 'lead: launch', parameters: { leadId: 'lea_1' } };
const ENRICH_LEAD: ErrorRequest = {
	operation: 'enrichment: enrichLead',
	parameters: { leadId: 'lea_1', enrichments: ['findEmail'] },
};
const UPSERT_CONTACT: ErrorRequest = { operation: 'contact: upsert', parameters: { email: 'ada' } };
const UPDATE_STEP: ErrorRequest = {
	operation: 'sequence: updateStep',
	parameters: { sequenceId: 'seq_1', stepId: 'stp_1', type: 'email', updateFields: { delay: 1 } },
};

/** The answers that concern the key, the team, its plan and the pace. */
const ACCESS: readonly ErrorCase[] = [
	{
		file: 'wrong-key',
		when: 'The API key is wrong or was deleted',
		operation: 'team: get',
		fault: { status: 401, message: 'The authentication you supplied is incorrect' },
	},
	{
		file: 'no-key',
		when: 'A proxy removed the API key',
		operation: 'team: get',
		fault: { status: 401, errorShape: 'empty' },
	},
	{
		file: 'key-of-nobody',
		when: 'The user of the API key has left',
		operation: 'team: get',
		fault: { status: 404, message: 'No user found for this API key' },
	},
	{
		file: 'blocked-user',
		when: 'lemlist blocked the user of the API key',
		operation: 'campaign: getAll',
		fault: { status: 403, message: 'User linked to this API key is blocked' },
	},
	{
		file: 'other-team',
		when: 'The ID belongs to another team than the API key',
		...GET_CAMPAIGN,
		fault: { status: 400, message: 'Bad team' },
	},
	{
		file: 'not-allowed',
		when: 'The user may not do this',
		...PAUSE_CAMPAIGN,
		fault: { status: 403, message: 'Forbidden' },
	},
	{
		file: 'plan',
		when: 'The plan of the team does not cover this',
		...LAUNCH_LEAD,
		fault: { status: 402, message: 'route is available starting emailPro plan' },
	},
	{
		file: 'payment',
		when: 'The team has to pay for something else',
		operation: 'campaign: getAll',
		fault: { status: 402, message: 'Payment required' },
	},
	{
		file: 'credits',
		when: 'The credits are used up',
		...ENRICH_LEAD,
		fault: { status: 402, message: 'Insufficient credits' },
	},
	{
		file: 'enrichment-plan',
		when: 'The plan does not cover a search for data',
		...ENRICH_LEAD,
		fault: { status: 400, message: 'UNAUTHORIZED_WORKFLOW_REQUESTED', errorShape: 'error' },
	},
	{
		file: 'beta',
		when: 'The feature is not open to the team yet',
		operation: 'database: getPersonas',
		fault: {
			status: 403,
			message: 'Beta is not enabled',
			errorShape: 'errorAndCode',
			code: 'BETA_NOT_ENABLED',
		},
	},
	{
		file: 'rate-limit',
		when: 'Other programs use up the pace of the API key',
		operation: 'team: get',
		fault: { status: 429, message: 'Too many requests', retryAfter: 600 },
	},
	{
		file: 'quota',
		when: 'A quota of the team is used up',
		operation: 'signalAgent: create',
		parameters: { name: 'New hires', type: 'newHire' },
		fault: { status: 429, message: 'Monitoring limit exceeded' },
	},
];

/** The answers that concern values and records. */
const RECORDS: readonly ErrorCase[] = [
	{
		file: 'bad-parameters',
		when: 'lemlist does not accept a value',
		operation: 'campaign: create',
		parameters: { name: 'Autumn' },
		fault: { status: 400, message: 'Bad params: timezone' },
	},
	{
		file: 'bad-schedule',
		when: 'lemlist does not accept a value, and says so with a code',
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
		file: 'bad-entity',
		when: 'lemlist does not know a choice',
		operation: 'field: getAll',
		fault: { status: 400, message: 'Invalid entity', errorShape: 'failed' },
	},
	{
		file: 'not-found',
		when: 'There is no record with this ID',
		...GET_CAMPAIGN,
		fault: { status: 404, message: 'Campaign not found' },
	},
	{
		file: 'one-of-many-not-found',
		when: 'There is no record with this ID among those of one request',
		operation: 'campaign: getStatsInBatches',
		parameters: { campaignId, startDate: '2026-01-01', endDate: '2026-02-01' },
		fault: {
			status: 200,
			message: '{"results":[],"errors":[{"campaignId":"cam_1","error":"Campaign not found"}]}',
		},
	},
	{
		file: 'export-not-found',
		when: 'The export is gone',
		operation: 'campaign: exportStats',
		parameters: { campaignId },
		fault: { status: 404, message: 'Export with id exp_1 not found', errorShape: 'notOk' },
	},
	{
		file: 'method',
		when: 'The address that was called does not do this',
		...GET_CAMPAIGN,
		fault: { status: 405, errorShape: 'empty' },
	},
	{
		file: 'lead-in-campaign',
		when: 'The person is in the campaign',
		...CREATE_LEAD,
		fault: { status: 400, message: 'Lead already in the campaign' },
	},
	{
		file: 'lead-in-other-campaign',
		when: 'The person is in another campaign',
		...CREATE_LEAD,
		fault: { status: 409, message: 'Lead already in other campaign' },
	},
	{
		file: 'unsubscribed-lead',
		when: 'The person has unsubscribed',
		...UPDATE_LEAD,
		fault: { status: 500, message: 'Lead in graveyard' },
	},
	{
		file: 'conflict',
		when: 'There is one of this name already',
		operation: 'inbox: createLabel',
		parameters: { labelName: 'Hot' },
		fault: { status: 409, message: 'Label with this name already exists' },
	},
	{
		file: 'persona-name',
		when: 'There is a persona of this name already',
		operation: 'database: createPersona',
		parameters: {
			name: 'French',
			filters: { filter: [{ filterId: 'country', in: ['France'], out: [] }] },
		},
		fault: {
			status: 409,
			message: 'A persona with this name already exists for the team; choose a different name',
			errorShape: 'errorAndCode',
			code: 'PEOPLE_DATABASE_PERSONA_NAME_ALREADY_EXISTS',
		},
	},
	{
		file: 'protected-unsubscribe',
		when: 'Only the person can take an unsubscribe back',
		operation: 'unsubscribe: delete',
		parameters: { value: 'ada.okafor@example.com' },
		fault: { status: 409, message: 'Variable is protected and cannot be re-subscribed' },
	},
	{
		file: 'webhook-limit',
		when: 'The team has 200 webhooks',
		operation: 'webhook: create',
		parameters: { targetUrl: 'https://example.com/hook' },
		fault: { status: 409, message: 'Webhook limit reached' },
	},
	{
		file: 'running-campaign',
		when: 'The campaign of the step runs',
		...UPDATE_STEP,
		fault: {
			status: 400,
			message: 'You cannot edit this step because the campaign is running',
		},
	},
];

const code = (status: number, codeOfError: string, message: string): ErrorCase['fault'] => ({
	status,
	message,
	errorShape: 'failedWithDetails',
	code: codeOfError,
});
const review = (codeOfError: string, message: string): ErrorCase['fault'] => ({
	status: 400,
	message,
	errorShape: 'errorAndMessage',
	code: `CAMPAIGN_LEAD_REVIEW_${codeOfError}`,
});

/** The answers that carry a machine code. */
const CODES: readonly ErrorCase[] = [
	{
		file: 'already-enriched',
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
		file: 'enrichment-inputs',
		when: 'Too little is known of one of many people',
		operation: 'enrichment: enrichMany',
		parameters: { person: { firstName: 'Ada' }, enrichments: ['findEmail'] },
		fault: { status: 200, message: '[{"error":"MISSING_INPUTS"}]' },
	},
	{
		file: 'enrichment-email',
		when: 'One of many people has no address to verify',
		operation: 'enrichment: enrichMany',
		parameters: { person: { firstName: 'Ada' }, enrichments: ['verifyEmail'] },
		fault: { status: 200, message: '[{"error":"MISSING_EMAIL"}]' },
	},
	{
		file: 'launch-paused',
		when: 'The lead to launch is paused',
		...LAUNCH_LEAD,
		fault: review('LEAD_PAUSED', 'Lead is paused'),
	},
	{
		file: 'launch-launched',
		when: 'The lead was launched before',
		...LAUNCH_LEAD,
		fault: review('LEAD_ALREADY_LAUNCHED', 'Lead is already launched'),
	},
	{
		file: 'launch-ai-variable',
		when: 'A text that AI writes is missing',
		...LAUNCH_LEAD,
		fault: review('LEAD_AI_VARIABLE_INVALID', 'An AI variable is invalid'),
	},
	{
		file: 'launch-no-sender',
		when: 'No sender can write to the lead',
		...LAUNCH_LEAD,
		fault: review('LEAD_NO_SENDER_AVAILABLE', 'No sender available'),
	},
	{
		file: 'launch-steps',
		when: 'The campaign is not complete',
		...LAUNCH_LEAD,
		fault: review('CAMPAIGN_STEP_ERRORS', 'The campaign has errors in its steps'),
	},
	{
		file: 'launch-not-found',
		when: 'There is no lead with this ID',
		...LAUNCH_LEAD,
		fault: { ...review('LEAD_NOT_FOUND', 'Lead not found'), status: 404 },
	},
	{
		file: 'identifier',
		when: 'lemlist cannot tell who is meant',
		...UPSERT_CONTACT,
		fault: code(
			400,
			'MISSING_IDENTIFIER',
			'At least one identifier is required: email, linkedinUrl or contactId',
		),
	},
	{
		file: 'email-address',
		when: 'The value is no email address',
		...UPSERT_CONTACT,
		fault: code(400, 'INVALID_EMAIL', 'Invalid email'),
	},
	{
		file: 'linkedin-url',
		when: 'The value is no LinkedIn URL',
		...UPSERT_CONTACT,
		fault: code(400, 'INVALID_LINKEDIN_URL', 'Invalid LinkedIn URL'),
	},
	{
		file: 'domain',
		when: 'The value is no domain',
		operation: 'company: upsert',
		parameters: { domain: 'https://example.com/', name: 'Example' },
		fault: code(400, 'INVALID_DOMAIN', 'Invalid domain'),
	},
	{
		file: 'contact-id',
		when: 'The value is no ID of a contact',
		operation: 'contact: delete',
		parameters: { contact: 'ctc_1' },
		fault: code(400, 'INVALID_CONTACT_ID', 'Invalid contact id'),
	},
	{
		file: 'contact-enriching',
		when: 'The contact is being enriched',
		operation: 'contact: delete',
		parameters: { contact: 'ctc_1' },
		fault: code(
			409,
			'CONTACT_DELETE_BLOCKED',
			'Contact cannot be removed if an enrichment is in progress',
		),
	},
	{
		file: 'company-with-contacts',
		when: 'The company has contacts',
		operation: 'company: delete',
		parameters: { companyId: 'cpn_1' },
		fault: code(
			400,
			'COMPANY_HAS_CONTACTS',
			'Company still has contacts attached. (3 contacts attached)',
		),
	},
	{
		file: 'no-crm',
		when: 'The team has no CRM',
		operation: 'company: getAll',
		fault: code(400, 'NO_CRM_CONNECTED', 'No CRM connected'),
	},
	{
		file: 'alert-channel',
		when: 'The alert would tell nobody',
		operation: 'deliverabilityAlert: create',
		parameters: { threshold: 7 },
		fault: {
			status: 400,
			message: 'DELIVERABILITY_ALERT_NO_CHANNEL_ENABLED',
			errorShape: 'error',
		},
	},
];

/** What happens where lemlist gives no good answer. */
const SILENCE: readonly ErrorCase[] = [
	{
		file: 'fault',
		when: 'lemlist has a fault, also after five tries',
		...GET_CAMPAIGN,
		fault: { status: 500, message: 'Internal server error', errorShape: 'error' },
	},
	{
		file: 'gateway',
		when: 'A gateway before lemlist has a fault',
		...GET_CAMPAIGN,
		fault: { status: 502, errorShape: 'html' },
	},
	{
		file: 'unknown-outcome',
		when: 'A write was not answered, so nobody knows whether it took effect',
		...PAUSE_CAMPAIGN,
		fault: { kind: 'dropBefore' },
	},
	{
		file: 'connection-lost',
		when: 'The connection breaks, also after five tries',
		...GET_CAMPAIGN,
		fault: { kind: 'dropBefore' },
	},
	{
		file: 'unreachable',
		when: 'Nobody answers at the base URL',
		operation: 'team: get',
		fault: {},
		isUnreachable: true,
	},
	{
		file: 'web-page',
		when: 'The base URL leads to a web page',
		operation: 'team: get',
		fault: { kind: 'html' },
	},
	{
		file: 'malformed',
		when: 'The answer is cut off, also after five tries',
		operation: 'team: get',
		fault: { kind: 'brokenJson' },
	},
	{
		file: 'retired',
		when: 'lemlist has switched an original operation off',
		operation: 'unsubscribe: getAll',
		apiVersion: 'v1',
		fault: { kind: 'html' },
	},
];

/** All errors of the documentation by what they are about. */
export const ERROR_GROUPS: ReadonlyArray<readonly [title: string, cases: readonly ErrorCase[]]> = [
	['The key, the plan and the pace', ACCESS],
	['Values and records', RECORDS],
	['Codes of lemlist', CODES],
	...CODE_GROUPS,
	['No good answer', SILENCE],
];

export const ERROR_CASES = ERROR_GROUPS.flatMap(([, cases]) => cases);
