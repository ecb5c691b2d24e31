import { sleep, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { limitForModel } from '../../output/toolLimits';
import { abortSignalFor } from '../../transport/call';
import { mapConcurrently } from '../../transport/mapConcurrently';
import { isOutcomeUnknown } from '../../transport/errors/apiError';
import { throwIfCancelled } from '../../transport/delay';
import { selectOperation } from './selectOperation';
import { SettledItems } from './settledItems';
import { toFailedItem, withItemContext, withAdviceInMessage } from './itemErrors';
import { toBatches, groupBySerialKey } from './grouping';
import { addOutputHints } from './outputHints';
import { perform } from './perform';
import { performBatch } from './performBatch';
import { prepareItem, type ItemRequest } from './itemRequest';
import { isAgentTool } from '../isAgentTool';
import type { OperationRequest, Resource } from '../operation';

// n8n needs about a millisecond for the expressions of an item and does nothing else meanwhile.
const ITEMS_PER_TICK = 50;

/** Carries out the chosen operation for all items: side by side, each on its own, output in order. */
export async function execute(
	context: IExecuteFunctions,
	resources: readonly Resource[],
): Promise<INodeExecutionData[][]> {
	const operation = selectOperation(context, resources);
	const execution = new Execution(context, operation);
	const { batch } = operation;
	try {
		const itemRequests = (await execution.prepareAll()).filter(
			(itemRequest) => !execution.replaySettled(itemRequest),
		);
		if (batch)
			await mapConcurrently(toBatches(itemRequests, batch.size), (group) =>
				execution.runBatch(group),
			);
		else
			await mapConcurrently(groupBySerialKey(itemRequests), (group) => execution.runInOrder(group));
		const items = execution.outputs.flat();
		if (itemRequests.length > 0) await addOutputHints(context, operation, items);
		return [isAgentTool(context) ? limitForModel(items) : items];
	} catch (error) {
		throw execution.finalError(error);
	}
}

/** The items of one execution: what came out of each, and what a failure means for the rest. */
class Execution {
	readonly outputs: INodeExecutionData[][];

	private readonly continuesOnFail: boolean;

	private readonly settledItems: SettledItems;

	/** The items whose failures end the run, by their errors. */
	private readonly itemIndexByError = new Map<unknown, number>();

	private succeededCount = 0;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly operation: OperationRequest,
	) {
		this.outputs = context.getInputData().map(() => []);
		this.continuesOnFail = context.continueOnFail();
		this.settledItems = new SettledItems(context);
	}

	/** All items are checked before the first request, so bad input stops a run that sent nothing. */
	async prepareAll(): Promise<ItemRequest[]> {
		const itemRequests: ItemRequest[] = [];
		for (const itemIndex of this.outputs.keys()) {
			if ((itemIndex + 1) % ITEMS_PER_TICK === 0) await this.yieldToEventLoop();
			try {
				itemRequests.push(prepareItem(this.context, this.operation, itemIndex));
			} catch (error) {
				this.recordFailure(error, itemIndex);
			}
		}
		return itemRequests;
	}

	private async yieldToEventLoop(): Promise<void> {
		await sleep(0);
		throwIfCancelled(abortSignalFor(this.context));
	}

	/** Gives again what an earlier try of this run settled; tells whether there was anything. */
	replaySettled(itemRequest: ItemRequest): boolean {
		const { items, error } = this.settledItems.get(itemRequest.itemIndex);
		if (items) this.recordSuccess(itemRequest, items);
		else if (error) this.recordFailure(error, itemRequest.itemIndex);
		return Boolean(items ?? error);
	}

	/** Carries out plans that must not overtake each other. */
	async runInOrder(itemRequests: ItemRequest[]): Promise<void> {
		for (const itemRequest of itemRequests) {
			if (!this.canStart()) return;
			try {
				const settledItem = this.settledItems.get(itemRequest.itemIndex);
				this.recordSuccess(
					itemRequest,
					await perform(this.context, this.operation, itemRequest, settledItem),
				);
			} catch (error) {
				throwIfCancelled(abortSignalFor(this.context));
				this.recordFailure(error, itemRequest.itemIndex);
			}
		}
	}

	/** Carries out plans that go to lemlist in one request. */
	async runBatch(itemRequests: ItemRequest[]): Promise<void> {
		if (!this.canStart()) return;
		const results = await performBatch(this.context, this.operation, itemRequests);
		throwIfCancelled(abortSignalFor(this.context));
		for (const { itemRequest, items } of results) if (items) this.recordSuccess(itemRequest, items);
		for (const { itemRequest, items, error } of results)
			if (!items) this.recordFailure(error, itemRequest.itemIndex);
	}

	/** The error that ends the run; by now all is done that was under way beside the failed item. */
	finalError(error: unknown): unknown {
		const itemIndex = this.itemIndexByError.get(error);
		if (itemIndex === undefined) return error;
		if (isAgentTool(this.context)) return withAdviceInMessage(this.context.getNode(), error);
		return withItemContext(this.context.getNode(), error, itemIndex, this.succeededCount);
	}

	private canStart(): boolean {
		throwIfCancelled(abortSignalFor(this.context));
		return this.itemIndexByError.size === 0;
	}

	private recordSuccess({ itemIndex }: ItemRequest, items: INodeExecutionData[]): void {
		// A copy of each of a million rows would cost more than reading them.
		const pairedItem = { item: itemIndex };
		for (const item of items) item.pairedItem = pairedItem;
		this.outputs[itemIndex] = items;
		this.succeededCount++;
		this.settledItems.get(itemIndex).items = items;
	}

	private recordFailure(error: unknown, itemIndex: number): void {
		if (isOutcomeUnknown(error)) this.settledItems.get(itemIndex).error = error;
		if (this.continuesOnFail) {
			this.outputs[itemIndex] = [toFailedItem(error, itemIndex)];
			return;
		}
		this.itemIndexByError.set(error, itemIndex);
		throw error;
	}
}
