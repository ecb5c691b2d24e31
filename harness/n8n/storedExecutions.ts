import type { RunningN8n } from './startN8n';
import { runSql } from './runSql';
import { queryPostgres } from './startPostgres';

/** An execution as n8n's database holds it. */
export interface StoredExecution {
	id: string;
	status: string;
	mode: string;
	/** In milliseconds. */
	createdAt: number;
	/** The items that its first node has output, or with which n8n has started it. */
	items: Array<{ _id?: string }>;
	/** Whether its first node has output them. */
	isOutput: boolean;
}

interface Row {
	id: string | number;
	status: string;
	mode: string;
	createdAt: string;
	data: string;
}

/** All executions of a workflow, oldest first. n8n must be stopped if its database is SQLite. */
export async function readStoredExecutions(
	{ server, postgresPort }: Pick<RunningN8n, 'server' | 'postgresPort'>,
	workflowId: string,
	node: string,
): Promise<StoredExecution[]> {
	const sql = `SELECT id, status, mode, e."createdAt", data
		FROM execution_entity e JOIN execution_data ON "executionId" = id
		WHERE e."workflowId" = '${workflowId}' ORDER BY id`;
	const rows = postgresPort
		? await queryPostgres<Row>(postgresPort, sql)
		: await runSql<Row>(server.userFolder, sql);
	return rows.map((row) => toExecution(row, node));
}

function toExecution({ id, status, mode, createdAt, data }: Row, node: string): StoredExecution {
	const follow = follower(data);
	const output = follow('resultData', 'runData', node, 0, 'data', 'main', 0);
	const path = output
		? ['resultData', 'runData', node, 0, 'data', 'main', 0]
		: ['executionData', 'nodeExecutionStack', 0, 'data', 'main', 0];
	const { length = 0 } = (follow(...path) ?? []) as unknown[];
	return {
		id: String(id),
		status,
		mode,
		createdAt: Date.parse(createdAt.includes('T') ? createdAt : `${createdAt.replace(' ', 'T')}Z`),
		items: Array.from({ length }, (_, index) => {
			return { _id: follow(...path, index, 'json', '_id') as string | undefined };
		}),
		isOutput: output !== undefined,
	};
}

/** n8n stores each object and each text once, and refers to it by its index as a text. */
function follower(data: string): (...path: Array<string | number>) => unknown {
	const values = JSON.parse(data) as unknown[];
	const resolve = (value: unknown) => (typeof value === 'string' ? values[Number(value)] : value);
	return (...path) =>
		path.reduce<unknown>(
			(value, key) => resolve((value as Record<string, unknown> | null | undefined)?.[key]),
			values[0],
		);
}
