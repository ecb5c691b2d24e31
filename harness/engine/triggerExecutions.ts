import type { INodeExecutionData, ITriggerFunctions } from 'n8n-workflow';

export type ExecutionMode = 'webhook' | 'trigger' | 'manual';

/** The executions that n8n starts for a trigger node. */
export class TriggerExecutions {
	/** The items that the node handed on in each. */
	readonly outputs: INodeExecutionData[][] = [];

	running = 0;

	/** The number of executions that n8n fails to start. */
	failingStarts = 0;

	constructor(
		/** Runs the node in an execution, as the first node of its workflow. */
		private readonly execute: (
			mode: ExecutionMode,
			items: INodeExecutionData[],
		) => Promise<INodeExecutionData[][]>,
	) {}

	/** Runs an execution to its end; false if n8n fails to start it. */
	async start(mode: ExecutionMode, items: INodeExecutionData[]): Promise<boolean> {
		if (this.failingStarts-- > 0) return false;
		this.running++;
		const [output] = await this.execute(mode, items);
		this.outputs.push(output);
		this.running--;
		return true;
	}

	/** Starts an execution for what the node emits. */
	readonly emit: ITriggerFunctions['emit'] = ([items], _response, done) => {
		void this.start('trigger', items).then((isStarted) => {
			if (isStarted) done?.resolve(undefined as never);
			else done?.reject(new Error('n8n could not start the execution'));
		});
	};
}
