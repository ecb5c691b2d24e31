import { secretsEqual, isValidSecret, generateSecret } from '../../nodes/Lemlist/trigger/secret';

// A fixed character would change nothing in the secrets that happen to have it there.
const other = (character?: string) => (character === 'A' ? 'B' : 'A');

describe('a secret', () => {
	it('is new each time and long enough', () => {
		const secrets = Array.from({ length: 100 }, () => generateSecret('key', 'node'));

		expect(new Set(secrets).size).toBe(100);
		expect(secrets[0]).toMatch(/^[\w-]{32}\.[\w-]{43}$/);
	});

	it('is recognized by the API key and the node that it was made for', () => {
		const secret = generateSecret('key', 'node');

		expect(isValidSecret('key', 'node', secret)).toBe(true);
	});

	it.each([
		['another key', 'other', 'node', (secret: string) => secret],
		['another node', 'key', 'other', (secret: string) => secret],
		[
			'a changed end',
			'key',
			'node',
			(secret: string) => secret.slice(0, -1) + other(secret.at(-1)),
		],
		['a changed beginning', 'key', 'node', (secret: string) => other(secret[0]) + secret.slice(1)],
		['an addition', 'key', 'node', (secret: string) => `${secret}.`],
		['no signature', 'key', 'node', (secret: string) => secret.split('.')[0]],
		['nothing', 'key', 'node', () => ''],
	])('is not recognized with %s', (_kind, key, node, alter) => {
		expect(isValidSecret(key, node, alter(generateSecret('key', 'node')))).toBe(false);
	});

	it('tells nothing about the key', () => {
		expect(generateSecret('key-of-the-team', 'node')).not.toContain('key-of-the-team');
	});
});

describe('two secrets', () => {
	it.each([
		['a', 'a', true],
		['a', 'b', false],
		['a', 'aa', false],
		['', '', true],
		['ä', 'ä', true],
	])('%p and %p are the same: %p', (one, other, isSame) => {
		expect(secretsEqual(one, other)).toBe(isSame);
	});
});
