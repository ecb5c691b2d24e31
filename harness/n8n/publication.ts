import type { AxiosInstance } from 'axios';

import { waitFor } from './waitFor';

/** n8n's report on a publication. */
export interface Publication {
	status: 'published' | 'partial' | 'failed' | 'in_progress' | 'not_published';
	triggers: Array<{ status: string; errorMessage: string | null }>;
}

/** Asks n8n to publish the newest version, without waiting for the outcome. */
export async function beginPublishing(session: AxiosInstance, workflowId: string): Promise<void> {
	const path = workflowPath(workflowId);
	const { versionId } = (await session.get(path)).data.data;
	await session.post(`${path}/activate`, { versionId });
}

/** Asks n8n to unpublish a workflow, without waiting for the outcome. */
export async function beginUnpublishing(session: AxiosInstance, workflowId: string): Promise<void> {
	await session.post(`${workflowPath(workflowId)}/deactivate`, {});
}

async function fetchPublication(session: AxiosInstance, workflowId: string): Promise<Publication> {
	return (await session.get(`${workflowPath(workflowId)}/publication-status`)).data.data;
}

/**
 * Resolves when the publication has this status; rejects when a trigger fails. n8n responds before it
 * sets triggers up or tears them down, and reports the outcome separately.
 */
export async function awaitPublication(
	session: AxiosInstance,
	workflowId: string,
	expected: Publication['status'],
): Promise<void> {
	await awaitStatus(session, workflowId, expected, ({ status, triggers }) => {
		if (status !== 'failed' && status !== 'partial') return;
		const reasons = triggers.map(({ errorMessage }) => errorMessage).filter(Boolean);
		throw new Error(`A trigger of the workflow ${workflowId} has failed: ${reasons.join('; ')}`);
	});
}

/** Resolves when the publication has this status, whatever fails until then. */
export async function awaitStatus(
	session: AxiosInstance,
	workflowId: string,
	expected: Publication['status'],
	inspect: (publication: Publication) => void = () => undefined,
): Promise<void> {
	await waitFor(`workflow ${workflowId} to be ${expected}`, async () => {
		const publication = await fetchPublication(session, workflowId);
		if (publication.status === expected) return true;
		inspect(publication);
		return undefined;
	});
}

function workflowPath(workflowId: string): string {
	return `/rest/workflows/${workflowId}`;
}
