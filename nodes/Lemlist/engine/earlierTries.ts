import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** What one try of the node settled for an item, and what the next try must not do again. */
export interface Settled {
	/** What the item gave. */
	items?: INodeExecutionData[];
	/** Why the item failed although lemlist may have carried out the change that it asks for. */
	failure?: Error;
	/** The answer to the change with which an operation of several requests begins. */
	begun?: { answer: unknown };
}

// Forgotten with the item that it is about, so nothing outlives its execution.
const settledOf = new WeakMap<object, Settled>();

/**
 * What earlier tries of this run of the node settled. With "Retry On Fail" n8n runs all items again
 * when one has failed; those that lemlist has carried out, or may have, must not be sent again.
 */
export class EarlierTries {
	private readonly items: INodeExecutionData[];

	private readonly isRetried: boolean;

	constructor(private readonly context: IExecuteFunctions) {
		this.items = context.getInputData();
		this.isRetried = context.getNode().retryOnFail === true;
	}

	/** What is settled for an item, to be read and completed. */
	of(itemIndex: number): Settled {
		if (!this.isRetried) return {};
		const key = this.keyOf(this.items[itemIndex]);
		const known = settledOf.get(key);
		if (known) return known;
		const settled = {};
		settledOf.set(key, settled);
		return settled;
	}

	// n8n copies the items for each run of a node and hands the copies to each try of it; only an
	// agent's tool gets new items for each try, around the same arguments.
	private keyOf(item: INodeExecutionData): object {
		return this.context.isToolExecution() ? item.json : item;
	}
}
