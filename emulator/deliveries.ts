import axios, { type AxiosInstance } from 'axios';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';

import { matchesType } from './model/eventTypes';
import { removeFrom } from './model/records';
import type { ResolvedOptions } from './options';
import type { Activity, Hook, State } from './model/state';

/** One attempt to deliver an event to a hook. */
export interface Delivery {
	hookId: string;
	/** Missing for an event that is no activity. */
	activityId?: string;
	url: string;
	attempt: number;
	/** Missing when there was no response. */
	status?: number;
}

type Payload = Record<string, unknown>;

/** Delivers events to webhooks, with retries (docs/lemlist-api.md#deliveries). */
export class Deliveries {
	readonly log: Delivery[] = [];
	private readonly inFlight = new Set<Promise<void>>();
	private readonly failures = new Map<string, number>();
	private readonly http: AxiosInstance;

	constructor(
		private readonly state: State,
		private readonly options: ResolvedOptions,
		private readonly closeSignal: AbortSignal,
	) {
		// One connection per attempt, so that a restarted receiver is reached immediately
		this.http = axios.create({
			httpAgent: new HttpAgent({ keepAlive: false }),
			httpsAgent: new HttpsAgent({ keepAlive: false }),
			proxy: false,
			maxRedirects: 0,
			validateStatus: () => true,
			signal: closeSignal,
		});
	}

	/** Starts a delivery to each hook that is subscribed to the activity, and returns immediately. */
	deliver(activity: Activity): void {
		for (const hook of this.state.hooks.filter((candidate) => isSubscribed(candidate, activity))) {
			this.start(hook, () => this.toPayload(hook, activity), activity._id);
		}
	}

	/** Starts a delivery of results that are no activity to each hook of this type or of all. */
	deliverResults(type: string, data: object[]): void {
		for (const hook of this.state.hooks.filter((candidate) => isOfTeam(candidate, type))) {
			this.start(hook, () => this.withSecret(hook, { type, data }));
		}
	}

	/** Resolves when no delivery is in flight. */
	async idle(): Promise<void> {
		while (this.inFlight.size > 0) await Promise.all(this.inFlight);
	}

	clear(): void {
		this.log.length = 0;
		this.failures.clear();
	}

	private start(hook: Hook, payload: () => Payload, activityId?: string): void {
		const delivery = this.deliverWithRetries(hook, payload, activityId).catch((error) => {
			if (!this.closeSignal.aborted) throw error;
		});
		this.inFlight.add(delivery);
		void delivery.finally(() => this.inFlight.delete(delivery));
	}

	private async deliverWithRetries(
		hook: Hook,
		payload: () => Payload,
		activityId?: string,
	): Promise<void> {
		for (let attempt = 1; attempt <= this.options.deliveryTries; attempt++) {
			if (attempt > 1)
				await wait(this.options.deliveryRetryMs, undefined, { signal: this.closeSignal });
			if (!this.state.hooks.includes(hook)) return;
			const delivery: Delivery = {
				hookId: hook._id,
				...(activityId !== undefined && { activityId }),
				url: hook.targetUrl,
				attempt,
			};
			if (await this.wasAccepted(delivery, payload())) {
				this.failures.delete(hook._id);
				return;
			}
			if (this.isGone(delivery)) return void removeFrom(this.state.hooks, hook);
		}
		this.countFailure(hook);
	}

	private isGone({ status }: Delivery): boolean {
		return this.options.goneDelivery === 'deletesWebhook' && [404, 410].includes(status ?? 0);
	}

	private async wasAccepted(delivery: Delivery, payload: Payload): Promise<boolean> {
		this.log.push(delivery);
		try {
			const { status } = await this.http.post(delivery.url, payload, {
				timeout: this.options.deliveryTimeoutMs,
			});
			delivery.status = status;
			return status >= 200 && status < 300;
		} catch {
			return false;
		}
	}

	// lemlist flattens the lead's variables into the activity (docs/lemlist-api.md#delivery-payload)
	private toPayload(hook: Hook, activity: Activity): Payload {
		const lead = this.state.leads.find(({ _id }) => _id === activity.leadId);
		return this.withSecret(hook, {
			...(lead && { email: lead.email, ...lead.variables }),
			...activity,
			...(hook.type && this.options.groupDeliveryType === 'group' && { type: hook.type }),
		});
	}

	private withSecret({ secret }: Hook, payload: Payload): Payload {
		return secret === undefined || !this.options.echoesSecret ? payload : { ...payload, secret };
	}

	private countFailure(hook: Hook): void {
		const failures = (this.failures.get(hook._id) ?? 0) + 1;
		this.failures.set(hook._id, failures);
		if (failures >= this.options.failedDeliveriesToDisable) hook.disabled = true;
	}
}

function isOfTeam(hook: Hook, type: string): boolean {
	const isOfType = hook.type === undefined || hook.type === type;
	return !hook.disabled && isOfType && hook.campaignId === undefined;
}

function isSubscribed(hook: Hook, activity: Activity): boolean {
	return (
		!hook.disabled &&
		(hook.type === undefined || matchesType(activity.type, hook.type)) &&
		(hook.campaignId === undefined || hook.campaignId === activity.campaignId) &&
		(!hook.isFirst || activity.isFirst)
	);
}
