import { forVersion } from '../../nodes/Lemlist/engine/defineOperation';
import type { ApiVersion, Operation, OperationRequest } from '../../nodes/Lemlist/engine/operation';
import type { Fields } from '../../nodes/Lemlist/engine/parameterTypes';
import { resources } from '../../nodes/Lemlist/resources';

export interface NamedOperation {
	/** `<resource>: <operation>`, by their values. */
	name: `${string}: ${string}`;
	resource: string;
	operation: Operation;
}

export interface VersionedRequest extends NamedOperation {
	/** `<resource>: <operation> in <version>`, to list an offender. */
	title: string;
	version: ApiVersion;
	request: OperationRequest<Fields> & { fields: Fields };
}

/** Every operation of the node. */
export const EVERY_OPERATION: readonly NamedOperation[] = resources.flatMap(
	({ value: resource, operations }) =>
		operations.map((operation) => ({
			name: `${resource}: ${operation.value}` as const,
			resource,
			operation,
		})),
);

/** Every operation in each version of the API that has it. */
export const EVERY_REQUEST: readonly VersionedRequest[] = EVERY_OPERATION.flatMap((one) =>
	(['v1', 'v2'] as const).flatMap((version) => {
		const request = forVersion(one.operation, version);
		return request ? [{ ...one, title: `${one.name} in ${version}`, version, request }] : [];
	}),
);
