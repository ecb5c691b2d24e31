import { forVersion } from '../../nodes/Lemlist/engine/defineOperation';
import { allRoutes } from '../../nodes/Lemlist/engine/input/route';
import type { ApiVersion, Operation, Resource } from '../../nodes/Lemlist/engine/operation';
import { table } from './markdown';

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
	const routes = allRoutes(request).map((route) => `\`${route}\``);
	const retired = request.deprecation ? ' (retired by lemlist)' : '';
	return `${routes.join(' or ')}${request.run ? ' and more' : ''}${retired}`;
}
