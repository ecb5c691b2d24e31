import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { LemlistClient } from '../../transport/client';
import { isOutcomeUnknown } from '../../transport/errors/apiError';
import { isAgentTool } from '../agentTool';
import { toFailedItem, withAdviceInMessage, withItemContext } from './itemErrors';
import type { AccountRequest } from './itemRequest';
import { SettledItems, type ItemResult } from './settledItems';

const CONTINUE_ADVICE =
	"To continue with the other items, set On Error to Continue (using error output) in the node's settings.";

/** The results of the items of one execution: the output of each, and what a failure means for the others. */
export class ItemResults {
	/** What earlier tries of the node have settled. */
	readonly settledItems: SettledItems;

	/** By item. */
	readonly outputs: INodeExecutionData[][];

	/** The errors of the failed items, if the execution continues after a failure. */
	readonly errors: unknown[] = [];

	/** The items for which no input item stands, by the first input item of their group. */
	private readonly additions = new Map<number, INodeExecutionData[]>();

	/** What operations report, by item. */
	private readonly hints = new Map<number, string>();

	/** The items whose failure ends the execution, by error. */
	private readonly itemIndexByError = new Map<unknown, number>();

	/** The indexes of the items that were carried out. */
	private readonly succeeded = new Set<number>();

	private readonly continuesOnFail: boolean;

	constructor(private readonly context: IExecuteFunctions) {
		this.outputs = context.getInputData().map(() => []);
		this.continuesOnFail = context.continueOnFail();
		this.settledItems = new SettledItems(context);
	}

	/** All items of the output, those of the input first. */
	allItems(): INodeExecutionData[] {
		const added = [...this.additions].sort(([a], [b]) => a - b).flatMap(([, items]) => items);
		return [...this.outputs.flat(), ...added];
	}

	/** Whether no failure ends the execution. */
	canContinue(): boolean {
		return this.itemIndexByError.size === 0;
	}

	/** Whether the request of an item was carried out. */
	hasSucceeded({ itemIndex }: AccountRequest): boolean {
		return this.succeeded.has(itemIndex);
	}

	/** Records what an earlier try has settled; returns whether it has. */
	replaySettled(itemIndex: number): boolean {
		const result = this.settledItems.resultFor(itemIndex);
		if (result) this.record(itemIndex, result);
		return result !== undefined;
	}

	/** Records the result of an item; throws its error if that ends the execution. */
	record(itemIndex: number, result: ItemResult): void {
		const { items, error, hint, isApplied } = result;
		if (items || isApplied || isOutcomeUnknown(error)) this.settledItems.settle(itemIndex, result);
		if (!items) {
			this.recordFailure(itemIndex, error);
			return;
		}
		if (hint) this.recordHint(itemIndex, hint);
		// One object for all items: a copy for each of a million rows would cost more than reading them.
		const pairedItem = { item: itemIndex };
		for (const item of items) item.pairedItem = pairedItem;
		this.outputs[itemIndex] = items;
		this.succeeded.add(itemIndex);
	}

	/** Records that an item failed; throws the error if it ends the execution. */
	recordFailure(itemIndex: number, error: unknown): void {
		this.outputs[itemIndex] = [this.toFailure(itemIndex, error)];
	}

	/** Records a hint about an item or its group. */
	recordHint(itemIndex: number, hint: string): void {
		this.hints.set(itemIndex, hint);
	}

	/** Records items for which no input item stands, after the group of this one. */
	recordAdditions(itemIndex: number, items: INodeExecutionData[]): void {
		this.additions.set(itemIndex, items);
	}

	/** The output item of a failure; throws the error if it ends the execution. */
	toFailure(itemIndex: number, error: unknown): INodeExecutionData {
		if (this.continuesOnFail) {
			this.errors.push(error);
			return toFailedItem(this.context.getNode(), error, itemIndex);
		}
		this.itemIndexByError.set(error, itemIndex);
		throw error;
	}

	/** The distinct hints of the operations. The same one about two accounts concerns each of them. */
	hintsByAccount(itemRequests: AccountRequest[], clients: LemlistClient[]): string[] {
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

	/**
	 * The error to end the execution with: that of the first item whose failure ends it, with how far the node
	 * came. By now, no request of any item is in flight.
	 */
	finalError(thrown: unknown, hasStarted: boolean): unknown {
		if (!this.itemIndexByError.has(thrown)) return thrown;
		const failures = [...this.itemIndexByError].sort(([, a], [, b]) => a - b);
		const [[error, itemIndex]] = failures;
		if (isAgentTool(this.context)) return withAdviceInMessage(this.context.getNode(), error);
		const progress = this.describeProgress(hasStarted);
		return withItemContext(this.context.getNode(), error, itemIndex, progress);
	}

	private describeProgress(hasStarted: boolean): string {
		// With Retry On Fail, an earlier try may have sent requests.
		const wasTried = this.outputs.some((_, index) => this.settledItems.resultFor(index));
		if (!hasStarted && !wasTried) {
			const others = this.outputs.length > 1 ? ` ${CONTINUE_ADVICE}` : '';
			return `Nothing was sent to lemlist.${others}`;
		}
		const { size } = this.succeeded;
		if (size === 0) return '';
		const items = size === 1 ? '1 item was' : `${size} items were`;
		return `${items} processed before the node stopped.`;
	}
}
