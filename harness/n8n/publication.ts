import type { AxiosInstance } from 'axios';

import { waitFor } from './waitFor';

/** How n8n tells what became of a publication. */
export interface Publication {
	status: 'published' | 'partial' | 'failed' | 'in_progress' | 'not_published';
	triggers: Array<{ status: string; errorMessage: string | null }>;
}

/** Asks for the publication of the newest version and waits for nothing. */
export async function beginPublishing(session: AxiosInstance, workflowId: string): Promise<void> {
	const path = workflowPath(workflowId);
	const { versionId } = (await session.get(path)).data.data;
	await session.post(`${path}/activate`, { versionId });
}

/** Asks for the end of the publication and waits for nothing. */
export async function beginUnpublishing(session: AxiosInstance, workflowId: string): Promise<void> {
	await session.post(`${workflowPath(workflowId)}/deactivate`, {});
}

export async function fetchPublication(
	session: AxiosInstance,
	workflowId: string,
): Promise<Publication> {
	return (await session.get(`${workflowPath(workflowId)}/publication-status`)).data.data;
}

/**
 * Resolves when the publication has come to this; rejects when a trigger fails. n8n answers before
 * its triggers are set up or torn down, and tells the outcome apart.
 */
export async function awaitPublication(
	session: AxiosInstance,
	workflowId: string,
	expected: Publication['status'],
): Promise<void> {
	await waitFor(`workflow ${workflowId} to be ${expected}`, async () => {
		const { status, triggers } = await fetchPublication(session, workflowId);
		if (status === expected) return true;
		if (status !== 'failed' && status !== 'partial') return undefined;
		const reasons = triggers.map(({ errorMessage }) => errorMessage).filter(Boolean);
		throw new Error(`A trigger of the workflow ${workflowId} has failed: ${reasons.join('; ')}`);
	});
}

function workflowPath(workflowId: string): string {
	return `/rest/workflows/${workflowId}`;
}
