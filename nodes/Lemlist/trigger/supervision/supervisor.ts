import type { IDataObject, IRun, ITriggerFunctions, NodeApiError } from 'n8n-workflow';

import { isCaughtUp } from '../../events';
import { makeKnown, type PublishedTrigger } from '../../triggerWebhooks/publishedTriggers';
import { keepOverlap, limitLookBack, type PollState } from '../activities/cursor';
import { readNewActivities, readSharedActivities } from '../activities/newActivities';
import { toActivityKey } from '../eventIdentity';
import { afterEarlierChanges, type PublishedNode } from '../publishedNode';
import { passesAutomaticFilter, toActivityItems } from '../simplify';
import { DeliveryMemory } from '../webhooks/deliveryMemory';
import { toWebhookCampaign } from '../webhooks/diff';
import { isReachable } from '../webhooks/reachability';
import { readSalt, readStoredUrl, repairWebhooks } from '../webhooks/repair';
import { toDigest, toOwner } from '../webhooks/staticData';
import {
	conditionOf,
	failureCondition,
	toConditionError,
	unreachableCondition,
	type Condition,
} from './conditions';
import { MIN_KNOWN } from './forgottenEvents';
import { readAccountKey, readingsFor } from './sharedReadings';
import type { TriggerForm } from './triggerForm';

// All at once, because the store of events can distinguish new ones from forgotten ones only next to later ones that
// it knows. More would not fit into one execution.
const WHOLE_BACKLOG = { maxFound: Infinity, maxReturned: 50_000, durationMs: Infinity };

interface WantedCheck {
	round: number;
	repairs: boolean;
}

/** Keeps the webhooks of a published trigger as they should be, and catches up on what they missed. */
export class Supervisor {
	private isClosed = false;

	private condition?: Condition;

	private running?: Promise<void>;

	private wanted?: WantedCheck;

	/** Ends that the actions of this process know the trigger. */
	private readonly forget: () => void;

	constructor(
		private readonly trigger: ITriggerFunctions,
		private readonly node: PublishedNode,
		private readonly form: TriggerForm,
		private account?: string,
	) {
		this.forget = makeKnown(() => this.describe());
	}

	/**
	 * Repairs the webhooks and catches up on what they missed. A check that is asked for while another one
	 * runs follows it. Triggers with one API key share what they read in a round. Never throws.
	 */
	async check(round: number): Promise<void> {
		await this.run({ round, repairs: true });
	}

	/** Only catches up, after the webhooks have been created. Never throws. */
	async catchUpNow(): Promise<void> {
		await this.run({ round: Date.now(), repairs: this.wanted?.repairs ?? false });
	}

	private async run(wanted: WantedCheck): Promise<void> {
		this.wanted = wanted;
		this.running ??= this.checkWhileWanted().finally(() => (this.running = undefined));
		await this.running;
	}

	/** Ends the supervision, when n8n removes the trigger or stops. */
	close(): void {
		this.isClosed = true;
		this.forget();
	}

	/** The trigger as actions see it; undefined while n8n has not set it up. */
	private describe(): PublishedTrigger | undefined {
		const { trigger, node, form, account } = this;
		const webhookUrl = node.webhookUrl ?? readStoredUrl(trigger);
		if (!node.isPublished || webhookUrl === undefined || account === undefined) return undefined;
		const { id, name } = trigger.getWorkflow();
		const { events, campaignIds } = form.filters;
		return {
			account,
			webhookUrl,
			events,
			campaignId: toWebhookCampaign(campaignIds),
			workflowId: id,
			workflowName: name,
			nodeName: trigger.getNode().name,
			trouble: this.condition?.message,
		};
	}

	private async checkWhileWanted(): Promise<void> {
		while (this.wanted !== undefined && !this.isClosed) {
			const { round, repairs } = this.wanted;
			this.wanted = undefined;
			// The client keeps the credential of a context, and it may have changed since the last check.
			const context = Object.create(this.trigger) as ITriggerFunctions;
			await this.begin(context, round).catch(() => {});
			if (repairs) {
				this.report(await this.repair(context).catch((error) => this.toCondition(error)));
			}
			await this.catchUp(context).catch((error) => this.warn('catch up on missed events', error));
		}
	}

