import { withWarnings } from './sideEffects';
import type { ApiVersion, Fields, Operation, OperationRequest, Resource } from './operation';

/**
 * An operation whose functions know the fields: a misspelt name does not compile. Its description
 * warns of its effects.
 */
export function defineOperation<const List extends Fields, const V1List extends Fields = List>(
	operation: Operation<List, V1List>,
): Operation {
	const description = withWarnings(operation.description, operation.sideEffects);
	// Operations of different fields meet in one list; the engine gives each its own parameters.
	return { ...operation, description } as unknown as Operation;
}

/** A resource with its operations in the order of the dropdown. */
export function defineResource(resource: Resource): Resource {
	return resource;
}

/** What a version asks for and how it is requested; nothing when the version lacks the operation. */
export function forVersion(
	operation: Operation,
	version: ApiVersion,
): (OperationRequest<Fields> & { fields: Fields }) | undefined {
	if (version === 'v2') return operation;
	if (operation.v1 === undefined) return undefined;
	return operation.v1 === 'same' ? operation : { ...operation, ...operation.v1 };
}
