import type { N8nServer } from '../n8n/n8nServer';

/** The IDs of the executions that a worker has finished, oldest first, by its log. */
export function finishedExecutions(worker: N8nServer): string[] {
	return [...worker.log().matchAll(/Worker finished execution (\d+)/g)].map(([, id]) => id);
}
