import type { NodeApiError } from 'n8n-workflow';

import type { Emulator } from '../../emulator';

/** How an operation may end under a fault: done, failed without effect, or reported as unknown. */
export type Outcome = 'success' | 'error' | 'unknown';

/** The environment in which a kind of operation runs under a fault. */
export interface FaultScenario {
	emulator: Emulator;
	apiKey: string;
	/** The name of the fault, and how many requests it affects. */
	faultName: string;
	times: number;
	/** Starts the fault. */
	startFaults(): void;
	/** Ends the fault. */
	stopFaults(): void;
}

export interface FaultReport {
	outcome: Outcome;
	/** Descriptions of everything that is wrong. */
	problems: string[];
	/** Everything that could reach the user, n8n's database or its log. */
	visibleOutput: unknown[];
}

/** A kind of operation: a column of the fault table. */
export interface OperationKind {
	name: string;
	example: string;
	/** The requests that it may send. */
	sends: RegExp;
	/** The names of faults that do not apply to it. */
	excludedFaults?: string[];
	seed?(emulator: Emulator): void;
	act(scene: FaultScenario): Promise<FaultReport>;
}

const UNKNOWN = /lemlist may or may not have applied this request/;

export function toOutcome(error: unknown): Outcome {
	if (error === undefined) return 'success';
	return UNKNOWN.test(toText(error)) ? 'unknown' : 'error';
}

/** What is wrong with an error that a user sees. */
export function findErrorProblems(error: unknown): string[] {
	if (error === undefined) return [];
	// n8n stores errors as plain objects.
	const { name, message, description, context } = error as NodeApiError;
	const isOfNode = name === 'NodeApiError' || name === 'NodeOperationError';
	if (!isOfNode) return [`an error of another class: ${name}: ${message}`];
	const text = toText(error);
	const isCheckable = /Check in lemlist whether [A-Z]+ \S+ took effect/.test(text);
	const isOfRequest = /^[A-Z]+ \S+$/.test(String(context?.request));
	return [
		...(message ? [] : ['no message']),
		...(description || context?.detail ? [] : [`no advice: ${message}`]),
		...(UNKNOWN.test(text) && !isCheckable ? [`no words to check it: ${text}`] : []),
		...(name === 'NodeApiError' && !isOfRequest ? [`no request line: ${message}`] : []),
	];
}

/** Whether the state at lemlist matches the reported outcome of a write. */
export function findEffectProblems(outcome: Outcome, effects: number): string[] {
	const allowed = { success: [1], error: [0], unknown: [0, 1] }[outcome];
	return allowed.includes(effects) ? [] : [`${effects} effects, reported as ${outcome}`];
}

function toText(error: unknown): string {
	const { message, description, context } = error as NodeApiError;
	return [message, description, context?.detail].filter(Boolean).join(' ');
}
