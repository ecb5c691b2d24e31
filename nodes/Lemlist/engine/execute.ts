import { sleep, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { bounded } from '../output/bounded';
import { cancelSignal } from '../transport/call';
import { concurrently } from '../transport/concurrently';
import { leavesDoubt } from '../transport/errors';
import { throwIfCancelled } from '../transport/pause';
import { chosenOperation, type Chosen } from './chosen';
import { EarlierTries } from './earlierTries';
import { failedItem, naming, tellingAll } from './failedItem';
import { inBatches, inChains } from './grouping';
import { leaveHints } from './hints';
import { perform } from './perform';
import { performBatch } from './performBatch';
import { planItem, type Plan } from './plan';
import { isTool } from './tool';
import type { Resource } from './types';

// n8n needs about a millisecond for the expressions of an item and does nothing else meanwhile.
const ITEMS_PER_TURN = 50;

/** Carries out the chosen operation for all items: side by side, each on its own, output in order. */
export async function execute(
	context: IExecuteFunctions,
	resources: readonly Resource[],
): Promise<INodeExecutionData[][]> {
	const chosen = chosenOperation(context, resources);
	const run = new Run(context, chosen);
	const { batch } = chosen;
	try {
		const plans = (await run.plans()).filter((plan) => !run.giveAgain(plan));
		if (batch) await concurrently(inBatches(plans, batch.size), (some) => run.batch(some));
		else await concurrently(inChains(plans), (chain) => run.chain(chain));
		const items = run.outputs.flat();
		if (plans.length > 0) await leaveHints(context, chosen, items);
		return [isTool(context) ? bounded(items) : items];
	} catch (error) {
		throw run.ending(error);
	}
}

/** The items of one execution: what came out of each, and what a failure means for the rest. */
class Run {
	readonly outputs: INodeExecutionData[][];

	private readonly isTolerant: boolean;

	private readonly earlier: EarlierTries;

	/** The items whose failures end the run, by their errors. */
	private readonly failures = new Map<unknown, number>();

	private doneCount = 0;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly chosen: Chosen,
	) {
		this.outputs = context.getInputData().map(() => []);
		this.isTolerant = context.continueOnFail();
		this.earlier = new EarlierTries(context);
	}

	/** All items are checked before the first request, so bad input stops a run that sent nothing. */
	async plans(): Promise<Plan[]> {
		const plans: Plan[] = [];
		for (const itemIndex of this.outputs.keys()) {
			if ((itemIndex + 1) % ITEMS_PER_TURN === 0) await this.letOthersRun();
			try {
				plans.push(planItem(this.context, this.chosen, itemIndex));
			} catch (error) {
				this.fail(error, itemIndex);
			}
		}
		return plans;
	}

	private async letOthersRun(): Promise<void> {
		await sleep(0);
		throwIfCancelled(cancelSignal(this.context));
	}

	/** Gives again what an earlier try of this run settled; tells whether there was anything. */
	giveAgain(plan: Plan): boolean {
		const { items, failure } = this.earlier.of(plan.itemIndex);
		if (items) this.succeed(plan, items);
		else if (failure) this.fail(failure, plan.itemIndex);
		return Boolean(items ?? failure);
	}

	/** Carries out plans that must not overtake each other. */
	async chain(plans: Plan[]): Promise<void> {
		for (const plan of plans) {
			if (!this.mayStart()) return;
			try {
				const settled = this.earlier.of(plan.itemIndex);
				this.succeed(plan, await perform(this.context, this.chosen, plan, settled));
			} catch (error) {
				throwIfCancelled(cancelSignal(this.context));
				this.fail(error, plan.itemIndex);
			}
		}
	}

	/** Carries out plans that go to lemlist in one request. */
	async batch(plans: Plan[]): Promise<void> {
		if (!this.mayStart()) return;
		const results = await performBatch(this.context, this.chosen, plans);
		throwIfCancelled(cancelSignal(this.context));
		for (const { plan, items } of results) if (items) this.succeed(plan, items);
		for (const { plan, items, error } of results) if (!items) this.fail(error, plan.itemIndex);
	}

	/** The error that ends the run; by now all is done that was under way beside the failed item. */
	ending(error: unknown): unknown {
		const itemIndex = this.failures.get(error);
		if (itemIndex === undefined) return error;
		if (isTool(this.context)) return tellingAll(this.context.getNode(), error);
		return naming(this.context.getNode(), error, itemIndex, this.doneCount);
	}

	private mayStart(): boolean {
		throwIfCancelled(cancelSignal(this.context));
		return this.failures.size === 0;
	}

	private succeed({ itemIndex }: Plan, items: INodeExecutionData[]): void {
		// A copy of each of a million rows would cost more than reading them.
		const pairedItem = { item: itemIndex };
		for (const item of items) item.pairedItem = pairedItem;
		this.outputs[itemIndex] = items;
		this.doneCount++;
		this.earlier.of(itemIndex).items = items;
	}

	private fail(error: unknown, itemIndex: number): void {
		if (leavesDoubt(error)) this.earlier.of(itemIndex).failure = error;
		if (this.isTolerant) {
			this.outputs[itemIndex] = [failedItem(error, itemIndex)];
			return;
		}
		this.failures.set(error, itemIndex);
		throw error;
	}
}
