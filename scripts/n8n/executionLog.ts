import type { AxiosInstance } from 'axios';

import { hasFinished, type Execution } from './executions';
import { waitFor, type Patience } from './waiting';

/** The executions of a workflow with their run data, newest first. */
export async function executionsOf(
	publicApi: AxiosInstance,
	workflowId: string,
): Promise<Execution[]> {
	const query = { params: { workflowId, includeData: true } };
	return (await publicApi.get('/executions', query)).data.data;
}

/** Resolves with an execution as soon as it has finished. */
export async function awaitExecution(
	publicApi: AxiosInstance,
	executionId: string,
	patience?: Patience,
): Promise<Execution> {
	// Looking costs n8n little without the run data, so that a benchmark may look.
	const look = async () => {
		const execution = await executionOf(publicApi, executionId, false);
		return hasFinished(execution) ? execution : undefined;
	};
	await waitFor(`execution ${executionId}`, look, patience);
	return await executionOf(publicApi, executionId, true);
}

/** Resolves with the executions of a workflow as soon as that many have finished. */
export async function awaitExecutions(
	publicApi: AxiosInstance,
	workflowId: string,
	count: number,
	timeoutMs?: number,
): Promise<Execution[]> {
	const look = async () => {
		const finished = (await executionsOf(publicApi, workflowId)).filter(hasFinished);
		return finished.length >= count ? finished : undefined;
	};
	return await waitFor(`${count} execution(s)`, look, { timeoutMs });
}

async function executionOf(
	publicApi: AxiosInstance,
	executionId: string,
	includeData: boolean,
): Promise<Execution> {
	return (await publicApi.get(`/executions/${executionId}`, { params: { includeData } })).data;
}
