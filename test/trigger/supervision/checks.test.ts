import { openDeliveryTarget } from '../webhooks/deliveryTarget';
import { listWrites } from '../../../harness/engine/webhookLines';
import { useFastTimings } from '../../../harness/faults/useFastTimings';
import { triggerHarnessForEachTest } from '../webhooks/triggerHarness';

const harness = triggerHarnessForEachTest();

const REPLIES = { events: ['emailsReplied'] };

beforeEach(() => useFastTimings());

/** A round of checks is a minute, so they must not be on both sides of its end. */
async function untilMinuteHasBegun(): Promise<void> {
	const left = 60_000 - (Date.now() % 60_000);
	if (left < 5_000) await new Promise((resolve) => void setTimeout(resolve, left));
}

const readings = () => harness.emulator.lines().map((line) => line.split('?')[0]);

describe('a check when nothing has happened', () => {
	it('reads one list of webhooks and one page of activities, and changes nothing', async () => {
		const trigger = await harness.openSupervised({ events: ['emailsReplied', 'warmed', 'paused'] });

		await trigger.passMinutes(10);

		expect(readings()).toEqual(['GET /hooks', 'GET /activities']);
		expect(listWrites(harness.emulator)).toEqual([]);
	});

	it('shares both with the other triggers of the API key', async () => {
		const { apiKey } = harness.emulator;
		const triggers = [
			await harness.openSupervised(REPLIES, { apiKey }),
			await harness.openSupervised({ events: ['emailsSent'] }, { apiKey }),
			await harness.openSupervised({ events: ['*'] }, { apiKey }),
		];
		await untilMinuteHasBegun();
		harness.emulator.clear();

		await Promise.all(triggers.map(async (trigger) => await trigger.passMinutes(10)));

		expect(readings()).toEqual(['GET /hooks', 'GET /activities']);
	});
});

describe('a published trigger for which n8n also listens for a test event', () => {
	it('is still supervised after the test has ended, at its own address', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		const webhooks = harness.webhookLines();
		await trigger.listen();
		await trigger.stopListening();
		harness.emulator.state.hooks.length = 0;

		await trigger.passMinutes(10);

		expect(harness.webhookLines()).toEqual(webhooks);
		expect(harness.emulator.state.hooks[0].targetUrl).toContain(trigger.webhookUrl);
	});

	it('is still supervised after a test that could not begin', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		harness.emulator.addFault({ match: 'POST /hooks', status: 400, times: 9 });
		await expect(trigger.listen()).rejects.toThrow();
		harness.emulator.clear();
		harness.emulator.state.hooks.length = 0;

		await trigger.passMinutes(10);

		expect(harness.emulator.state.hooks).toMatchObject([
			{ targetUrl: expect.stringContaining(trigger.webhookUrl) as string },
		]);
	});
});

describe('a check when more has happened than fits on a page', () => {
	it('asks for each of the selected types, and for none of the others', async () => {
		const trigger = await harness.openSupervised({ events: ['emailsReplied', 'paused'] });
		for (let index = 0; index < 150; index++) harness.emulator.addActivity({ type: 'emailsSent' });
		harness.emulator.addActivity({ _id: 'act_1', type: 'emailsReplied' });

		await trigger.passMinutes(10);

		expect(readings()).toEqual(['GET /hooks', ...Array<string>(3).fill('GET /activities')]);
		expect(trigger.executions.map((items) => items.map(({ json }) => json.id))).toEqual([
			['act_1'],
		]);
	});
});

describe('a trigger that n8n only runs by hand', () => {
	it('is not supervised', async () => {
		const { trigger } = await openDeliveryTarget(harness, REPLIES);
		harness.emulator.clear();

		await trigger.passMinutes(20);

		expect(readings()).toEqual([]);
	});
});
