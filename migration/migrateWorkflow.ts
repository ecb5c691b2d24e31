import type { INode } from 'n8n-workflow';

import type { OperationRoute } from './httpRequest/operationRoute';
import { migrateNode, type MigratedNode } from './migrateNode';

/** The parts of an exported workflow, or of copied nodes, that the migration changes. */
export interface ExportedWorkflow {
	name?: string;
	nodes: INode[];
}

/** A migrated workflow and a report on its nodes. */
export interface Migration<Workflow extends ExportedWorkflow = ExportedWorkflow> {
	workflow: Workflow;
	migrated: MigratedNode[];
	/** Nodes that concern lemlist and were not changed. */
	skipped: Array<{ name: string; reason: string }>;
}

/**
 * The workflow with our nodes in place of n8n's built-in Lemlist nodes and of HTTP Request nodes that
 * call `routes`. Names, positions, connections, expressions and pinned data stay; a workflow without
 * such nodes is returned unchanged.
 */
export function migrateWorkflow<Workflow extends ExportedWorkflow>(
	workflow: Workflow,
	routes: readonly OperationRoute[],
): Migration<Workflow> {
	const results = workflow.nodes.map((node) => ({ node, result: migrateNode(node, routes) }));
	return {
		workflow: {
			...workflow,
			nodes: results.map(({ node, result }) => (result && 'node' in result ? result.node : node)),
		},
		migrated: results.flatMap(({ result }) => (result && 'node' in result ? result : [])),
		skipped: results.flatMap(({ node: { name }, result }) =>
			result && 'reason' in result ? { name, reason: result.reason } : [],
		),
	};
}
