import type { NodeApiError } from 'n8n-workflow';

import type { Emulator } from '../../emulator';

/** How a disturbed operation may end: done, failed without effect, or told that nobody knows. */
export type Outcome = 'success' | 'error' | 'unknown';

/** Where a kind of operation is disturbed. */
export interface FaultScenario {
	emulator: Emulator;
	apiKey: string;
	/** The disturbance, by its name, and how many requests it strikes. */
	faultName: string;
	times: number;
	/** From now on requests are disturbed. */
	startFaults(): void;
	/** From now on all is well again. */
	stopFaults(): void;
}

export interface FaultReport {
	outcome: Outcome;
	/** What is not as it must be, in words. */
	problems: string[];
	/** All that the user, n8n's database or its log could come to see. */
	visibleOutput: unknown[];
}

/** A kind of operation: a row of the chaos table. */
export interface OperationKind {
	name: string;
	example: string;
	/** The requests that it may send. */
	sends: RegExp;
	/** What cannot happen to it. */
	excludedFaults?: string[];
	seed?(emulator: Emulator): void;
	act(scene: FaultScenario): Promise<FaultReport>;
}

const UNKNOWN = /It is unknown whether lemlist applied this request/;

export function toOutcome(error: unknown): Outcome {
	if (error === undefined) return 'success';
	return UNKNOWN.test(toText(error)) ? 'unknown' : 'error';
}

/** What is wrong with an error that a user gets to see. */
export function findErrorProblems(error: unknown): string[] {
	if (error === undefined) return [];
	// n8n stores errors as records of their properties.
	const { name, message, description, context } = error as NodeApiError;
	const isOfNode = name === 'NodeApiError' || name === 'NodeOperationError';
	if (!isOfNode) return [`an error of another class: ${name}: ${message}`];
	const text = toText(error);
	const isCheckable = /Look in lemlist whether [A-Z]+ \S+ took effect/.test(text);
	const isOfRequest = /^[A-Z]+ \S+$/.test(String(context?.request));
	return [
		...(message ? [] : ['no message']),
		...(description || context?.detail ? [] : [`no advice: ${message}`]),
		...(UNKNOWN.test(text) && !isCheckable ? [`no words to check it: ${text}`] : []),
		...(name === 'NodeApiError' && !isOfRequest ? [`no request line: ${message}`] : []),
	];
}

/** Whether what lemlist holds of a change agrees with what was reported of it. */
export function findEffectProblems(outcome: Outcome, effects: number): string[] {
	const allowed = { success: [1], error: [0], unknown: [0, 1] }[outcome];
	return allowed.includes(effects) ? [] : [`${effects} effects, reported as ${outcome}`];
}

function toText(error: unknown): string {
	const { message, description, context } = error as NodeApiError;
	return [message, description, context?.detail].filter(Boolean).join(' ');
}
