import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { abortSignalFor } from '../../transport/call';
import { throwIfCancelled } from '../../transport/delay';
import { mapConcurrently } from '../../transport/mapConcurrently';
import type { GroupOutcome, OperationRequest } from '../operation';
import { groupByParameters, groupBySerialKey, toBatches } from './grouping';
import type { AccountRequest } from './itemRequest';
import type { ItemResults } from './itemResults';
import { perform } from './perform';
import { performBatch } from './performBatch';
import { planGroup, type PlannedGroup } from './planGroup';
import type { ItemResult } from './settledItems';

/** Carries out the items of one account: as their group plans them, in batches, or one by one. */
export class AccountRun {
	private readonly cancelSignal: AbortSignal | undefined;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly operation: OperationRequest,
		private readonly results: ItemResults,
	) {
		this.cancelSignal = abortSignalFor(context);
	}

	/** Records the results of these items; throws the first error that ends the execution. */
	async run(itemRequests: AccountRequest[]): Promise<void> {
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
		if (hint) this.results.recordHint(itemIndex, hint);
		const added = await mapConcurrently(requests, (request) => this.runAddition(request));
		this.results.recordAdditions(itemIndex, added.flat());
	}

	private async plan(group: AccountRequest[]): Promise<PlannedGroup | undefined> {
		try {
			return await planGroup(this.context, this.operation, group, this.groupOutcome());
		} catch (error) {
			throwIfCancelled(this.cancelSignal);
			const pending = group.filter((itemRequest) => this.isPending(itemRequest));
			for (const { itemIndex } of pending) this.results.record(itemIndex, { error });
			return undefined;
		}
	}

	private isPending({ itemIndex }: AccountRequest): boolean {
		return this.results.settledItems.resultFor(itemIndex) === undefined;
	}

	private groupOutcome(): GroupOutcome {
		return { isComplete: this.results.errors.length === 0 };
	}

	// With Retry On Fail, the next try plans again, and finds at lemlist what is done already.
	private async runAddition(itemRequest: AccountRequest): Promise<INodeExecutionData[]> {
		if (!this.canStart()) return [];
		const { itemIndex } = itemRequest;
		const { items, error } = await this.runItem(itemRequest);
		if (!items) return [this.results.toFailure(itemIndex, error)];
		return items.map((item) => ({ ...item, pairedItem: { item: itemIndex } }));
	}

	private async runInOrder(itemRequests: AccountRequest[]): Promise<void> {
		for (const itemRequest of itemRequests) {
			if (!this.canStart()) return;
			this.results.record(itemRequest.itemIndex, await this.runItem(itemRequest));
		}
	}

	private async runItem(itemRequest: AccountRequest): Promise<ItemResult> {
		const { context, operation, results } = this;
		try {
			return await perform(context, operation, itemRequest, results.settledItems);
		} catch (error) {
			throwIfCancelled(this.cancelSignal);
			return { error };
		}
	}

	private async runBatch(itemRequests: AccountRequest[]): Promise<void> {
		if (!this.canStart()) return;
		const batchResults = await performBatch(this.context, this.operation, itemRequests);
		throwIfCancelled(this.cancelSignal);
		// The first failure may end the execution, so successes are recorded before it.
		const succeeded = batchResults.filter(({ items }) => items);
		const failed = batchResults.filter(({ items }) => !items);
		for (const { itemRequest, ...result } of [...succeeded, ...failed])
			this.results.record(itemRequest.itemIndex, result);
	}

	private canStart(): boolean {
		throwIfCancelled(this.cancelSignal);
		return this.results.canContinue();
	}
}
