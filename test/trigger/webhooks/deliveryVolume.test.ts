import { mapConcurrently } from '../../../nodes/Lemlist/transport/mapConcurrently';
import { toDeliveryTarget } from './deliveryTarget';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

const COUNT = 10_000;

describe('10,000 deliveries, of which 5 % are repeated', () => {
	it('start 10,000 executions', async () => {
		const trigger = await harness.openPublished({ events: ['emailsOpened'] });
		const { deliver } = toDeliveryTarget(trigger);
		const [{ secret }] = harness.emulator.state.hooks;
		const indexes = Array.from({ length: COUNT }, (_, index) => index).flatMap((index) =>
			index % 20 === 0 ? [index, index] : [index],
		);

		const statuses = await mapConcurrently(
			indexes,
			async (index) =>
				await deliver({ _id: `act_${index}`, type: 'emailsOpened', secret }, '?event=emailsOpened'),
		);

		const started = trigger.executions.map(([{ json }]) => json.id);
		expect(started).toHaveLength(COUNT);
		expect(new Set(started).size).toBe(COUNT);
		expect(new Set(statuses)).toEqual(new Set([200]));
	}, 240_000);
});
