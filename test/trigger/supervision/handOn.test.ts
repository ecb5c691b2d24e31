import type { IDataObject } from 'n8n-workflow';

import { CREDENTIALS, lemlistNode } from '../../../harness/engine/lemlistNode';
import { processedItems } from '../../../harness/engine/processedItems';
import { TriggerContexts } from '../../../harness/engine/triggerContexts';

const STORE_SIZE = 5_000;

const CONFIRMED_MS = 1_000;

type Mode = Parameters<TriggerContexts['execute']>[1];

let nodeCount = 0;

/** The node of a trigger, and what its execution hands on of these items. */
async function openNode() {
	const contexts = await TriggerContexts.load();
	const node = lemlistNode({
		id: `executed-${++nodeCount}`,
		type: 'n8n-nodes-lemlist.lemlistTrigger',
		typeVersion: 1.1,
		credentials: CREDENTIALS,
	});
	return async (mode: Mode, items: IDataObject[]) => {
		const context = contexts.execute(
			{
				node,
				staticData: {},
				credential: { apiKey: 'key', baseUrl: 'http://127.0.0.1:9' },
				n8nUrl: 'http://127.0.0.1',
				isTest: mode === 'manual',
			},
			mode,
			items.map((json) => ({ json })),
		);
		const [output] = (await contexts.typeOf(node).execute?.call(context)) as Array<
			Array<{ json: IDataObject }>
		>;
		return output.map(({ json }) => json._id ?? json.enrichmentId);
	};
}

const events = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => ({ _id: `act_${from + index}` }));

/** Resolves when the latest events have been recorded for good. */
const confirmed = async () =>
	await new Promise((resolve) => void setTimeout(resolve, CONFIRMED_MS));

const idsOf = (items: IDataObject[]) => items.map(({ _id }) => _id);

