import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { isAgentTool } from '../agentTool';

/** What an item led to: output items, or the error that it failed with. */
export interface ItemResult {
	items?: INodeExecutionData[];
	error?: unknown;
	/** What the user should know about the results. */
	hint?: string;
	/** lemlist carried out the request of a failed item, so it must not be sent again. */
	isApplied?: boolean;
}

interface SettledItem {
	result?: ItemResult;
	/** The response to the change with which an operation of several requests begins. */
	startResponse?: { value: unknown };
}

// Garbage-collected with its item, so nothing outlives the execution.
const settledByItem = new WeakMap<object, SettledItem>();

/**
 * What earlier tries of a node run settled. With "Retry On Fail", n8n runs all items again when one
 * has failed; those that lemlist carried out, or may have, must not be sent again.
 */
export class SettledItems {
	private readonly items: INodeExecutionData[];

	private readonly retriesOnFail: boolean;

	constructor(private readonly context: IExecuteFunctions) {
		this.items = context.getInputData();
		this.retriesOnFail = context.getNode().retryOnFail === true;
	}

	/** The result that an earlier try settled for an item; `undefined` for an item still to be run. */
	resultFor(itemIndex: number): ItemResult | undefined {
		return this.get(itemIndex).result;
	}

	/** Settles the result of an item for all later tries. */
	settle(itemIndex: number, result: ItemResult): void {
		this.get(itemIndex).result = result;
	}

	/** Sends the first change of an item unless an earlier try has; resolves with the response to it. */
	async sendOnce(itemIndex: number, send: () => Promise<unknown>): Promise<unknown> {
		const settledItem = this.get(itemIndex);
		settledItem.startResponse ??= { value: await send() };
		return settledItem.startResponse.value;
	}

	private get(itemIndex: number): SettledItem {
		if (!this.retriesOnFail) return {};
		const key = this.itemKey(this.items[itemIndex]);
		const existing = settledByItem.get(key);
		if (existing) return existing;
		const settledItem = {};
		settledByItem.set(key, settledItem);
		return settledItem;
	}

	// n8n copies the items for each run of a node and hands the copies to each try of it; only an
	// agent's tool gets new items for each try, around the same arguments.
	private itemKey(item: INodeExecutionData): object {
		// n8n before 2.2 does not say whether it runs a tool.
		const isTool =
			'isToolExecution' in this.context
				? this.context.isToolExecution()
				: isAgentTool(this.context);
		return isTool ? item.json : item;
	}
}
