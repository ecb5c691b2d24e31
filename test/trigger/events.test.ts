import type { INodeTypeDescription } from 'n8n-workflow';

import { isActivityType, isHookType } from '../../emulator/model/eventTypes';
import { isAggregate, isSpecific, replacementFor } from '../../nodes/Lemlist/eventKinds';
import { ALL_EVENTS, EVENTS } from '../../nodes/Lemlist/events';
import { loadPackage } from '../../harness/engine/loadPackage';
import { webhookLines, triggerHarnessForEachTest } from './triggerHarness';

const RETIRED = ['skipped', 'emailsSendFailed', 'opportunitiesDone'];

const harness = triggerHarnessForEachTest();

describe('the table of events', () => {
	it('has the 76 that lemlist delivers, each once', () => {
		const values = EVENTS.map(({ value }) => String(value));

		expect(new Set(values).size).toBe(76);
		expect(values.every(isHookType)).toBe(true);
		expect(values.filter((value) => RETIRED.includes(value))).toEqual([]);
	});

	it('gives each a name of its own and a meaning in one line', () => {
		const names = EVENTS.map(({ name }) => name);

		expect(new Set(names).size).toBe(names.length);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
		for (const { name, description } of EVENTS) {
			expect(description).toMatch(/^[A-Z].{10,80}[^.]$/);
			expect(description).not.toBe(name);
		}
	});

	it('knows which of them gather several activities', () => {
		const aggregates = EVENTS.map(({ value }) => String(value)).filter(isAggregate);

		expect(aggregates.sort()).toEqual([
			'attracted',
			'contacted',
			'hooked',
			'interested',
			'notInterested',
			'warmed',
		]);
		expect(EVENTS.filter(({ value }) => isSpecific(String(value)))).toHaveLength(70);
		expect(isSpecific('addedTomorrow')).toBe(false);
	});

	it('knows what replaces a retired one', () => {
		const names = EVENTS.map(({ name }) => name);

		expect(RETIRED.map(replacementFor)).toEqual([undefined, 'Email Failed', 'Note Added']);
		expect(names).toEqual(expect.arrayContaining(['Email Failed', 'Note Added']));
	});
});

describe.each(['lemlistTrigger', 'lemlistPollingTrigger'])('the form of %s', (name) => {
	let description: INodeTypeDescription;

	beforeAll(async () => {
		const loader = await loadPackage();
		description = loader.getNode(name).type.description as INodeTypeDescription;
	});

	it('offers all events first, then each', () => {
		const [events] = description.properties.filter((property) => property.name === 'events');

		expect(events).toMatchObject({ displayName: 'Trigger On', type: 'multiOptions' });
		expect(events.options).toEqual([ALL_EVENTS, ...EVENTS]);
	});

	it('asks for the events, the campaigns, first only and simplify', () => {
		const names = description.properties
			.map((property) => property.name)
			.filter((property) => property !== 'pollTimes');

		expect(names).toEqual(['events', 'campaignIds', 'isFirst', 'simplify']);
	});
});

describe('the form of lemlistPollingTrigger', () => {
	it('asks for the schedule', async () => {
		const { description } = (await loadPackage()).getNode('lemlistPollingTrigger').type;

		expect((description as INodeTypeDescription).properties[0].name).toBe('pollTimes');
	});
});

describe('publishing', () => {
	it.each(RETIRED)('still asks lemlist for %s from a saved workflow', async (event) => {
		const trigger = await harness.open({ events: [event] });

		await trigger.publish();

		expect(webhookLines(harness.emulator.state.hooks)).toEqual([event]);
	});

	it('makes 76 webhooks when each event is chosen by itself', async () => {
		const trigger = await harness.open({ events: EVENTS.map(({ value }) => String(value)) });

		await trigger.publish();

		const { hooks } = harness.emulator.state;
		expect(new Set(hooks.map(({ targetUrl }) => targetUrl)).size).toBe(76);
		expect(await trigger.checkExists()).toBe(true);
	}, 20_000);
});

describe('the list of activities', () => {
	it('knows every event as a type', () => {
		expect(EVENTS.every(({ value }) => isActivityType(String(value)))).toBe(true);
	});
});
