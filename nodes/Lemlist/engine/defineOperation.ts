import type { Pagination } from '../pagination/strategies';
import { withWarnings } from './sideEffects';
import type { ApiVersion, Operation, OperationRequest, Resource } from './operation';
import type { Fields } from './parameterTypes';

/**
 * Defines an operation whose functions are typed by its fields, so that misspelt names do not compile.
 * Its description ends with a warning of each side effect.
 */
export function defineOperation<const List extends Fields, const V1List extends Fields = List>(
	operation: Operation<List, V1List>,
): Operation {
	const description = withWarnings(operation.description, operation.sideEffects);
	// Operations with different fields share one list; the engine calls each with its own parameters.
	return { ...operation, description } as unknown as Operation;
}

/** Defines a resource with its operations in the order of the dropdown. */
export function defineResource(resource: Resource): Resource {
	return resource;
}

/** How an operation pages its list, if that does not depend on its parameters. */
export function fixedPagination({ pagination }: OperationRequest): Pagination | undefined {
	return typeof pagination === 'function' ? undefined : pagination;
}

/** How a version of lemlist's API carries an operation out; `undefined` when it lacks the operation. */
export function forVersion(
	operation: Operation,
	version: ApiVersion,
): OperationRequest | undefined {
	return version === 'v2' || operation.v1 === 'same' ? operation : operation.v1;
}
