import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { MORE_CODES } from '../../harness/errorCases/moreCodeCases';
import { adviceFor } from '../../nodes/Lemlist/transport/errors/advice';

/** The error codes that lemlist documents, by topic (docs/lemlist-api.md#error-codes). */
const DOCUMENTED_CODES: Record<string, string[]> = {
	'the launch of a lead': [
		'LEAD_PAUSED',
		'LEAD_ALREADY_LAUNCHED',
		'LEAD_AI_VARIABLE_INVALID',
		'LEAD_NO_SENDER_AVAILABLE',
		'CAMPAIGN_STEP_ERRORS',
		'LEAD_NOT_FOUND',
		'CAMPAIGN_NOT_FOUND',
	].map((code) => `CAMPAIGN_LEAD_REVIEW_${code}`),
	contacts: [
		'MISSING_IDENTIFIER',
		'INVALID_CONTACT_ID',
		'CONTACT_NOT_FOUND_BY_ID',
		'INVALID_EMAIL',
		'INVALID_ADDITIONAL_EMAILS',
		'INVALID_LINKEDIN_URL',
		'INVALID_FIELD',
		'CONTACT_VALIDATION_FAILED',
		'CONTACT_NOT_FOUND',
		'CONTACT_DELETE_BLOCKED',
	],
	companies: [
		'MISSING_REQUIRED_FIELD',
		'INVALID_COMPANY_ID',
		'COMPANY_NOT_FOUND_BY_ID',
		'INVALID_DOMAIN',
		'COMPANY_HAS_CONTACTS',
		'NO_CRM_CONNECTED',
	],
	enrichments: [
		'ALREADY_ENRICHED',
		'LEAD_NOT_FOUND',
		'WRONG_INPUT_FORMAT',
		'WRONG_METADATA_FORMAT',
		'NO_WORKFLOW_REQUESTED',
		'WRONG_ENRICHMENT_REQUEST_FORMAT',
		'UNAUTHORIZED_WORKFLOW_REQUESTED',
		'TOO_MANY_ENRICHMENTS_REQUESTED',
		'NO_ENRICHMENTS_REQUESTED',
		'WRONG_BODY_FORMAT',
		'MISSING_INPUTS',
		'MISSING_EMAIL',
		'MISSING_LINKEDIN_URL',
	],
	personas: [
		...['API_INVALID_MODE', 'API_INVALID_NAME', 'API_INVALID_FILTERS', 'MODE_NOT_SUPPORTED'],
		...['NAME_ALREADY_EXISTS', 'NOT_FOUND'],
	].map((code) => `PEOPLE_DATABASE_PERSONA_${code}`),
	'the people database': [
		'SEARCH_FILTERS_INVALID',
		'WRONG_PARAM_PEOPLE_DATABASE_PERSONA_ID',
		'ROUTE_UNAUTHORIZED',
		'BETA_NOT_ENABLED',
		'INTERNAL_ERROR',
	],
	tasks: ['LINKEDIN_MEDIA_INVALID_TYPE'],
	'deliverability alerts': [
		...['INVALID_WIDGET', 'INVALID_METRIC', 'INVALID_SCOPE', 'INVALID_THRESHOLD'],
		...['INVALID_PERIOD_DAYS', 'NO_CHANNEL_ENABLED', 'EMAIL_REQUIRED', 'INVALID_EMAIL'],
		'INVALID_SCOPE_ENTITY_FORMAT',
	].map((code) => `DELIVERABILITY_ALERT_${code}`),
	'other features': MORE_CODES.flatMap(({ fault: { code = '' }, moreCodes = [] }) => [
		code,
		...moreCodes,
	]),
};

/** The advice for an error without a code that the node knows. */
const ADVICE_BY_STATUS = [400, 401, 402, 403, 404, 405, 409, 429, 500].map(
	(status) => adviceFor(status, '').text,
);

const ERROR_PAGE = readFileSync(resolve(__dirname, '../../docs/errors.md'), 'utf8');

describe('every error code that lemlist documents', () => {
	const codesWhere = (rule: (code: string) => boolean) =>
		Object.entries(DOCUMENTED_CODES).flatMap(([topic, codes]) =>
			codes.filter(rule).map((code) => `${topic}: ${code}`),
		);

	it('has its own advice, not only that of its status', () => {
		const offenders = codesWhere((code) => ADVICE_BY_STATUS.includes(adviceFor(400, code).text));

		expect(offenders).toEqual([]);
	});

	it('has advice of its own, unless the code says no more than that a value is wrong', () => {
		const general = adviceFor(400, 'VALIDATION_ERROR').text;

		expect(codesWhere((code) => adviceFor(400, code).text === general)).toEqual([
			'other features: VALIDATION_ERROR',
			'other features: ROUTE_BAD_REQUEST',
			'other features: API_INVALID_PARAMS',
		]);
	});

	it('has advice in complete sentences', () => {
		expect(codesWhere((code) => !adviceFor(400, code).text.endsWith('.'))).toEqual([]);
	});

	it('is on the page of errors', () => {
		const offenders = codesWhere((code) => !new RegExp(`["\`]${code}["\`]`).test(ERROR_PAGE));

		expect(offenders).toEqual([]);
	});
});

describe('codes in two rows of the page of errors', () => {
	it('have different advice, so that no row could be left out', () => {
		const rows = MORE_CODES.map(({ fault: { code = '' } }) => [adviceFor(400, code).text, code]);
		const isMissing = (text: string) => text.startsWith('lemlist has no such ');
		const offenders = rows.filter(
			([text], index) => !isMissing(text) && rows.findIndex(([other]) => other === text) < index,
		);

		expect(offenders.map(([, code]) => code)).toEqual([
			// Each is about something else than the row before, although the advice is the same.
			'API_INVALID_PARAMS',
			'SEARCH_INPUT_TOO_MANY_VALUES',
		]);
	});
});

describe('codes in one row of the page of errors', () => {
	it.each(MORE_CODES)('have the same advice: $when', ({ fault: { code = '' }, moreCodes = [] }) => {
		const { text } = adviceFor(400, code);

		expect(moreCodes.filter((other) => adviceFor(400, other).text !== text)).toEqual([]);
	});
});

describe('an error code', () => {
	it('is not mistaken for a longer code of another feature', () => {
		expect(adviceFor(404, 'CAMPAIGN_LEAD_REVIEW_LEAD_NOT_FOUND').text).not.toBe(
			adviceFor(404, 'LEAD_NOT_FOUND').text,
		);
	});

	it('with status 401 is about the API key', () => {
		expect(adviceFor(401, 'Route unauthorized: ROUTE_UNAUTHORIZED').isCredentialInvalid).toBe(true);
		expect(adviceFor(400, 'INVALID_FIELD').isCredentialInvalid).toBe(false);
	});
});
