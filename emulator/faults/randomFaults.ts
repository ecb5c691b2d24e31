import { createHash } from 'node:crypto';

import type { Fault } from './faults';

/**
 * Faults that hit a share of all requests. The seed, the request and its number of occurrences decide which, so a
 * run can be repeated whatever the order in which requests arrive.
 */
export interface RandomFaultOptions {
	seed: number;
	/** Between 0 and 1. */
	share: number;
	/** Equally likely; `times` is the number of consecutive requests that one hits, whichever they are. */
	faults: Fault[];
}

/** Draws faults for requests and counts the hits of each. */
export class RandomFaults {
	readonly hits = new Map<Fault, number>();

	private readonly occurrences = new Map<string, number>();

	private burst: { fault: Fault; remaining: number } | undefined;

	constructor(private readonly options: RandomFaultOptions) {}

	/** Returns the fault that hits this request, if any, and counts the hit. */
	consume(line: string): Fault | undefined {
		const fault = this.nextInBurst() ?? this.pick(line);
		if (fault) this.hits.set(fault, (this.hits.get(fault) ?? 0) + 1);
		return fault;
	}

	private nextInBurst(): Fault | undefined {
		if (!this.burst || this.burst.remaining === 0) return undefined;
		this.burst.remaining -= 1;
		return this.burst.fault;
	}

	private pick(line: string): Fault | undefined {
		const { seed, share, faults } = this.options;
		const count = (this.occurrences.get(line) ?? 0) + 1;
		this.occurrences.set(line, count);
		const chance = pseudoRandom(`${seed} ${count} ${line}`);
		if (chance >= share) return undefined;
		const fault = faults[Math.floor((chance / share) * faults.length)];
		this.burst = { fault, remaining: (fault.times ?? 1) - 1 };
		return fault;
	}
}

/** Hashes a text to a number from 0 to 1. */
function pseudoRandom(text: string): number {
	return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}