	private async begin(context: ITriggerFunctions, round: number): Promise<void> {
		this.account = await readAccountKey(context);
		readingsFor(this.account).begin(round);
	}

	private async repair(context: ITriggerFunctions): Promise<Condition | undefined> {
		const readings = readingsFor(await readAccountKey(context));
		return await afterEarlierChanges(this.node, async () => {
			const { isPublished } = this.node;
			const webhookUrl = this.node.webhookUrl ?? readStoredUrl(context);
			const salt = webhookUrl && readSalt(context, webhookUrl);
			if (this.isClosed || !isPublished || !webhookUrl || !salt) return this.condition;

			if (!(await isReachable(context, webhookUrl))) return unreachableCondition(webhookUrl);
			const target = { webhookUrl, salt, filters: this.form.filters };
			const webhooks = await readings.listWebhooks(context);
			const report = await repairWebhooks(context, webhooks, target);
			if (report.isChanged) readings.forgetWebhooks();
			// Where n8n has another address, or its data was lost, nothing had gone.
			const isKnown = readStoredUrl(context) === webhookUrl;
			return conditionOf(isKnown ? report : { ...report, gone: [] });
		});
	}

	private async catchUp(context: ITriggerFunctions): Promise<void> {
		const { node, form } = this;
		const previous = node.state && limitLookBack(node.state, form.lookBackMs);
		const readings = readingsFor(await readAccountKey(context));
		const { activities, nextState } =
			(await readSharedActivities(
				form.filters,
				previous,
				async (page) => await readings.latestActivities(context, page),
			)) ?? (await readNewActivities(context, form.filters, previous, WHOLE_BACKLOG));
		if (this.isClosed) return;
		this.emit(activities, nextState);
	}

	private emit(activities: IDataObject[], nextState: PollState): void {
		const { trigger, node, form } = this;
		const memory = new DeliveryMemory(trigger);
		const listed = activities.filter(
			(activity) =>
				isCaughtUp(form.filters.events, String(activity.type)) &&
				passesAutomaticFilter(form, activity),
		);
		const missed = listed.filter((activity) => !memory.has(activity));
		// The store can recognize forgotten events only next to later ones that it knows.
		const items = missed.length > MIN_KNOWN ? listed : missed;
		const previousState = node.state;
		node.state = keepOverlap(nextState);
		if (missed.length === 0) return;

		for (const activity of missed) memory.claim(activity);
		const execution = trigger.helpers.createDeferredPromise<IRun>();
		execution.promise.catch((error) => {
			// n8n has started no execution, so the next check reads the activities again.
			memory.release(missed);
			node.state = previousState;
			this.warn('start the workflow for missed events', error);
		});
		// Of two processes that catch up on the same, one starts an execution.
		const key = toDigest([toOwner(trigger), ...missed.map(toActivityKey)].join());
		trigger.emit([toActivityItems(form, items, 'list')], undefined, execution, key);
	}

	private report(condition: Condition | undefined): void {
		const { trigger } = this;
		const isNew = condition !== undefined && condition.key !== this.condition?.key;
		this.condition = condition;
		if (!isNew) return;
		const error = toConditionError(trigger.getNode(), condition);
		trigger.logger.warn(`${error.message}. ${condition.description}`);
		// n8n has it since version 2.
		if ('saveFailedExecution' in trigger) trigger.saveFailedExecution(error);
	}

	private toCondition(error: NodeApiError): Condition | undefined {
		const condition = failureCondition(error);
		if (!condition) this.warn('check its webhooks', error);
		return condition ?? this.condition;
	}

	private warn(what: string, error: Error): void {
		this.trigger.logger.warn(
			`A Lemlist Community Trigger could not ${what}: ${error.message}. The next check tries again.`,
		);
	}
}
