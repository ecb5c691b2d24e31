import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

const COUNT = 10_000;
const CONCURRENCY = 50;

describe('10,000 deliveries of which 5 % come again', () => {
	it('start 10,000 executions, none twice', async () => {
		const trigger = await harness.open({ events: ['emailsOpened'] });
		await trigger.publish();
		const [{ targetUrl, secret }] = harness.emulator.state.hooks;
		const queue = Array.from({ length: COUNT }, (_, index) => index).flatMap((index) =>
			index % 20 === 0 ? [index, index] : [index],
		);
		const statuses = new Set<number>();
		const worker = async () => {
			for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
				const { status } = await fetch(targetUrl, {
					method: 'POST',
					headers: { 'Content-Type': 'application/json' },
					body: JSON.stringify({ _id: `act_${index}`, type: 'emailsOpened', secret }),
				});
				statuses.add(status);
			}
		};

		await Promise.all(Array.from({ length: CONCURRENCY }, worker));

		const started = trigger.executions.map(([{ json }]) => json.id);
		expect(started).toHaveLength(COUNT);
		expect(new Set(started).size).toBe(COUNT);
		expect(statuses).toEqual(new Set([200]));
	}, 120_000);
});
