import { createHash } from 'node:crypto';

// lemlist's ids leave out the characters that are easily confused
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz';
const LENGTH = 17;

export type IdGenerator = (prefix: string) => string;

/** Returns a maker of ids such as `cam_` and 17 alphanumerics, the same ones in every run. */
export function createIdGenerator(): IdGenerator {
	let count = 0;
	return (prefix) => {
		count += 1;
		const digest = createHash('sha256').update(`${prefix}${count}`).digest();
		const characters = [...digest.subarray(0, LENGTH)].map(
			(byte) => ALPHABET[byte % ALPHABET.length],
		);
		return `${prefix}_${characters.join('')}`;
	};
}
