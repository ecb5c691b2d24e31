import { setTimeout as sleep } from 'node:timers/promises';

import type { Activity, Emulator } from '../../emulator';
import { waitFor } from '../../harness/n8n/waitFor';
import { seeded } from '../../harness/simulation/simulation';
import { log } from './figures';

/** A minute of trouble takes this long, so that the shortest interval of a trigger stands for ten minutes. */
export const MINUTE_MS = 6_000;

export const EVENTS = 10_000;
export const EVENT_TYPE = 'emailsOpened';

const MINUTES = 72;
const LOST = 0.05;
const REPEATED = 0.05;
const MAX_REPETITION_MINUTES = 3;

/** What a trouble does, and in which minute. */
export interface Step {
	minute: number;
	what: 'kill' | 'stop' | 'start' | 'delete the webhook' | 'disable the webhook';
}

/** Five kills, each with an immediate restart, two stops of 20 minutes, three deletions and a disabling. */
const STEPS: Step[] = [
	{ minute: 1, what: 'kill' },
	// Only the schedule can find out about this one.
	{ minute: 3, what: 'delete the webhook' },
	{ minute: 14, what: 'kill' },
	{ minute: 17, what: 'disable the webhook' },
	{ minute: 18, what: 'stop' },
	{ minute: 38, what: 'start' },
	{ minute: 41, what: 'delete the webhook' },
	{ minute: 42, what: 'kill' },
	{ minute: 45, what: 'kill' },
	{ minute: 47, what: 'stop' },
	{ minute: 57, what: 'delete the webhook' },
	{ minute: 67, what: 'start' },
	{ minute: 70, what: 'kill' },
];

const NEED_WEBHOOKS: Array<Step['what']> = ['delete the webhook', 'disable the webhook'];

// The next check comes within a minute.
const NEXT_CHECK_MS = 70_000;

/** The n8n that suffers. */
export interface TroubledN8n {
	emulator: Emulator;
	/** Ends processes of n8n with SIGKILL and starts them again; resolves when they are ready. */
	kill(count: number): Promise<void>;
	stop(): Promise<void>;
	start(): Promise<void>;
}

/** What happened. */
export interface TroubleReport {
	/** The events, in their order. */
	ids: string[];
	lost: number;
	repeated: number;
}

/** The settings of the emulator: lemlist tries a delivery six times in about seven minutes. */
export const DELIVERY = { deliveryRetryMs: 1.4 * MINUTE_MS, deliveryTimeoutMs: 5 * MINUTE_MS };

/** Lets events and trouble happen for an hour, and n8n start for the last time. */
export async function causeTrouble(n8n: TroubledN8n): Promise<TroubleReport> {
	const startedAt = Date.now();
	const happening = letEventsHappen(n8n.emulator, startedAt);
	let kills = 0;
	let isRunning = true;
	for (const { minute, what } of STEPS) {
		await sleep(Math.max(0, startedAt + minute * MINUTE_MS - Date.now()));
		if (isRunning && NEED_WEBHOOKS.includes(what)) await someWebhook(n8n.emulator);
		const { hooks } = n8n.emulator.state;
		log(`minute ${minuteOf(startedAt)}: ${what}, ${hooks.length} webhooks at lemlist`);
		if (what === 'kill') {
			await n8n.kill(kills++);
		} else if (what === 'stop') {
			isRunning = false;
			await n8n.stop();
		} else if (what === 'start') {
			await n8n.start();
			isRunning = true;
		} else if (what === 'delete the webhook') hooks.length = 0;
		else for (const hook of hooks) hook.disabled = true;
	}
	log(`minute ${minuteOf(startedAt)}: the trouble is over`);
	return await happening;
}

/** While a process of n8n starts, it may answer 404, and lemlist then deletes the webhook. */
async function someWebhook({ state }: Emulator): Promise<void> {
	const find = () => state.hooks.find(({ disabled }) => !disabled);
	await waitFor('a webhook', find, { timeoutMs: NEXT_CHECK_MS }).catch(() => {});
}

function minuteOf(startedAt: number): string {
	return ((Date.now() - startedAt) / MINUTE_MS).toFixed(1);
}

async function letEventsHappen(emulator: Emulator, startedAt: number): Promise<TroubleReport> {
	const random = seeded(1);
	const ids: string[] = [];
	const repetitions: Array<Promise<void>> = [];
	let lost = 0;
	const repeatLater = async (activity: Activity, minutes: number) => {
		await sleep(minutes * MINUTE_MS);
		emulator.redeliver(activity);
	};
	while (ids.length < EVENTS) {
		const due = (EVENTS * (Date.now() - startedAt)) / (MINUTES * MINUTE_MS);
		while (ids.length < Math.min(due, EVENTS)) {
			const _id = `act_${String(ids.length).padStart(5, '0')}`;
			ids.push(_id);
			const activity = { _id, type: EVENT_TYPE };
			const chance = random();
			if (chance < LOST) {
				lost++;
				emulator.addActivity(activity);
				continue;
			}
			const recorded = emulator.recordActivity(activity);
			if (chance < LOST + REPEATED) {
				repetitions.push(repeatLater(recorded, random() * MAX_REPETITION_MINUTES));
			}
		}
		await sleep(20);
	}
	await Promise.all(repetitions);
	return { ids, lost, repeated: repetitions.length };
}
