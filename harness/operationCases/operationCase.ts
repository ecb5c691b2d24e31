import type { Emulator, Fault } from '../../emulator';
import type { RunOptions } from '../engine/runNode';

/** One operation in one version: what is filled in, sent, given back, and what a failure looks like. */
export interface OperationCase
	extends Pick<RunOptions, 'operation' | 'parameters' | 'items' | 'binary'> {
	sends: string[];
	/** What the items hold at least. */
	returns: object[];
	fails: ExpectedFailure;
}

/** Something wrong, by what is filled in or by what lemlist answers, and what the user reads. */
export interface ExpectedFailure extends Pick<RunOptions, 'parameters'> {
	fault?: Fault;
	error: string;
}

/** The rows of some operations, and what the emulator must hold for them. */
export interface CaseGroup {
	seed(emulator: Emulator): void;
	v1?: OperationCase[];
	v2: OperationCase[];
}
