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
	const MINUTE_MS = 60_000;

	/** The requests of a check after so many activities since the one before, of which one is a reply. */
	async function checkAfter(count: number, events: string[]): Promise<string[]> {
		const startedAt = Date.now() - 20 * MINUTE_MS;
		const add = (type: string, at: number, _id = `act_${at}`) => {
			const createdAt = new Date(at).toISOString();
			harness.emulator.addActivity({ _id, type, createdAt });
		};
		add('emailsSent', startedAt);
		const trigger = await harness.openSupervised({ events });
		await trigger.passMinutes(10);
		harness.emulator.clear();
		add('emailsReplied', startedAt + 1, 'act_reply');
		for (let index = 1; index < count; index++) {
			add('emailsSent', startedAt + Math.floor((index * 20 * MINUTE_MS) / count));
		}

		// The first ten are a round that was read before.
		await trigger.passMinutes(20);

		const ids = trigger.executions.flatMap((items) => items.map(({ json }) => json.id));
		expect(ids.filter((id) => id === 'act_reply')).toHaveLength(1);
		return readings();
	}

	const pages = (count: number) => Array<string>(count).fill('GET /activities');

	it('reads the next page if it selects more types than there are pages', async () => {
		const events = ['emailsReplied', 'paused', 'resumed', 'emailsBounced'];

		expect(await checkAfter(150, events)).toEqual(['GET /hooks', ...pages(2)]);
	});

	it('reads the next page if it selects all events', async () => {
		expect(await checkAfter(150, ['*'])).toEqual(['GET /hooks', ...pages(2)]);
	});

	it('asks for each of the selected types if these are fewer, and for no others', async () => {
		expect(await checkAfter(450, ['emailsReplied', 'paused'])).toEqual(['GET /hooks', ...pages(3)]);
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
