import type { OperationRoute } from './httpRequest/operationRoute';
import { migrateWorkflow, type ExportedWorkflow, type Migration } from './migrateWorkflow';

/** The migrated contents of a file, in the file's own format. */
export interface MigratedExport {
	data: unknown;
	migrations: Migration[];
}

/**
 * Migrates an export of n8n to nodes that use `routes`: a workflow, copied nodes, a list of workflows (`export:workflow --all`) or a
 * response of n8n's API. Throws if it is something else.
 */
export function migrateExport(data: unknown, routes: readonly OperationRoute[]): MigratedExport {
	if (Array.isArray(data)) {
		const migrations = data.map((one) => migrateWorkflow(parseWorkflow(one), routes));
		return { data: migrations.map(({ workflow }) => workflow), migrations };
	}
	const { data: list } = (data ?? {}) as { data?: unknown };
	if (Array.isArray(list)) {
		const inner = migrateExport(list, routes);
		return { ...inner, data: { ...(data as object), data: inner.data } };
	}
	const migration = migrateWorkflow(parseWorkflow(data), routes);
	return { data: migration.workflow, migrations: [migration] };
}

function parseWorkflow(data: unknown): ExportedWorkflow {
	const { nodes } = (data ?? {}) as { nodes?: unknown };
	if (Array.isArray(nodes)) return data as ExportedWorkflow;
	throw new Error('This is no workflow that n8n exported: it has no list of nodes.');
}
