import type { AxiosInstance } from 'axios';

import { hasFinished, type Execution } from './execution';
import { waitFor, type WaitOptions } from './waitFor';

/** The latest executions of a workflow with their run data, up to 100, newest first. */
export async function fetchExecutions(
	publicApi: AxiosInstance,
	workflowId: string,
): Promise<Execution[]> {
	const query = { params: { workflowId, includeData: true } };
	const { data } = await publicApi.get('/executions', query);
	return (data.data as ListedExecution[]).map((execution) => ({
		...execution,
		status: execution.status ?? statusFrom(execution),
	}));
}

/** The list of n8n 1.85 has no status. */
type ListedExecution = Omit<Execution, 'status'> & {
	status?: Execution['status'];
	stoppedAt?: string | null;
};

function statusFrom({ finished, stoppedAt }: ListedExecution): Execution['status'] {
	if (finished) return 'success';
	return stoppedAt ? 'error' : 'running';
}

/** Resolves with an execution as soon as it has finished. */
export async function awaitExecution(
	publicApi: AxiosInstance,
	executionId: string,
	waitOptions?: WaitOptions,
): Promise<Execution> {
	// Polling without the run data costs n8n little, so it does not distort a benchmark.
	const findFinished = async () => {
		const execution = await fetchExecution(publicApi, executionId, false);
		return hasFinished(execution) ? execution : undefined;
	};
	await waitFor(`execution ${executionId}`, findFinished, waitOptions);
	return await fetchExecution(publicApi, executionId, true);
}

/** Resolves with the executions of a workflow as soon as that many have finished. */
export async function awaitExecutions(
	publicApi: AxiosInstance,
	workflowId: string,
	count: number,
	timeoutMs?: number,
): Promise<Execution[]> {
	const findFinished = async () => {
		const finished = (await fetchExecutions(publicApi, workflowId)).filter(hasFinished);
		return finished.length >= count ? finished : undefined;
	};
	return await waitFor(`${count} execution(s)`, findFinished, { timeoutMs });
}

async function fetchExecution(
	publicApi: AxiosInstance,
	executionId: string,
	includeData: boolean,
): Promise<Execution> {
	return (await publicApi.get(`/executions/${executionId}`, { params: { includeData } })).data;
}
