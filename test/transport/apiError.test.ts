import { ERROR_SHAPES } from '../../emulator';
import { ApiError } from '../../emulator/http/apiError';
import { errorResponse } from '../../emulator/http/httpResponse';
import type { ApiCall } from '../../nodes/Lemlist/transport/call';
import { toApiError } from '../../nodes/Lemlist/transport/errors/apiError';
import { parseErrorMessage } from '../../nodes/Lemlist/transport/errors/errorMessage';
import {
	toHtmlFailure,
	toNetworkFailure,
	toRejection,
	type Failure,
} from '../../nodes/Lemlist/transport/failure';
import { lemlistNode } from '../../harness/engine/lemlistNode';
import { causeInThisN8n } from '../../harness/engine/olderN8n';

const node = lemlistNode();
const get: ApiCall = { method: 'GET', path: '/campaigns/cam_1' };
const post: ApiCall = { method: 'POST', path: '/campaigns/cam_1/leads/' };

const rejection = (statusCode: number, text: string) =>
	toRejection({ statusCode, headers: {} }, text);
const webPage = toHtmlFailure({ statusCode: 200, headers: {} });
const noResponse = toNetworkFailure(new Error('socket hang up (ECONNRESET)'));
const notSent = toNetworkFailure(new Error('connect ECONNREFUSED 127.0.0.1:1'));

describe('an error message of lemlist', () => {
	const bodyOf = (shape: (typeof ERROR_SHAPES)[number]) =>
		errorResponse(new ApiError(400, 'Bad team', shape, 'BAD_TEAM')).body;

	it.each([
		['text', 'Bad team'],
		['errorAndMessage', 'BAD_TEAM: Bad team'],
		['error', 'Bad team'],
		['errorAndCode', 'Bad team: BAD_TEAM'],
		['failedWithDetails', 'BAD_TEAM: Bad team'],
		['failed', 'Bad team'],
		['notOk', 'Bad team'],
		['notOkStatus', 'Bad team'],
		['errorCodeAndDetails', 'Bad request: BAD_TEAM: tracking: Bad team'],
		['codeOnly', 'BAD_TEAM'],
		['enrichmentStatus', 'enrichmentStatus Bad team'],
		['empty', ''],
		['html', ''],
	] as const)('is found in an error of the shape %s', (shape, expected) => {
		expect(parseErrorMessage(bodyOf(shape))).toBe(expected);
	});

	it('is found in every shape that the emulator knows, unless the body has no message', () => {
		const withoutMessage = ERROR_SHAPES.filter(
			(shape) => !parseErrorMessage(bodyOf(shape)).includes('Bad team'),
		);

		expect(withoutMessage).toEqual(['codeOnly', 'empty', 'html']);
	});

	it.each([
		['"Bad team"', 'Bad team'],
		['{"error":"Bad team","message":"Bad team"}', 'Bad team'],
		['\uFEFF{"error":"Bad team"}', 'Bad team'],
		['{"errors":["Bad team","Bad ID"]}', 'Bad team: Bad ID'],
		['[{"message":"Bad team"}]', 'Bad team'],
		['{"title":"Bad team","status":400}', 'Bad team'],
		['{"enrichmentStatus":"not-found"}', 'enrichmentStatus not-found'],
		['{"error":"<html><body>Bad gateway</body></html>"}', ''],
		['[]', ''],
		['null', ''],
		['{"error":null}', ''],
		['{"error":', ''],
		['  spaces  ', 'spaces'],
		['  <!doctype html><p>Bad gateway</p>', ''],
	])('is read from %s, and never is JSON or HTML', (body, expected) => {
		expect(parseErrorMessage(body)).toBe(expected);
	});

	it('is truncated after 300 characters', () => {
		expect(parseErrorMessage('a'.repeat(301))).toBe(`${'a'.repeat(300)}...`);
		expect(parseErrorMessage('a'.repeat(300))).toBe('a'.repeat(300));
	});
});

