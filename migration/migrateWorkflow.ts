import type { INode } from 'n8n-workflow';

import { migrateNode, skipReason, type MigratedNode } from './migrateNode';

/** As much of an exported workflow, or of copied nodes, as the migration touches. */
export interface ExportedWorkflow {
	name?: string;
	nodes: INode[];
}

/** What became of a workflow. */
export interface Migration<Workflow extends ExportedWorkflow = ExportedWorkflow> {
	workflow: Workflow;
	migrated: MigratedNode[];
	/** Nodes that have to do with lemlist and were left as they are. */
	skipped: Array<{ name: string; reason: string }>;
}

/**
 * The workflow with our nodes in place of n8n's own Lemlist nodes. Names, positions, connections,
 * expressions and pinned data stay as they are; a workflow without such nodes is given back unchanged.
 */
export function migrateWorkflow<Workflow extends ExportedWorkflow>(
	workflow: Workflow,
): Migration<Workflow> {
	const results = workflow.nodes.map((node) => ({ node, migrated: migrateNode(node) }));
	return {
		workflow: { ...workflow, nodes: results.map(({ node, migrated }) => migrated?.node ?? node) },
		migrated: results.flatMap(({ migrated }) => migrated ?? []),
		skipped: results.flatMap(({ node, migrated }) => {
			const reason = migrated ? undefined : skipReason(node);
			return reason ? [{ name: node.name, reason }] : [];
		}),
	};
}
