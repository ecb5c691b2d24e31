import { sleep, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { abortSignalFor } from '../../transport/call';
import { LemlistClient } from '../../transport/client';
import { throwIfCancelled } from '../../transport/delay';
import { isOutcomeUnknown } from '../../transport/errors/apiError';
import { mapConcurrently } from '../../transport/mapConcurrently';
import { isAgentTool, limitForModel } from '../agentTool';
import type { GroupOutcome, OperationRequest, Resource } from '../operation';
import { groupByAccount, groupByParameters, groupBySerialKey, toBatches } from './grouping';
import { toFailedItem, withAdviceInMessage, withItemContext } from './itemErrors';
import {
	prepareItem,
	toAccountRequest,
	type AccountRequest,
	type ItemRequest,
} from './itemRequest';
import { addFailureHint, addOutputHints } from './outputHints';
import { perform } from './perform';
import { performBatch } from './performBatch';
import { planGroup, type PlannedGroup } from './planGroup';
import { reviewItems } from './review';
import { selectOperation } from './selectOperation';
import { SettledItems, type ItemResult } from './settledItems';

const CONTINUE_ADVICE =
	"To continue with the other items, set On Error to Continue (using error output) in the node's settings.";

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

/** The items of one execution: the output of each, and what a failure means for the others. */
class Execution {
	private readonly outputs: INodeExecutionData[][];

	/** The items for which no input item stands, by the first input item of their group. */
	private readonly additions = new Map<number, INodeExecutionData[]>();

	/** What operations report, by item. */
	private readonly hints = new Map<number, string>();

	private readonly continuesOnFail: boolean;

	private readonly settledItems: SettledItems;

	private readonly cancelSignal: AbortSignal | undefined;

	/** The items whose failure ends the execution, by error. */
	private readonly itemIndexByError = new Map<unknown, number>();

	/** The errors of the failed items, if the execution continues after a failure. */
	private readonly errors: unknown[] = [];

	/** The indexes of the items that were carried out. */
	private readonly succeeded = new Set<number>();

	/** Whether a request may have been sent. */
	private hasStarted = false;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly operation: OperationRequest,
	) {
		this.outputs = context.getInputData().map(() => []);
		this.continuesOnFail = context.continueOnFail();
		this.settledItems = new SettledItems(context);
		this.cancelSignal = abortSignalFor(context);
	}

	/** Runs all items; throws the error of the first one that ends the execution. */
	async run(): Promise<INodeExecutionData[]> {
		const prepared = await this.prepareAll();
		const pending = prepared.filter(({ itemIndex }) => !this.replaySettled(itemIndex));
		// A plan also compares the items that an earlier try has settled.
		const isPlanned = this.operation.planning !== undefined && pending.length > 0;
		const itemRequests = await this.openClients(isPlanned ? prepared : pending);
		this.hasStarted = itemRequests.length > 0;
		await mapConcurrently(groupByAccount(itemRequests), (group) => this.runAccount(group));
		const items = [...this.outputs.flat(), ...this.additionalItems()];
		addFailureHint(this.context, this.errors);
		if (itemRequests.length > 0) {
			const clients = [...new Set(itemRequests.map(({ client }) => client))];
			const longestWaitMs = Math.max(...clients.map((client) => client.longestWaitMs));
			const hints = this.hintsByAccount(itemRequests, clients);
			const summary = this.operation.summarize?.(items.map(({ json }) => json));
			if (summary) hints.unshift(summary);
			const succeeded = itemRequests.filter(({ itemIndex }) => this.succeeded.has(itemIndex));
			hints.push(...(await reviewItems(this.context, this.operation, succeeded, this.outputs)));
			addOutputHints(this.context, items, longestWaitMs, hints);
		}
		return items;
	}

	/** The error to end the execution with. By now, no request of any item is in flight. */
	finalError(thrown: unknown): unknown {
		if (!this.itemIndexByError.has(thrown)) return thrown;
		const failures = [...this.itemIndexByError].sort(([, a], [, b]) => a - b);
		const [[error, itemIndex]] = failures;
		if (isAgentTool(this.context)) return withAdviceInMessage(this.context.getNode(), error);
		return withItemContext(this.context.getNode(), error, itemIndex, this.progress());
	}

	private progress(): string {
		// With Retry On Fail, an earlier try may have sent requests.
		const wasTried = this.outputs.some((_, index) => this.settledItems.resultFor(index));
		if (!this.hasStarted && !wasTried) {
			const others = this.outputs.length > 1 ? ` ${CONTINUE_ADVICE}` : '';
			return `Nothing was sent to lemlist.${others}`;
		}
		const { size } = this.succeeded;
		if (size === 0) return '';
		const items = size === 1 ? '1 item was' : `${size} items were`;
		return `${items} processed before the node stopped.`;
	}

	// All items are checked before the first request, so that invalid input stops an execution that
	// has sent nothing.
	private async prepareAll(): Promise<ItemRequest[]> {
		const itemRequests: ItemRequest[] = [];
		for (const itemIndex of this.outputs.keys()) {
			if ((itemIndex + 1) % ITEMS_PER_TICK === 0) await this.yieldToEventLoop();
			try {
				itemRequests.push(prepareItem(this.context, this.operation, itemIndex));
			} catch (error) {
				this.recordFailure(itemIndex, error);
			}
		}
		return itemRequests;
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
				this.recordFailure(itemIndex, error);
				return [];
			}
		});
		return opened.flat();
	}

	private async yieldToEventLoop(): Promise<void> {
		await sleep(0);
		throwIfCancelled(this.cancelSignal);
	}

	private replaySettled(itemIndex: number): boolean {
		const result = this.settledItems.resultFor(itemIndex);
		if (result) this.record(itemIndex, result);
		return result !== undefined;
	}

	private async runAccount(itemRequests: AccountRequest[]): Promise<void> {
		const { batch, planning } = this.operation;
		if (planning)
			await mapConcurrently(groupByParameters(itemRequests, planning), (group) =>
				this.runPlanned(group),
			);
		else if (batch)
			await mapConcurrently(toBatches(itemRequests, batch.size), (group) => this.runBatch(group));
		else await mapConcurrently(groupBySerialKey(itemRequests), (group) => this.runInOrder(group));
	}

	private async runPlanned(group: AccountRequest[]): Promise<void> {
		if (!this.canStart()) return;
		const plan = await this.plan(group);
		const pending = plan?.planned.filter((itemRequest) => this.isPending(itemRequest)) ?? [];
		await mapConcurrently(groupBySerialKey(pending), (requests) => this.runInOrder(requests));
		if (!plan?.finish || !this.canStart()) return;
		const { requests, hint } = plan.finish(this.groupOutcome());
		const [{ itemIndex }] = group;
		if (hint) this.hints.set(itemIndex, hint);
		const added = await mapConcurrently(requests, (request) => this.runAddition(request));
		this.additions.set(itemIndex, added.flat());
	}

	private async plan(group: AccountRequest[]): Promise<PlannedGroup | undefined> {
		try {
			return await planGroup(this.context, this.operation, group, this.groupOutcome());
		} catch (error) {
			throwIfCancelled(this.cancelSignal);
			const pending = group.filter((itemRequest) => this.isPending(itemRequest));
			for (const { itemIndex } of pending) this.record(itemIndex, { error });
			return undefined;
		}
	}

	private isPending({ itemIndex }: AccountRequest): boolean {
		return this.settledItems.resultFor(itemIndex) === undefined;
	}

	private groupOutcome(): GroupOutcome {
		return { isComplete: this.errors.length === 0 };
	}

	// With Retry On Fail, the next try plans again, and finds at lemlist what is done already.
	private async runAddition(itemRequest: AccountRequest): Promise<INodeExecutionData[]> {
		if (!this.canStart()) return [];
		const { itemIndex } = itemRequest;
		const { items, error } = await this.runItem(itemRequest);
		if (items) return items.map((item) => ({ ...item, pairedItem: { item: itemIndex } }));
		if (this.continuesOnFail) {
			this.errors.push(error);
			return [toFailedItem(this.context.getNode(), error, itemIndex)];
		}
		this.itemIndexByError.set(error, itemIndex);
		throw error;
	}

	private additionalItems(): INodeExecutionData[] {
		return [...this.additions].sort(([a], [b]) => a - b).flatMap(([, items]) => items);
	}

	private async runInOrder(itemRequests: AccountRequest[]): Promise<void> {
		for (const itemRequest of itemRequests) {
			if (!this.canStart()) return;
			this.record(itemRequest.itemIndex, await this.runItem(itemRequest));
		}
	}

	private async runItem(itemRequest: AccountRequest): Promise<ItemResult> {
		try {
			return await perform(this.context, this.operation, itemRequest, this.settledItems);
		} catch (error) {
			throwIfCancelled(this.cancelSignal);
			return { error };
		}
	}

	private async runBatch(itemRequests: AccountRequest[]): Promise<void> {
		if (!this.canStart()) return;
		const results = await performBatch(this.context, this.operation, itemRequests);
		throwIfCancelled(this.cancelSignal);
		// The first failure may end the execution, so successes are recorded before it.
		const succeeded = results.filter(({ items }) => items);
		const failed = results.filter(({ items }) => !items);
		for (const { itemRequest, ...result } of [...succeeded, ...failed])
			this.record(itemRequest.itemIndex, result);
	}

	private canStart(): boolean {
		throwIfCancelled(this.cancelSignal);
		return this.itemIndexByError.size === 0;
	}

	private record(itemIndex: number, result: ItemResult): void {
		const { items, error, hint, isApplied } = result;
		if (items || isApplied || isOutcomeUnknown(error)) this.settledItems.settle(itemIndex, result);
		if (!items) {
			this.recordFailure(itemIndex, error);
			return;
		}
		if (hint) this.hints.set(itemIndex, hint);
		// One object for all items: a copy for each of a million rows would cost more than reading them.
		const pairedItem = { item: itemIndex };
		for (const item of items) item.pairedItem = pairedItem;
		this.outputs[itemIndex] = items;
		this.succeeded.add(itemIndex);
	}

	// The same hint about two accounts concerns each of them.
	private hintsByAccount(itemRequests: AccountRequest[], clients: LemlistClient[]): string[] {
		const clientByItem = new Map(itemRequests.map(({ itemIndex, client }) => [itemIndex, client]));
		const texts = new Map<string, string>();
		for (const [itemIndex, hint] of [...this.hints].sort(([a], [b]) => a - b)) {
			const client = clientByItem.get(itemIndex);
			const key = `${client && clients.indexOf(client)} ${hint}`;
			if (!texts.has(key))
				texts.set(key, clients.length > 1 ? `${hint} [item ${itemIndex}]` : hint);
		}
		return [...new Set(texts.values())];
	}

	private recordFailure(itemIndex: number, error: unknown): void {
		if (this.continuesOnFail) {
			this.outputs[itemIndex] = [toFailedItem(this.context.getNode(), error, itemIndex)];
			this.errors.push(error);
			return;
		}
		this.itemIndexByError.set(error, itemIndex);
		throw error;
	}
}