describe('the error of a failed request', () => {
	it('has the message of lemlist, the status and the request', () => {
		const error = toApiError(node, get, rejection(404, '{"ok":false,"message":"Not found"}'));

		expect(error.message).toBe('Not found (404)');
		expect(error.httpCode).toBe('404');
		expect(error.context.request).toBe('GET /campaigns/cam_1');
	});

	it.each([
		[400, 'Check the parameters'],
		[401, 'Create a key'],
		[402, 'plan or credits'],
		[403, "doesn't have permission"],
		[404, "can't find the ID"],
		[405, 'no such endpoint'],
		[409, 'already exists'],
		[418, 'Check the parameters'],
		[429, '20 requests per 2 seconds'],
		[500, 'returned a server error'],
		[503, 'returned a server error'],
	])('advises what to do after %i', (status, advice) => {
		expect(toApiError(node, get, rejection(status, 'No')).description).toContain(advice);
	});

	it('says that lemlist returned no error message', () => {
		expect(toApiError(node, get, rejection(502, '')).message).toBe(
			'lemlist returned no error message (502)',
		);
	});

	it.each(['Not approvEPERMissions', 'Field ENOENT', 'ETIMEDOUT at sender', 'ECONNREFUSED'])(
		'keeps a message in which n8n sees an error code (%s)',
		(text) => {
			expect(toApiError(node, get, rejection(400, text)).message).toBe(`${text} (400)`);
		},
	);

	it('escapes markup in the description, which n8n renders', () => {
		const path = '/leads/<img src=x onerror=alert(1)>&';

		const { description } = toApiError(node, { method: 'POST', path }, rejection(500, 'No'));

		expect(description).toContain('/leads/&lt;img src=x onerror=alert(1)&gt;&amp;');
		expect(description).not.toContain('<');
	});

	it.each([
		[403, 'No', "The credential's owner doesn't have permission, or the feature is not available"],
		[400, '{"error":"Bad team"}', 'The credential and the ID belong to different lemlist teams'],
		[
			400,
			'{"error":"X_PERMISSION_DENIED","message":"No"}',
			"The credential's owner doesn't have permission to do this. Ask an admin of the lemlist team, or sign in as an admin.",
		],
	])('does not mention a key to someone who has signed in (%i %s)', (status, text, advice) => {
		const signedIn = lemlistNode({ parameters: { authentication: 'oAuth2' } });

		expect(toApiError(signedIn, get, rejection(status, text)).description).toContain(advice);
	});

	it.each([
		[404, 'No user found for this API key', 'Create a key'],
		[400, '{"error":"Bad team"}', 'belong to different lemlist teams'],
		[402, 'route is available starting emailPro plan', 'Email Pro plan'],
		[400, '{"error":"CAMPAIGN_LEAD_REVIEW_LEAD_PAUSED","message":"No"}', 'Use Resume'],
		[500, 'Lead in graveyard', 'on the unsubscribe list'],
		[404, 'Export with id exp_1 not found', 'for two hours'],
	])('has more specific advice than the status alone after %i %s', (status, text, advice) => {
		const patch: ApiCall = { method: 'PATCH', path: '/campaigns/cam_1/leads/lea_1' };

		expect(toApiError(node, patch, rejection(status, text)).description).toContain(advice);
	});

	it.each([
		['Campaign not found', "can't find the ID"],
		['MISSING_INPUTS', "doesn't have enough information"],
		['MISSING_EMAIL', 'no email address to verify'],
		['MISSING_LINKEDIN_URL', 'Fill in a LinkedIn URL'],
		['Lead already in the campaign', 'turn off'],
		['No', 'Check the parameters'],
	])('has advice for an item that a successful response rejects (%s)', (text, advice) => {
		const error = toApiError(node, post, { kind: 'rejected', effect: 'none', text });

		expect(error.message).toBe(text);
		expect(error.description).toContain(advice);
		expect(error.httpCode).toBeFalsy();
		expect(error.context.request).toBe('POST /campaigns/cam_1/leads/');
	});

	it('ignores phrases in the web page of a proxy', () => {
		const page = '<html><body>Bad team</body></html>';

		const { description } = toApiError(node, get, rejection(400, page));

		expect(description).toContain('network administrator');
	});

	it.each([
		[rejection(401, ''), { cause: 'credential-invalid' }],
		[rejection(404, 'No user found for this API key'), { cause: 'credential-invalid' }],
		[rejection(402, ''), { cause: 'quota-exhausted' }],
		[rejection(500, ''), { cause: 'temporarily-unavailable' }],
		[noResponse, { cause: 'temporarily-unavailable' }],
		[webPage, { cause: 'configuration-invalid' }],
		[rejection(400, ''), undefined],
		[rejection(404, ''), undefined],
		[rejection(500, 'Lead already in other campaign'), undefined],
		[notSent, undefined],
	])('has the cause that n8n expects (%j)', (failure, expected) => {
		expect(toApiError(node, get, failure).failure).toEqual(causeInThisN8n(expected));
	});

	it('has the delay that a 429 asks for', () => {
		const failure = { ...rejection(429, ''), headers: { 'retry-after': '600' } };

		const expected = { cause: 'rate-limited', retryAfterMs: 600_000 };
		expect(toApiError(node, get, failure).failure).toEqual(causeInThisN8n(expected));
	});
});

describe('the error of a request without a usable response', () => {
	it.each([
		[
			'no response',
			get,
			noResponse,
			'lemlist returned an invalid response: socket hang up (ECONNRESET)',
		],
		['not sent', get, notSent, 'lemlist could not be reached: connect ECONNREFUSED 127.0.0.1:1'],
		['not sent', post, notSent, 'lemlist could not be reached: connect ECONNREFUSED 127.0.0.1:1'],
		['a web page', get, webPage, 'lemlist returned an invalid response: a web page'],
	] as const)('describes what happened (%s)', (_name, call, failure, expected) => {
		expect(toApiError(node, call, failure).message).toBe(expected);
	});

	it.each([
		['no response', noResponse, 'socket hang up (ECONNRESET)'],
		['500', rejection(500, 'Oops'), 'Oops (500)'],
		['504', rejection(504, ''), 'lemlist returned no error message (504)'],
		['a web page', webPage, 'a web page'],
	])('says that the outcome of a write is unknown (%s)', (_name, failure, words) => {
		const { message, description } = toApiError(node, post, failure);

		expect(message).toBe(`lemlist may or may not have applied this request: ${words}`);
		expect(description).toContain(
			'Check in lemlist whether POST /campaigns/cam_1/leads/ took effect',
		);
	});

	it('says that a write failed once a lookup showed no effect', () => {
		const failure: Failure = { ...rejection(500, 'Something broke'), effect: 'none' };

		expect(toApiError(node, post, failure).message).toBe('Something broke (500)');
	});

	it('mentions the base URL after a web page', () => {
		expect(toApiError(node, get, webPage).description).toContain('Check the base URL');
	});
});
