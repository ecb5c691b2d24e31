import type { Fault } from '../../emulator';

/** Something that goes wrong between n8n and lemlist. */
export interface NetworkFault {
	name: string;
	/** The fault of the emulator; without one, nothing listens at lemlist's address. */
	fault?: (scene: FaultTarget) => Fault;
}

interface FaultTarget {
	apiKey: string;
	/** The origin of a foreign host, which must not receive anything. */
	otherHost: string;
}

/** Faults that need no further options, by name. */
const simple = (name: string, fault: Fault): NetworkFault => ({ name, fault: () => fault });

/** Everything that can go wrong, one at a time: the rows of the fault table. */
export const NETWORK_FAULTS: NetworkFault[] = [
	simple('429', { status: 429, retryAfter: 0 }),
	simple('429, odd wait', { status: 429, retryAfter: 'soon' }),
	simple('500 before', { status: 500 }),
	simple('500 after', { kind: 'statusAfter', status: 500 }),
	simple('502 after', { kind: 'statusAfter', status: 502 }),
	simple('503 before', { status: 503, retryAfter: 0 }),
	{
		name: '401 with the key',
		fault: ({ apiKey }) => ({ status: 401, message: `${apiKey} ${toBasicAuth(apiKey)} is no key` }),
	},
	simple('403', { status: 403 }),
	simple('proxy login', { status: 407, errorShape: 'empty' }),
	simple('firewall page', { status: 403, errorShape: 'html' }),
	simple('firewall 404', { status: 404, errorShape: 'html' }),
	simple('challenge', {
		status: 403,
		errorShape: 'html',
		headers: { 'cf-mitigated': 'challenge' },
	}),
	simple('gateway page', { status: 502, errorShape: 'html' }),
	simple('drop before', { kind: 'dropBefore' }),
	simple('drop after', { kind: 'dropAfter' }),
	simple('hang', { kind: 'hang' }),
	simple('hang after', { kind: 'hangAfter' }),
	simple('web page', { kind: 'html' }),
	simple('broken JSON', { kind: 'brokenJson' }),
	simple('cut off', { kind: 'truncate' }),
	simple('trickle', { kind: 'trickle' }),
	simple('not gzip', { kind: 'garbage' }),
	simple('odd headers', {
		kind: 'headers',
		headers: {
			'Retry-After': '-1e9',
			'X-RateLimit-Remaining': 'NaN; 7',
			'X-RateLimit-Reset': 'Invalid Date',
		},
	}),
	{
		name: 'redirect',
		fault: ({ otherHost }) => ({ kind: 'redirect', headers: { Location: `${otherHost}/` } }),
	},
	{ name: 'refused' },
];

/** The API key as the `Authorization` header carries it. */
export function toBasicAuth(apiKey: string): string {
	return Buffer.from(`:${apiKey}`).toString('base64');
}
