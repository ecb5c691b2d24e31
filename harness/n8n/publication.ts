import type { AxiosInstance } from 'axios';

import { waitFor } from './waitFor';

/** n8n's report on a publication. */
export interface Publication {
	status: 'published' | 'partial' | 'failed' | 'in_progress' | 'not_published';
	triggers: Array<{ status: string; errorMessage: string | null }>;
}

interface StoredState {
	versionId: string;
	active: boolean;
	/** Only n8n from 1.123 on has versions to publish; before it, a workflow is switched on as it is. */
	activeVersionId?: string | null;
}

/** Asks n8n to publish the newest version, without waiting for the outcome. */
export async function beginPublishing(session: AxiosInstance, workflowId: string): Promise<void> {
	const path = workflowPath(workflowId);
	const { versionId, ...state } = await fetchState(session, workflowId);
	if ('activeVersionId' in state) await session.post(`${path}/activate`, { versionId });
	else await session.patch(path, { active: true, versionId });
}

/** Asks n8n to unpublish a workflow, without waiting for the outcome. */
export async function beginUnpublishing(session: AxiosInstance, workflowId: string): Promise<void> {
	const path = workflowPath(workflowId);
	const { versionId, ...state } = await fetchState(session, workflowId);
	if ('activeVersionId' in state) await session.post(`${path}/deactivate`, {});
	else await session.patch(path, { active: false, versionId });
}

async function fetchState(session: AxiosInstance, workflowId: string): Promise<StoredState> {
	return (await session.get(workflowPath(workflowId))).data.data;
}

/** Older n8n has no report: it responds once the triggers are set up or torn down. */
async function fetchPublication(session: AxiosInstance, workflowId: string): Promise<Publication> {
	const path = `${workflowPath(workflowId)}/publication-status`;
	const report = await session.get(path).catch((error: Error) => {
		if (!error.message.includes('n8n answered 404')) throw error;
	});
	if (report?.data?.data) return report.data.data;
	const { active } = await fetchState(session, workflowId);
	return { status: active ? 'published' : 'not_published', triggers: [] };
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
