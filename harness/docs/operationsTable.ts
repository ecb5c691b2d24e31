import { forVersion } from '../../nodes/Lemlist/engine/defineOperation';
import type { ApiVersion, Operation, Resource } from '../../nodes/Lemlist/engine/operation';
import { table } from './markdown';
import { routeText } from './routeTexts';

/** A table of each operation's requests in both versions of lemlist's API. */
export function operationsTable(resources: readonly Resource[]): string {
	const rows = resources.flatMap((resource) =>
		resource.operations.map((operation) => [
			resource.name,
			operation.name,
			requestsIn(operation, 'v2'),
			requestsIn(operation, 'v1'),
		]),
	);
	return table(['Resource', 'Operation', 'v2 request', 'v1 request'], rows);
}

function requestsIn(operation: Operation, version: ApiVersion): string {
	const request = forVersion(operation, version);
	if (!request) return '';
	const retired = typeof request.deprecation === 'string' ? ' (retired by lemlist)' : '';
	return `${routeText(request)}${request.run ? ' and more' : ''}${retired}`;
}
