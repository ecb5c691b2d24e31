import type { INodeParameters } from 'n8n-workflow';

import type { LoggedRequest } from '../../emulator/requestLog';
import { inVersion } from '../../nodes/Lemlist/engine/define';
import type { ApiVersion } from '../../nodes/Lemlist/engine/types';
import { resources } from '../../nodes/Lemlist/resources';
import { run } from '../support/run';
import type { RequestContract } from './contract';
import type { Asking } from './fill';
import type { Recorder } from './recorder';

// For operations that send a file; n8n's fields for one say `data` unless told otherwise.
const FILE = {
	data: Buffer.from('sound').toString('base64'),
	mimeType: 'audio/mpeg',
	fileName: 'a.mp3',
};

/** An operation in one version, by its name such as `lead: create`. */
export interface Subject extends Asking {
	operation: `${string}: ${string}`;
	apiVersion: ApiVersion;
}

/** All operations of a version. */
export function subjectsOf(apiVersion: ApiVersion): Subject[] {
	return resources.flatMap(({ value, operations }) =>
		operations.flatMap((operation): Subject[] => {
			const request = inVersion(operation, apiVersion);
			const name = `${value}: ${operation.value}` as const;
			return request ? [{ ...request, operation: name, apiVersion }] : [];
		}),
	);
}

/**
 * The requests to which filled-in forms lead in n8n's engine. An operation may fail after its
 * requests, because the answers are not lemlist's; one that fails before them throws.
 */
export async function trafficOf(
	recorder: Recorder,
	{ operation, apiVersion }: Subject,
	forms: readonly INodeParameters[],
	contracts: readonly RequestContract[] = [],
): Promise<LoggedRequest[]> {
	recorder.expecting(contracts);
	const before = recorder.requests.length;
	for (const parameters of forms) {
		const form = { operation, apiVersion, parameters, binary: { data: FILE } };
		const { requests, error } = await run(recorder, form);
		if (error && requests.length === 0) throw error;
	}
	return recorder.requests.slice(before);
}
