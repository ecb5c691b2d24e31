import type { INodeParameters } from 'n8n-workflow';

import type { LoggedRequest } from '../../emulator/http/loggedRequest';
import { forVersion } from '../../nodes/Lemlist/engine/defineOperation';
import { openPathField } from '../../nodes/Lemlist/engine/input/route';
import type { ApiVersion } from '../../nodes/Lemlist/engine/operation';
import { resources } from '../../nodes/Lemlist/resources';
import { runNode } from '../engine/runNode';
import type { RequestContract } from './contract';
import type { OperationFields } from './fullForms';
import type { Recorder } from './recorder';

// For operations that send a file; `data` is the default of n8n's fields for binary data.
const AUDIO_FILE = {
	data: Buffer.from('sound').toString('base64'),
	mimeType: 'audio/mpeg',
	fileName: 'a.mp3',
};

/** An operation in one version, by its name such as `lead: create`. */
export interface VersionedOperation extends OperationFields {
	operation: `${string}: ${string}`;
	apiVersion: ApiVersion;
}

/** All operations of a version, except those whose request only the user knows. */
export function listOperations(apiVersion: ApiVersion): VersionedOperation[] {
	return resources.flatMap(({ value, operations }) =>
		operations.flatMap((operation): VersionedOperation[] => {
			const request = forVersion(operation, apiVersion);
			const name = `${value}: ${operation.value}` as const;
			return request && !openPathField(request)
				? [{ ...request, operation: name, apiVersion }]
				: [];
		}),
	);
}

/**
 * The requests that n8n's engine sends for these forms. An operation may fail after its requests,
 * because the responses are not lemlist's; throws if it fails before them.
 */
export async function recordRequests(
	recorder: Recorder,
	{ operation, apiVersion }: VersionedOperation,
	forms: readonly INodeParameters[],
	contracts: readonly RequestContract[] = [],
): Promise<LoggedRequest[]> {
	recorder.respondFor(contracts);
	const before = recorder.requests.length;
	for (const parameters of forms) {
		const form = { operation, apiVersion, parameters, binary: { data: AUDIO_FILE } };
		const { requests, error } = await runNode(recorder, form);
		if (error && requests.length === 0) throw error;
	}
	return recorder.requests.slice(before);
}
