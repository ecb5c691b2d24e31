import { setTimeout as sleep } from 'node:timers/promises';

import { seeded } from '../../../harness/simulation/simulation';
import { SimulatedTrigger } from './simulatedTrigger';

const SEEDS = [1, 2, 3, 4, 5, 6];
const STEPS = 40;
const MAX_EVENTS = 1_500;
const MAX_WHILE_STARTING = 200;
const LOST = 0.05;
const LATE = 0.03;
const CONFIRMED_MS = 1_000;
const TIMEOUT_MS = 120_000;

/** Lets thousands of events happen while deliveries are lost or late, webhooks vanish, and n8n is stopped and killed. */
async function troubleTrigger(seed: number): Promise<SimulatedTrigger> {
	const trigger = new SimulatedTrigger();
	const random = seeded(seed);
	const upTo = (maximum: number) => Math.floor(random() * maximum);
	const restart = async () => {
		trigger.kill();
		await trigger.letHappen(upTo(MAX_WHILE_STARTING), () => random() > LOST);
	};
	const runForAWhile = async () => {
		const first = trigger.events.length;
		await trigger.letHappen(upTo(MAX_EVENTS), () => random() > LOST + LATE);
		await trigger.deliver(trigger.events.slice(first).filter(() => random() < LATE));
	};
	const loseOneOfTwoWebhooks = async () =>
		await trigger.letHappen(upTo(MAX_EVENTS), () => random() < 0.5);
	const stopForAWhile = async () => {
		await trigger.letHappen(upTo(MAX_EVENTS), () => false);
		await restart();
	};
	const troubles = [
		runForAWhile,
		runForAWhile,
		runForAWhile,
		loseOneOfTwoWebhooks,
		stopForAWhile,
		restart,
	];
	for (let step = 0; step < STEPS; step++) {
		await troubles[upTo(troubles.length)]();
		await trigger.catchUp();
		if (random() < 0.3) await sleep(CONFIRMED_MS);
	}
	return trigger;
}

describe('a trigger with tens of thousands of events, restarted every few hundred', () => {
	let triggers: SimulatedTrigger[];

	beforeAll(async () => {
		triggers = await Promise.all(SEEDS.map(troubleTrigger));
	}, TIMEOUT_MS);

	it('has had more events than the store holds', () => {
		expect(Math.min(...triggers.map(({ events }) => events.length))).toBeGreaterThan(15_000);
	});

	it('misses none', () => {
		expect(triggers.map(({ missing }) => missing)).toEqual(SEEDS.map(() => 0));
	});

	it('hands on one in 50 twice, or fewer', () => {
		const shares = triggers.map(({ events, repetitions }) => repetitions / events.length);

		expect(shares.filter((share) => share > 1 / 50)).toEqual([]);
	});
});

describe('a kill while a missed event is inserted before 1,500 later ones', () => {
	it('repeats 500 of these, or fewer', async () => {
		const trigger = new SimulatedTrigger();
		await trigger.letHappen(4_500, () => true);
		await trigger.letHappen(1, () => false);
		await trigger.letHappen(1_500, () => true);
		trigger.kill();

		await trigger.catchUpUntilRemoved('act_4600');
		await trigger.catchUp();

		expect(trigger.missing).toBe(0);
		expect(trigger.repetitions).toBeLessThanOrEqual(500);
	});
});
