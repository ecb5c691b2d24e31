import type { IDataObject, INode } from 'n8n-workflow';

import type { Execution } from '../n8n/execution';
import { N8N_VERSION } from '../n8n/n8nRelease';
import { buildTable, node } from './buildWorkflow';
import { n8nInstanceForFile } from './n8nInstanceForFile';
import type { InstanceOptions, N8nInstance } from './n8nInstance';

/** The version of n8n that the matrix tests run on, such as `1.123.81`. */
export const MATRIX_VERSION = process.env.LEMLIST_MATRIX_N8N || N8N_VERSION;

/** How the n8n under test is started. */
export const MATRIX_OPTIONS: InstanceOptions = {
	version: MATRIX_VERSION,
	// On n8n 1.79 to 1.84, the nodes of other packages are tools only with this setting.
	env: { N8N_COMMUNITY_PACKAGES_ALLOW_TOOL_USAGE: 'true' },
};

const [MAJOR, MINOR] = MATRIX_VERSION.split('.').map(Number);

/** Whether the n8n under test is this version or a later one. */
export function isAtLeast(major: number, minor: number): boolean {
	return MAJOR > major || (MAJOR === major && MINOR >= minor);
}

/** An instance of the version under test, for the tests of a file. */
export function matrixInstanceForFile(options: InstanceOptions = {}): N8nInstance {
	return n8nInstanceForFile({ ...options, ...MATRIX_OPTIONS });
}

/** Runs a workflow by hand: a table with these rows, then these nodes. */
export async function runRows(
	instance: N8nInstance,
	rows: IDataObject[],
	...nodes: INode[]
): Promise<Execution> {
	const id = await instance.storeWorkflow(...buildTable(rows), ...nodes);
	return await instance.client.runWorkflow(id, 'Start');
}

/** A node *Lemlist* that carries out an operation. */
export function lemlist(resource: string, operation: string, parameters: IDataObject = {}): INode {
	return node('Lemlist', 'lemlist', { resource, operation, ...parameters });
}
