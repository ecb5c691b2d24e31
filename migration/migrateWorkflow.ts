import type { INode } from 'n8n-workflow';

import { migrateNode, skipReason, type MigratedNode } from './migrateNode';

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
 * The workflow with our nodes in place of n8n's built-in Lemlist nodes. Names, positions, connections,
 * expressions and pinned data stay; a workflow without such nodes is returned unchanged.
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
