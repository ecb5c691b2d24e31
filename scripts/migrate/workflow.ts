import type { INode } from 'n8n-workflow';

import { migrateNode, usesOldCredential, type MigratedNode } from './node';

/** As much of an exported workflow, or of copied nodes, as the migration touches. */
export interface Exported {
	name?: string;
	nodes: INode[];
	[key: string]: unknown;
}

/** What became of a workflow. */
export interface Migration<Workflow extends Exported = Exported> {
	workflow: Workflow;
	migrated: MigratedNode[];
	/** The names of nodes that go on using the credential of n8n's own node. */
	leftAlone: string[];
}

/**
 * The workflow with our nodes in place of n8n's own Lemlist nodes. Names, positions, connections,
 * expressions and pinned data stay as they are; a workflow without such nodes is given back unchanged.
 */
export function migrateWorkflow<Workflow extends Exported>(
	workflow: Workflow,
): Migration<Workflow> {
	const results = workflow.nodes.map((node) => ({ node, migrated: migrateNode(node) }));
	return {
		workflow: { ...workflow, nodes: results.map(({ node, migrated }) => migrated?.node ?? node) },
		migrated: results.flatMap(({ migrated }) => migrated ?? []),
		leftAlone: workflow.nodes.filter(usesOldCredential).map(({ name }) => name),
	};
}
