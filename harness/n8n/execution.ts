import type { IDataObject, INodeExecutionData, IRun } from 'n8n-workflow';

/** An execution as n8n's public API returns it, with its run data. */
export interface Execution {
	id: string;
	workflowId: string;
	mode: string;
	status: 'success' | 'error' | 'canceled' | 'crashed' | 'running' | 'new' | 'waiting';
	finished: boolean;
	/** A date; missing until it has finished. */
	stoppedAt?: string;
	data?: Pick<IRun['data'], 'resultData'>;
}

const UNFINISHED: Array<Execution['status']> = ['new', 'running', 'waiting'];

export function hasFinished({ status }: Execution): boolean {
	return !UNFINISHED.includes(status);
}

/** A node's output items in an execution: one output branch of its last run. */
export function outputItems(execution: Execution, node: string, branch = 0): INodeExecutionData[] {
	const runs = execution.data?.resultData.runData[node] ?? [];
	return runs.at(-1)?.data?.main[branch] ?? [];
}

/** The JSON of these items, without links and files. */
export function outputJson(execution: Execution, node: string): IDataObject[] {
	return outputItems(execution, node).map(({ json }) => json);
}

/** The error message of a failed execution; none if it succeeded. */
export function errorText({ data }: Execution): string | undefined {
	const error = data?.resultData.error;
	if (!error) return undefined;
	return [error.message, error.description].filter(Boolean).join(' - ');
}

/** The duration of a node's last run, in milliseconds. */
export function nodeTimeMs(execution: Execution, node: string): number {
	return execution.data?.resultData.runData[node]?.at(-1)?.executionTime ?? 0;
}
