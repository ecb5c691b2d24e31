import { sleep, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { abortSignalFor } from '../../transport/call';
import { LemlistClient } from '../../transport/client';
import { throwIfCancelled } from '../../transport/delay';
import { mapConcurrently } from '../../transport/mapConcurrently';
import { isAgentTool, limitForModel } from '../agentTool';
import type { OperationRequest, Resource } from '../operation';
import { AccountRun } from './accountRun';
import { groupByAccount } from './grouping';
import {
	prepareItem,
	toAccountRequest,
	type AccountRequest,
	type ItemRequest,
} from './itemRequest';
import { ItemResults } from './itemResults';
import { addFailureHint, addOutputHints } from './outputHints';
import { reviewItems } from './review';
import { selectOperation } from './selectOperation';

// n8n blocks for about a millisecond to evaluate the expressions of one item.
const ITEMS_PER_TICK = 50;

/** Runs the selected operation for all items concurrently; output items keep the order of the input. */
export async function execute(
	context: IExecuteFunctions,
	resources: readonly Resource[],
): Promise<INodeExecutionData[][]> {
	const execution = new Execution(context, selectOperation(context, resources));
	try {
		const items = await execution.run();
		return [isAgentTool(context) ? limitForModel(items) : items];
	} catch (error) {
		throw execution.finalError(error);
	}
}

/** One execution of an operation: its items are checked, carried out account by account, and reported. */
class Execution {
	private readonly results: ItemResults;

	private readonly cancelSignal: AbortSignal | undefined;

	/** Whether a request may have been sent. */
	private hasStarted = false;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly operation: OperationRequest,
	) {
		this.results = new ItemResults(context);
		this.cancelSignal = abortSignalFor(context);
	}

	/** Runs all items; throws the error of the first one that ends the execution. */
	async run(): Promise<INodeExecutionData[]> {
		const prepared = await this.prepareAll();
		const pending = prepared.filter(({ itemIndex }) => !this.results.replaySettled(itemIndex));
		// A plan also compares the items that an earlier try has settled.
		const isPlanned = this.operation.planning !== undefined && pending.length > 0;
		const itemRequests = await this.openClients(isPlanned ? prepared : pending);
		this.hasStarted = itemRequests.length > 0;
		const accountRun = new AccountRun(this.context, this.operation, this.results);
		await mapConcurrently(groupByAccount(itemRequests), (group) => accountRun.run(group));
		const items = this.results.allItems();
		addFailureHint(this.context, this.results.errors);
		if (itemRequests.length > 0) await this.addHints(items, itemRequests);
		return items;
	}

	/** The error to end the execution with. */
	finalError(thrown: unknown): unknown {
		return this.results.finalError(thrown, this.hasStarted);
	}

	// All items are checked before the first request, so that invalid input stops an execution that
	// has sent nothing.
	private async prepareAll(): Promise<ItemRequest[]> {
		const itemRequests: ItemRequest[] = [];
		for (const itemIndex of this.results.outputs.keys()) {
			if ((itemIndex + 1) % ITEMS_PER_TICK === 0) await this.yieldToEventLoop();
			try {
				itemRequests.push(prepareItem(this.context, this.operation, itemIndex));
			} catch (error) {
				this.results.recordFailure(itemIndex, error);
			}
		}
		return itemRequests;
	}

	private async yieldToEventLoop(): Promise<void> {
		await sleep(0);
		throwIfCancelled(this.cancelSignal);
	}

	// Where the credential holds expressions, each item may name another account.
	private async openClients(itemRequests: ItemRequest[]): Promise<AccountRequest[]> {
		const opened = await mapConcurrently(itemRequests, async (itemRequest) => {
			throwIfCancelled(this.cancelSignal);
			const { itemIndex } = itemRequest;
			try {
				const client = await LemlistClient.forItem(this.context, itemIndex);
				return [toAccountRequest(this.context, this.operation, itemRequest, client)];
			} catch (error) {
				this.results.recordFailure(itemIndex, error);
				return [];
			}
		});
		return opened.flat();
	}

	private async addHints(
		items: INodeExecutionData[],
		itemRequests: AccountRequest[],
	): Promise<void> {
		const { context, operation, results } = this;
		const clients = [...new Set(itemRequests.map(({ client }) => client))];
		const longestWaitMs = Math.max(...clients.map((client) => client.longestWaitMs));
		const hints = results.hintsByAccount(itemRequests, clients);
		const summary = operation.summarize?.(items.map(({ json }) => json));
		if (summary) hints.unshift(summary);
		const succeeded = itemRequests.filter((itemRequest) => results.hasSucceeded(itemRequest));
		hints.push(...(await reviewItems(context, operation, succeeded, results.outputs)));
		addOutputHints(context, items, longestWaitMs, hints);
	}
}
