import {
	mayBeApplied,
	toFailure,
	afterEmptyLookup,
	type Failure,
} from '../../nodes/Lemlist/transport/failure';

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });

describe('what n8n throws instead of an answer', () => {
	it.each([
		['connect ECONNREFUSED 127.0.0.1:1', 'ECONNREFUSED'],
		['', 'ECONNREFUSED'],
		['getaddrinfo ENOTFOUND api.example', 'ENOTFOUND'],
		['getaddrinfo EAI_AGAIN api.example', 'EAI_AGAIN'],
		['connect EHOSTUNREACH 10.0.0.1:443', 'EHOSTUNREACH'],
		['connect ETIMEDOUT 10.0.0.1:443', 'ETIMEDOUT'],
		['certificate has expired', 'CERT_HAS_EXPIRED'],
	])('is a request that never left: %s %s', (message, code) => {
		expect(toFailure(withCode(message, code)).kind).toBe('unsent');
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
	])('is an answer that was lost: %s %s', (message, code) => {
		expect(toFailure(withCode(message, code)).kind).toBe('lost');
	});

	it.each([undefined, null, 'text', 42, {}, new Error('')])('is lost when it is %p', (error) => {
		expect(toFailure(error)).toEqual({ kind: 'lost', text: 'no answer' });
	});

	it.each([
		['the wrapper', { message: 'Friendly', httpCode: 'ECONNREFUSED' }],
		['its cause', { message: 'Friendly', cause: withCode('refused', 'ECONNREFUSED') }],
	])('has its code in %s', (_name, error) => {
		expect(toFailure(error)).toMatchObject({
			kind: 'unsent',
			text: expect.stringContaining('ECONNREFUSED') as string,
		});
	});

	it('is a refusal when the status arrived before the connection broke', () => {
		const error = { message: 'stream has been aborted', httpCode: '404' };

		expect(toFailure(error)).toEqual({ kind: 'refused', statusCode: 404, text: '' });
	});
});

describe('a failed request', () => {
	it.each<[Failure, boolean]>([
		[{ kind: 'lost', text: '' }, true],
		[{ kind: 'unreadable', text: '' }, true],
		[{ kind: 'refused', statusCode: 500, text: '' }, true],
		[{ kind: 'refused', statusCode: 504, text: '' }, true],
		[{ kind: 'refused', statusCode: 429, text: '' }, false],
		[{ kind: 'refused', statusCode: 400, text: '' }, false],
		[{ kind: 'refused', statusCode: 500, text: 'Lead in graveyard' }, false],
		[{ kind: 'refused', statusCode: 500, text: 'Lead already in other campaign' }, false],
		[{ kind: 'unsent', text: '' }, false],
	])('may have been applied: %j %p', (failure, expected) => {
		expect(mayBeApplied(failure)).toBe(expected);
	});

	it.each<[Failure, boolean]>([
		[{ kind: 'refused', statusCode: 500, text: '' }, false],
		[{ kind: 'refused', statusCode: 502, text: '' }, true],
		[{ kind: 'refused', statusCode: 504, text: '' }, true],
		[{ kind: 'lost', text: '' }, true],
	])('may still be at work though it left nothing yet: %j %p', (failure, expected) => {
		expect(mayBeApplied(afterEmptyLookup(failure))).toBe(expected);
	});
});
