import type { Emulator, Fault } from '../../emulator';
import type { Form } from '../support/run';

/** One operation in one version: what is filled in, sent, given back, and what a failure looks like. */
export interface Row extends Pick<Form, 'operation' | 'parameters' | 'items' | 'binary'> {
	sends: string[];
	/** What the items hold at least. */
	gives: object[];
	fails: Failing;
}

/** Something wrong, by what is filled in or by what lemlist answers, and what the user reads. */
export interface Failing extends Pick<Form, 'parameters'> {
	fault?: Fault;
	error: string;
}

/** The rows of some operations, and what the emulator must hold for them. */
export interface Rows {
	seed(emulator: Emulator): void;
	v1?: Row[];
	v2: Row[];
}
