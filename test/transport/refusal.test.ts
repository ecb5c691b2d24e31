import type { IDataObject } from 'n8n-workflow';

import { lemlistNode } from '../../harness/engine/lemlistNode';
import type { ApiCall } from '../../nodes/Lemlist/transport/call';
import { toApiError } from '../../nodes/Lemlist/transport/errors/apiError';
import { refusalFor } from '../../nodes/Lemlist/transport/errors/refusal';
import { isTransient, toNetworkFailure, toRejection } from '../../nodes/Lemlist/transport/failure';
import { RetryPolicy } from '../../nodes/Lemlist/transport/retryPolicy';
import { causeInThisN8n } from '../../harness/engine/olderN8n';

const PAGE = '<!DOCTYPE html><html><head><title>Blocked</title></head><body>No</body></html>';
const CLOUDFLARE = { server: 'cloudflare', 'cf-ray': '8f1' };
const CHALLENGE = { ...CLOUDFLARE, 'cf-mitigated': 'challenge' };
const ACCESS_DENIED = '<html><body><h1>Error <span>1010</span></h1></body></html>';
const CLOUDFLARE_JSON = '{"status":403,"error_code":1010,"cloudflare_error":true}';
const SQUID = { server: 'squid/6.6', 'x-squid-error': 'ERR_ACCESS_DENIED 0' };

const POST: ApiCall = { method: 'POST', path: '/campaigns/cam_1/leads/' };
const DELETE: ApiCall = { method: 'DELETE', path: '/hooks/hoo_1' };

const errorFor = (statusCode: number, headers: IDataObject, body: string, call = POST) =>
	toApiError(lemlistNode(), call, toRejection({ statusCode, headers }, body));

describe('a response that is not from lemlist', () => {
	it.each([
		[407, {}, '', 'proxy', 'asks for a login', 'HTTPS_PROXY', 'notAllowed'],
		[407, {}, PAGE, 'proxy', 'asks for a login', 'NO_PROXY', 'notAllowed'],
		[403, {}, PAGE, 'proxy', 'proxy or firewall', 'network administrator', 'notAllowed'],
		[403, SQUID, 'Denied', 'proxy', 'proxy or firewall', 'api.lemlist.com', 'notAllowed'],
		[401, {}, PAGE, 'proxy', 'proxy or firewall', 'network administrator', 'notAllowed'],
		[511, {}, PAGE, 'proxy', 'proxy or firewall', 'network administrator', 'notAllowed'],
		[404, {}, PAGE, 'proxy', 'returned a web page', 'base URL', 'notAllowed'],
		[403, CLOUDFLARE, 'error code: 1010', 'gateway', 'error 1010', 'User-Agent', 'notAllowed'],
		[403, CLOUDFLARE, ACCESS_DENIED, 'gateway', 'error 1010', 'User-Agent', 'notAllowed'],
		[403, CLOUDFLARE, CLOUDFLARE_JSON, 'gateway', 'error 1010', 'User-Agent', 'notAllowed'],
		[403, {}, 'error code: 1020', 'gateway', 'error 1020', 'address or the country', 'notAllowed'],
		[403, CLOUDFLARE, PAGE, 'gateway', 'refused the request (403)', 'Cloudflare', 'notAllowed'],
		[429, CLOUDFLARE, 'error code: 1015', 'gateway', 'error 1015', 'too many', 'limit'],
		[403, CHALLENGE, PAGE, 'gateway', 'only a browser can pass', "doesn't trust", 'temporary'],
		[503, CHALLENGE, PAGE, 'gateway', 'only a browser can pass', "doesn't trust", 'temporary'],
	])(
		'(%i %j %s) names who refused, and what to do',
		(status, headers, body, by, problem, advice, kind) => {
			const error = errorFor(status, headers, body);

			expect(error.message).toContain(problem);
			expect(error.message).toMatch(new RegExp(`\\(${status}\\)$`));
			expect(error.description).toContain(advice);
			expect(error.context).toMatchObject({ refusedBy: by, kind });
			expect(error.context.outcome).toBeUndefined();
		},
	);

	it.each([
		[502, {}, PAGE],
		[503, SQUID, 'Timeout'],
		[504, {}, 'Gateway Timeout'],
		[522, CLOUDFLARE, 'error code: 522'],
		[503, {}, 'no healthy upstream'],
	])('(%i %j %s) may hide a change that lemlist applied', (status, headers, body) => {
		const read = errorFor(status, headers, body, { ...POST, method: 'GET' });
		const change = errorFor(status, headers, body);

		expect(read.message).toBe(
			`A gateway between n8n and lemlist got no response from lemlist (${status})`,
		);
		expect(read.context).toMatchObject({ kind: 'temporary', retry: 'retry later' });
		expect(change.message).toMatch(/^lemlist may or may not have applied this request: A gateway/);
		expect(change.context.outcome).toBe('unknown');
	});

	it('does not count as proof that a record is gone', () => {
		const policy = new RetryPolicy(DELETE);
		policy.recordFailure(toNetworkFailure(new Error('socket hang up')));

		const decision = policy.recordFailure(toRejection({ statusCode: 404, headers: {} }, PAGE));

		expect(decision).toBe('fail');
	});

	it('has no advice about the API key', () => {
		const { description, failure } = errorFor(401, {}, PAGE);

		expect(description).not.toContain('Create a key');
		expect(failure).toEqual(causeInThisN8n({ cause: 'configuration-invalid' }));
	});
});

describe('a response of lemlist', () => {
	it.each([
		[403, CLOUDFLARE, 'Forbidden'],
		[403, CLOUDFLARE, '{"error":"Beta is not enabled","code":"BETA_NOT_ENABLED"}'],
		[400, CLOUDFLARE, '{"error":"error code: 1010"}'],
		[401, {}, ''],
		[404, {}, 'Campaign not found'],
		[500, {}, 'Internal server error'],
		[502, {}, ''],
		[503, {}, '{"error":"Maintenance"}'],
	])('is not taken for one of its gateway (%i %j %s)', (status, headers, body) => {
		expect(refusalFor(status, headers, body)).toBeUndefined();
	});
});

describe('a request that n8n refuses', () => {
	it.each([
		[
			'The request was blocked because it resolves to a restricted IP address',
			'allow requests to the host',
		],
		['self-signed certificate in certificate chain (SELF_SIGNED_CERT_IN_CHAIN)', 'NODE_EXTRA'],
		['unable to get local issuer certificate (UNABLE_TO_GET_ISSUER_CERT_LOCALLY)', 'NODE_EXTRA'],
		['certificate has expired (CERT_HAS_EXPIRED)', 'NODE_EXTRA'],
	])('was not sent, and is not sent again: %s', (message, advice) => {
		const failure = toNetworkFailure(new Error(message));
		const error = toApiError(lemlistNode(), POST, failure);

		expect(failure).toMatchObject({ kind: 'notSent', effect: 'none' });
		expect(isTransient(failure)).toBe(false);
		expect(error.message).toMatch(/^n8n /);
		expect(error.message).toContain(message);
		expect(error.description).toContain(advice);
		expect(error.context).toMatchObject({ refusedBy: 'n8n', kind: 'notAllowed' });
	});
});
