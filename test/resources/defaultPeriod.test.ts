import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode, type RunOptions } from '../../harness/engine/runNode';
import { EVERY_OPERATION, EVERY_REQUEST } from '../engine/everyOperation';

const emulator = emulatorForFile();

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The operations that ask for a period. */
const OPERATIONS = EVERY_OPERATION.filter(({ operation }) =>
	operation.fields.some(({ name }) => name === 'startDate'),
).map(({ name }) => name);

describe('every operation', () => {
	it('that requires two dates fills them in', () => {
		const offenders = EVERY_REQUEST.filter(({ request }) => {
			const dates = request.fields.filter(({ type, required }) => type === 'dateTime' && required);
			return dates.length > 1 && dates.some(({ default: value }) => !value);
		});

		expect(offenders.map(({ title }) => title)).toEqual([]);
	});
});

describe.each(OPERATIONS)('%s', (operation) => {
	it('counts the last 30 days of the time zone of the workflow, in one period for all items', async () => {
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addCampaign({ _id: 'cam_2' });
		const options: RunOptions = {
			operation,
			parameters: { campaignId: { __rl: true, mode: 'id', value: '={{ $json.id }}' } },
			items: [{ id: 'cam_1' }, { id: 'cam_2' }],
		};

		const { items } = await runNode(emulator, options);

		const [start, end] = ['startDate', 'endDate'].map((name) => {
			const dates = new Set(items.map(({ json }) => String(json[name])));
			expect(dates.size).toBe(1);
			return Date.parse([...dates][0]);
		});
		expect(end).toBeLessThanOrEqual(Date.now());
		expect(end - start).toBeGreaterThan(29.9 * DAY_MS);
		expect(end - start).toBeLessThan(31.1 * DAY_MS);
	});
});
