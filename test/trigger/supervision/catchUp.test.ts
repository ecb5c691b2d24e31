import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { EngineTrigger } from '../../../harness/engine/engineTrigger';
import { useFastTimings } from '../../../harness/faults/useFastTimings';
import { triggerHarnessForEachTest } from '../webhooks/triggerHarness';

const harness = triggerHarnessForEachTest();

const REPLIES = { events: ['emailsReplied'] };

beforeEach(() => useFastTimings());

const idsOf = ({ executions }: EngineTrigger) =>
	executions.map((items) => items.map(({ json }) => json.id));

/** Records an activity that no webhook delivers. */
const addUndelivered = (activity: IDataObject) => harness.emulator.addActivity(activity);

async function deliver(activity: IDataObject): Promise<void> {
	harness.emulator.recordActivity(activity);
	await harness.emulator.awaitDeliveries();
}

describe('the first publication', () => {
	it('catches up nothing that happened before', async () => {
		addUndelivered({ _id: 'act_old', type: 'emailsReplied' });

		const trigger = await harness.openSupervised(REPLIES);
		await trigger.passMinutes(10);

		expect(idsOf(trigger)).toEqual([]);
	});
});

describe('a check on the schedule', () => {
	it('starts one execution with what was not delivered, oldest first', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		addUndelivered({ _id: 'act_2', type: 'emailsReplied', createdAt: '2026-11-30T10:00:02.000Z' });
		addUndelivered({ _id: 'act_1', type: 'emailsReplied', createdAt: '2026-11-30T10:00:01.000Z' });
		addUndelivered({ _id: 'act_3', type: 'emailsSent', createdAt: '2026-11-30T10:00:03.000Z' });

		await trigger.passMinutes(10);

		expect(idsOf(trigger)).toEqual([['act_1', 'act_2']]);
	});

	it('starts none for what was delivered', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		await deliver({ _id: 'act_1', type: 'emailsReplied' });

		await trigger.passMinutes(30);

		expect(idsOf(trigger)).toEqual([['act_1']]);
	});

	it('starts one once, and a delivery that arrives later starts none', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		const late = addUndelivered({ _id: 'act_1', type: 'emailsReplied' });
		await trigger.passMinutes(20);

		harness.emulator.redeliver(late);
		await harness.emulator.awaitDeliveries();
		await trigger.passMinutes(10);

		expect(idsOf(trigger)).toEqual([['act_1']]);
	});
});

describe('activities without an ID', () => {
	it('are caught up once each, at the same check and at later ones', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		const addWithoutId = (leadId: string) => {
			delete (addUndelivered({ type: 'emailsReplied', leadId }) as IDataObject)._id;
		};
		addWithoutId('lea_1');
		addWithoutId('lea_2');
		await trigger.passMinutes(10);
		addWithoutId('lea_3');

		await trigger.passMinutes(20);

		const leadsOf = (items: INodeExecutionData[]) =>
			items.map(({ json }) => (json.lead as IDataObject).id);
		expect(trigger.executions.map(leadsOf)).toEqual([['lea_1', 'lea_2'], ['lea_3']]);
	});
});

describe('a restart of n8n', () => {
	it('catches up on what happened meanwhile, and nothing that came before', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		await deliver({ _id: 'act_1', type: 'emailsReplied' });
		await trigger.kill();
		addUndelivered({ _id: 'act_2', type: 'emailsReplied' });

		await trigger.startAgain();

		expect(idsOf(trigger)).toEqual([['act_1'], ['act_2']]);
	});
});

describe('after a restart', () => {
	it('one execution without items starts, however many checks follow', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		await deliver({ _id: 'act_1', type: 'emailsReplied' });

		await trigger.restart();
		await trigger.passMinutes(60);

		expect(idsOf(trigger)).toEqual([['act_1'], []]);
	});
});

describe('activities with the same time', () => {
	it('are all caught up, although they do not fit on one page', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		const createdAt = new Date().toISOString();
		const all = Array.from({ length: 230 }, (_, index) => `act_${index}`);
		for (const _id of all) addUndelivered({ _id, type: 'emailsReplied', createdAt });

		await trigger.passMinutes(20);

		expect(idsOf(trigger)).toEqual([all]);
	});
});

describe('two triggers of one workflow with the same events', () => {
	it('each start an execution for a delivered event, and for one that is caught up', async () => {
		const { apiKey } = harness.emulator;
		const triggers = [
			await harness.openSupervised(REPLIES, { apiKey }),
			await harness.openSupervised(REPLIES, { apiKey }),
		];
		await deliver({ _id: 'act_1', type: 'emailsReplied' });
		addUndelivered({ _id: 'act_2', type: 'emailsReplied' });

		await Promise.all(triggers.map(async (trigger) => await trigger.passMinutes(10)));

		expect(triggers.map(idsOf)).toEqual(Array(2).fill([['act_1'], ['act_2']]));
	});
});

describe('a clock of n8n that is set back by an hour', () => {
	it('makes no difference', async () => {
		const trigger = await harness.openSupervised(REPLIES);
		await deliver({ _id: 'act_1', type: 'emailsReplied' });
		const { now } = Date;
		jest.spyOn(Date, 'now').mockImplementation(() => now() - 60 * 60_000);
		addUndelivered({
			_id: 'act_2',
			type: 'emailsReplied',
			createdAt: new Date(now()).toISOString(),
		});

		await trigger.passMinutes(20);
		jest.restoreAllMocks();

		expect(idsOf(trigger)).toEqual([['act_1'], ['act_2']]);
	});
});
