import { createHash } from 'node:crypto';

import type { Fault } from './faults';

/**
 * Faults that strike a share of all requests. The seed, the request and how often it came decide which, so
 * that a storm can be repeated whatever the order in which requests arrive.
 */
export interface Storm {
	seed: number;
	/** Between 0 and 1. */
	share: number;
	/** Each equally often; `times` is the number of requests in a row that it strikes, whichever they are. */
	faults: Fault[];
}

/** A storm while it blows, and how often each kind of fault has struck. */
export class Blowing {
	readonly strikes = new Map<Fault, number>();

	private readonly seen = new Map<string, number>();

	private row: { fault: Fault; left: number } | undefined;

	constructor(private readonly storm: Storm) {}

	/** Gives the fault that strikes this request. */
	take(line: string): Fault | undefined {
		const fault = this.inRow() ?? this.drawn(line);
		if (fault) this.strikes.set(fault, (this.strikes.get(fault) ?? 0) + 1);
		return fault;
	}

	private inRow(): Fault | undefined {
		if (!this.row || this.row.left === 0) return undefined;
		this.row.left -= 1;
		return this.row.fault;
	}

	private drawn(line: string): Fault | undefined {
		const { seed, share, faults } = this.storm;
		const count = (this.seen.get(line) ?? 0) + 1;
		this.seen.set(line, count);
		const chance = numberOf(`${seed} ${count} ${line}`);
		if (chance >= share) return undefined;
		const fault = faults[Math.floor((chance / share) * faults.length)];
		this.row = { fault, left: (fault.times ?? 1) - 1 };
		return fault;
	}
}

/** A number from 0 to 1 that looks random and is the same for the same text. */
function numberOf(text: string): number {
	return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}
