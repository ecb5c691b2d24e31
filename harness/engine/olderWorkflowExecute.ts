import { WorkflowExecute } from 'n8n-core';
import type { INodeExecutionData } from 'n8n-workflow';

/** n8n's engine with the rule by which n8n before 2.34.6 distinguishes failed items from successes. */
export class OlderWorkflowExecute extends WorkflowExecute {
	override handleNodeErrorOutput(
		...[workflow, execution, outputs, runIndex]: Parameters<
			WorkflowExecute['handleNodeErrorOutput']
		>
	): void {
		const items = outputs[0] ?? [];
		const failed = items.filter(isFailedByOlderRule);
		const succeeded = items.filter((item) => !isFailedByOlderRule(item));
		// What n8n does with failed items has not changed.
		outputs[0] = failed;
		super.handleNodeErrorOutput(workflow, execution, outputs, runIndex);
		outputs[0] = [...succeeded, ...outputs[0]];
	}
}

function isFailedByOlderRule({ error, json }: INodeExecutionData): boolean {
	const keys = Object.keys(json);
	if (error) return true;
	if (!json.error) return false;
	return keys.length === 1 || (keys.length === 2 && Boolean(json.message));
}
