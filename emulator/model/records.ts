import { createHash } from 'node:crypto';

// lemlist's IDs leave out characters that are easily confused
const ID_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz';
const ID_LENGTH = 17;

export type IdGenerator = (prefix: string) => string;

/** Returns a generator of IDs such as `cam_` and 17 characters; each generator repeats the same sequence. */
export function createIdGenerator(): IdGenerator {
	let count = 0;
	return (prefix) => {
		count += 1;
		const digest = createHash('sha256').update(`${prefix}${count}`).digest();
		const characters = [...digest.subarray(0, ID_LENGTH)].map(
			(byte) => ID_ALPHABET[byte % ID_ALPHABET.length],
		);
		return `${prefix}_${characters.join('')}`;
	};
}

/** The current time as records store it: ISO 8601 in UTC. */
export function timestamp(): string {
	return new Date().toISOString();
}

/** Whether two values are equal apart from their case; a missing value equals nothing. */
export function equalsIgnoreCase(a?: string, b?: string): boolean {
	if (a === undefined || a.length !== b?.length) return false;
	return a.toLowerCase() === b.toLowerCase();
}

/** Removes a record from its list, if it is still there, and returns it. */
export function removeFrom<Item>(list: Item[], item: Item): Item {
	const index = list.indexOf(item);
	if (index >= 0) list.splice(index, 1);
	return item;
}
