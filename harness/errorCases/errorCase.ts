import type { INodeParameters } from 'n8n-workflow';

import type { Fault } from '../../emulator';

/** The operation that runs, and the form it is filled in with. */
export interface ErrorRequest {
	operation: `${string}: ${string}`;
	apiVersion?: 'v1' | 'v2';
	parameters?: INodeParameters;
}

/** One error as a user meets it: an operation, and how lemlist responds to it. */
export interface ErrorCase extends ErrorRequest {
	/** What led to the error. */
	when: string;
	/** How lemlist responds, to the first attempt and to every retry. */
	fault: Omit<Fault, 'times' | 'match'>;
	/** Further codes of lemlist that lead to the same advice. */
	moreCodes?: readonly string[];
	/** The base URL is one that no server listens at. */
	isUnreachable?: true;
}

/** The errors of one topic. The picture shows the first of them. */
export interface ErrorGroup {
	title: string;
	/** The file name in `docs/screenshots/errors`, without `.png`. */
	picture: string;
	cases: readonly ErrorCase[];
}

/** No server listens on this port. */
export const UNREACHABLE_URL = 'http://127.0.0.1:9/api';