describe('an execution of the trigger', () => {
	it('hands on an event once, whether it was delivered or caught up', async () => {
		const execute = await openNode();

		expect(await execute('webhook', events(1, 1))).toEqual(['act_1']);
		expect(await execute('trigger', events(1, 2))).toEqual(['act_2']);
		expect(await execute('webhook', events(2, 3))).toEqual(['act_3']);
	});

	it('hands on an event that is no activity, although it has the ID of one', async () => {
		const execute = await openNode();
		await execute('webhook', [{ _id: 'act_1', event: 'emailsSent' }]);

		expect(await execute('webhook', [{ _id: 'act_1', event: 'campaignComplete' }])).toEqual([
			'act_1',
		]);
		expect(await execute('webhook', [{ _id: 'act_1', event: 'campaignComplete' }])).toEqual([]);
		expect(await execute('webhook', [{ _id: 'act_1', event: 'warmed' }])).toEqual([]);
	});

	it('hands on an event once if 50 executions of it run at the same time', async () => {
		const execute = await openNode();

		const outputs = await Promise.all(
			Array.from({ length: 50 }, async () => await execute('webhook', events(1, 1))),
		);

		expect(outputs.flat()).toEqual(['act_1']);
	});

	it('loses no event if 200 executions run at the same time, and records all', async () => {
		const execute = await openNode();
		const all = events(1, 200);

		const outputs = await Promise.all(all.map(async (event) => await execute('webhook', [event])));

		expect(outputs.flat()).toEqual(idsOf(all));
		expect(await execute('trigger', all)).toEqual([]);
	});

	it('hands on results of enrichments, which have no ID, as often as they come', async () => {
		const execute = await openNode();
		const result = { enrichmentId: 'enr_1' };

		expect(await execute('webhook', [result, ...events(1, 1)])).toEqual(['enr_1', 'act_1']);
		expect(await execute('webhook', [result, ...events(1, 1)])).toEqual(['enr_1']);
	});

	it.each<Mode>(['manual', 'retry'])(
		'hands on everything in the mode %s, and records nothing',
		async (mode) => {
			const execute = await openNode();
			await execute('webhook', events(1, 1));

			expect(await execute(mode, events(1, 2))).toEqual(['act_1', 'act_2']);
			expect(await execute('webhook', events(2, 2))).toEqual(['act_2']);
		},
	);

	it('hands on everything if the database fails', async () => {
		const execute = await openNode();
		await execute('webhook', events(1, 1));
		await confirmed();
		processedItems.failure = new Error('database is locked');

		const output = await execute('webhook', events(1, 2));
		processedItems.failure = undefined;

		expect(output).toEqual(['act_1', 'act_2']);
	});

	it('repeats 500 of the latest 5,000 events, and no others, if the database fails once while it looks for them', async () => {
		const execute = await openNode();
		const all = events(1, STORE_SIZE + 1_000);
		await execute('webhook', all);
		await confirmed();
		jest
			.spyOn(processedItems, 'checkProcessedAndRecord')
			.mockRejectedValueOnce(new Error('database is locked'));

		expect(await execute('trigger', all)).toEqual(idsOf(all.slice(-500)));
	});

	it('takes events that are older than the 5,000 latest for known ones, and no others', async () => {
		const execute = await openNode();
		await execute('webhook', events(1, 10));
		await execute('webhook', events(11, STORE_SIZE + 10));

		const output = await execute('trigger', events(1, STORE_SIZE + 12));

		expect(output).toEqual(idsOf(events(STORE_SIZE + 11, STORE_SIZE + 12)));
	});

	it('regards forgotten events as known ones also if an older event was recorded after them', async () => {
		const execute = await openNode();
		await execute('webhook', events(2, 20));
		await execute('webhook', events(21, STORE_SIZE + 18));
		await execute('webhook', events(1, 1));

		const output = await execute('trigger', events(1, STORE_SIZE + 20));

		expect(output).toEqual(idsOf(events(STORE_SIZE + 19, STORE_SIZE + 20)));
	});

	it('hands on an event that is older than the few known ones, although the store is full of others', async () => {
		const execute = await openNode();
		await execute('webhook', events(1, STORE_SIZE));
		await execute('webhook', events(STORE_SIZE + 2, STORE_SIZE + 3));

		const output = await execute('trigger', events(STORE_SIZE + 1, STORE_SIZE + 3));

		expect(output).toEqual([`act_${STORE_SIZE + 1}`]);
	});

	it('does not forget known events for the sake of older ones that are read again', async () => {
		const execute = await openNode();
		const all = events(1, STORE_SIZE + 2_000);
		await execute('webhook', all);

		expect(await execute('trigger', all)).toEqual([]);
		expect(await execute('trigger', all)).toEqual([]);
		expect(await execute('webhook', events(STORE_SIZE + 2_001, STORE_SIZE + 2_001))).toHaveLength(
			1,
		);
		expect(await execute('trigger', all)).toEqual([]);
	});

	it('does not take events of a long downtime for forgotten ones, whatever was delivered after it', async () => {
		const execute = await openNode();
		const [before, missed, after] = [
			events(1, 6_000),
			events(6_001, 12_000),
			events(12_001, 14_000),
		];
		await execute('webhook', before);
		await execute('webhook', after);
		const all = [...before, ...missed, ...after];

		expect(await execute('trigger', all)).toEqual(idsOf(missed));
		expect(await execute('trigger', all)).toEqual([]);
	});

	it('remembers what it caught up while it confirms what it knows', async () => {
		const execute = await openNode();
		const [known, missed] = [events(1, 7_000), events(7_001, 9_800)];
		await execute('webhook', known);
		await confirmed();

		expect(await execute('trigger', [...known, ...missed])).toEqual(idsOf(missed));
		await execute('webhook', events(9_801, 9_801));
		await confirmed();

		expect(await execute('trigger', [...known, ...missed])).toEqual([]);
	});

	it('remembers the latest events of a downtime with more than 5,000', async () => {
		const execute = await openNode();
		const all = events(1, 12_000);
		await execute('webhook', events(1, 6_000));
		await execute('trigger', all);
		await execute('webhook', events(12_001, 12_001));

		expect(await execute('trigger', all)).toEqual([]);
	});

	it('does not regard events as missed that came while a downtime was being caught up', async () => {
		const execute = await openNode();
		const [before, missed, meanwhile, after] = [
			events(1, 6_000),
			events(6_001, 8_000),
			events(8_001, 8_100),
			events(8_101, 12_000),
		];
		await execute('webhook', before);
		await execute('webhook', meanwhile);
		await execute('trigger', [...before, ...missed, ...meanwhile]);
		await execute('webhook', after);

		expect(await execute('trigger', [...before, ...missed, ...meanwhile, ...after])).toEqual([]);
	});

	it('records an event again that another process has overwritten', async () => {
		const execute = await openNode();
		await execute('webhook', events(1, 3));
		processedItems.overwriteLatest(2);

		await confirmed();

		expect(await execute('trigger', events(1, 3))).toEqual([]);
	});

	it('hands on everything that is new if the store is full of other events', async () => {
		const execute = await openNode();
		await execute('webhook', events(1, STORE_SIZE));

		const later = events(STORE_SIZE + 1, STORE_SIZE + 3);

		expect(await execute('trigger', later)).toEqual(idsOf(later));
	});
});
