import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** What one try of the node settled for an item, and what the next try must not do again. */
export interface SettledItem {
	/** What the item gave. */
	items?: INodeExecutionData[];
	/** Why the item failed although lemlist may have carried out the change that it asks for. */
	error?: Error;
	/** The answer to the change with which an operation of several requests begins. */
	startResponse?: { value: unknown };
}

// Forgotten with the item that it is about, so nothing outlives its execution.
const settledByItem = new WeakMap<object, SettledItem>();

/**
 * What earlier tries of this run of the node settled. With "Retry On Fail" n8n runs all items again
 * when one has failed; those that lemlist has carried out, or may have, must not be sent again.
 */
export class SettledItems {
	private readonly items: INodeExecutionData[];

	private readonly retriesOnFail: boolean;

	constructor(private readonly context: IExecuteFunctions) {
		this.items = context.getInputData();
		this.retriesOnFail = context.getNode().retryOnFail === true;
	}

	/** What is settled for an item, to be read and completed. */
	get(itemIndex: number): SettledItem {
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
		return this.context.isToolExecution() ? item.json : item;
	}
}
