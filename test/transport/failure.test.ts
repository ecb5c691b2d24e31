import {
	toHtmlFailure,
	toMalformedFailure,
	toNetworkFailure,
	toRedirectFailure,
	toRejection,
} from '../../nodes/Lemlist/transport/failure';

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });
const withStatus = (statusCode: number) => ({ statusCode, headers: {} });

describe('an error that n8n throws instead of returning a response', () => {
	it.each([
		['connect ECONNREFUSED 127.0.0.1:1', 'ECONNREFUSED'],
		['', 'ECONNREFUSED'],
		['getaddrinfo ENOTFOUND api.example', 'ENOTFOUND'],
		['getaddrinfo EAI_AGAIN api.example', 'EAI_AGAIN'],
		['connect EHOSTUNREACH 10.0.0.1:443', 'EHOSTUNREACH'],
		['connect ETIMEDOUT 10.0.0.1:443', 'ETIMEDOUT'],
		['certificate has expired', 'CERT_HAS_EXPIRED'],
	])('means that the request was not sent: %s %s', (message, code) => {
		const failure = toNetworkFailure(withCode(message, code));

		expect(failure).toMatchObject({ kind: 'notSent', effect: 'none' });
	});

	it.each([
		['socket hang up', 'ECONNRESET'],
		['read ECONNRESET', 'ECONNRESET'],
		['write EPIPE', 'EPIPE'],
		['read ETIMEDOUT', 'ETIMEDOUT'],
		['write EHOSTUNREACH', 'EHOSTUNREACH'],
		['timeout of 60000ms exceeded', 'ECONNABORTED'],
		['stream has been aborted', 'ERR_BAD_RESPONSE'],
		['canceled', 'ERR_CANCELED'],
	])('means that lemlist may have applied the request: %s %s', (message, code) => {
		const failure = toNetworkFailure(withCode(message, code));

		expect(failure).toMatchObject({ kind: 'noResponse', effect: 'unknown' });
	});

	it.each([undefined, null, 'text', 42, {}, new Error('')])(
		'means that there was no response when it is %p',
		(error) => {
			const failure = { kind: 'noResponse', effect: 'unknown', text: 'no response' };

			expect(toNetworkFailure(error)).toEqual(failure);
		},
	);

	it.each([
		['the wrapper', { message: 'Friendly', httpCode: 'ECONNREFUSED' }],
		['its cause', { message: 'Friendly', cause: withCode('refused', 'ECONNREFUSED') }],
	])('may have its code in %s', (_name, error) => {
		expect(toNetworkFailure(error)).toMatchObject({
			kind: 'notSent',
			text: expect.stringContaining('ECONNREFUSED') as string,
		});
	});

	it('is a rejection when the status arrived before the connection broke', () => {
		const error = { message: 'stream has been aborted', httpCode: '404' };

		expect(toNetworkFailure(error)).toMatchObject({
			kind: 'rejected',
			effect: 'none',
			statusCode: 404,
			text: '',
		});
	});
});

describe('the effect of a request', () => {
	it.each([
		[400, '', 'none'],
		[429, '', 'none'],
		[500, '', 'unknown'],
		[504, '', 'unknown'],
		[500, 'Lead in graveyard', 'none'],
		[500, 'Lead already in other campaign', 'none'],
	])('that lemlist rejects with %i %s is %s', (status, text, effect) => {
		expect(toRejection(withStatus(status), text).effect).toBe(effect);
	});

	it.each([
		[301, 'none'],
		[302, 'unknown'],
		[303, 'unknown'],
		[307, 'none'],
		[308, 'none'],
	])('that is redirected with %i is %s, unless it only reads', (status, effect) => {
		const effectOf = (method: 'GET' | 'POST') =>
			toRedirectFailure({ method, path: '/team' }, withStatus(status), 'https://a.test/').effect;

		expect([effectOf('POST'), effectOf('GET')]).toEqual([effect, 'none']);
	});

	it('is unknown when the response cannot be used', () => {
		expect(toMalformedFailure(withStatus(200), 'broke off').effect).toBe('unknown');
		expect(toHtmlFailure(withStatus(200)).effect).toBe('unknown');
	});
});
