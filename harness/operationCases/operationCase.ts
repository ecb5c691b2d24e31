import type { Emulator, Fault } from '../../emulator';
import type { RunOptions } from '../engine/runNode';

/** One operation in one version: its parameters, requests, output items and one failure. */
export interface OperationCase
	extends Pick<RunOptions, 'operation' | 'parameters' | 'items' | 'binary'> {
	sends: string[];
	/** Fields that the output items contain, among others. */
	returns: object[];
	fails: ExpectedFailure;
}

/** A failure that parameters or a response provoke, and the error that the user reads. */
export interface ExpectedFailure extends Pick<RunOptions, 'parameters'> {
	fault?: Fault;
	error: string;
}

/** The cases of some operations, and the records that the emulator needs for them. */
export interface CaseGroup {
	seed(emulator: Emulator): void;
	v1?: OperationCase[];
	v2: OperationCase[];
}
