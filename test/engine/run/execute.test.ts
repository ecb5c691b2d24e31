import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById, leadFields } from '../../../harness/engine/formParameters';
import { runNode, startNode } from '../../../harness/engine/runNode';

const emulator = emulatorForFile();

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1', name: 'Launch' });
});

const people = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ email: `lead${index}@x.io` }));

const addLeads = {
	operation: 'lead: create',
	parameters: { ...campaignById('cam_1'), email: '={{ $json.email }}' },
} as const;

describe('the items of a run', () => {
	it('are output in the order of the input, linked one to one', async () => {
		emulator.options.latencyMs = [0, 60];

		const { items } = await runNode(emulator, { ...addLeads, items: people(20) });
		emulator.options.latencyMs = 0;

		expect(items.map(({ json }) => json.email)).toEqual(people(20).map(({ email }) => email));
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(items.map((_, item) => ({ item })));
	});

	it('are sent concurrently, the first one as a probe that the others do not wait for', async () => {
		emulator.options.latencyMs = 2_000;

		await runNode(emulator, { ...addLeads, items: people(20) });
		emulator.options.latencyMs = 0;

		const received = emulator.requests.map(({ receivedAt }) => Number(receivedAt));
		const answered = emulator.requests.map(({ answeredAt }) => Number(answeredAt));
		expect(received).toHaveLength(20);
		expect(Math.max(...received)).toBeLessThan(Math.min(...answered));
	});

	it('are sent one after the other if they change the same lead', async () => {
		emulator.addLead({ campaignId: 'cam_1', email: 'ada@x.io' });
		emulator.options.latencyMs = [0, 40];

		const { requests } = await runNode(emulator, {
			operation: 'lead: update',
			parameters: {
				...campaignById('cam_1'),
				lead: 'ada@x.io',
				...leadFields({ jobTitle: '={{ $json.title }}' }),
			},
			items: ['One', 'Two', 'Three', 'Four'].map((title) => ({ title })),
		});
		emulator.options.latencyMs = 0;

		expect(requests).toEqual(
			['One', 'Two', 'Three', 'Four'].map(
				(title) => `PATCH /campaigns/cam_1/leads/ada%40x.io {"jobTitle":"${title}"}`,
			),
		);
		expect(emulator.state.leads[0].variables.jobTitle).toBe('Four');
	});

	it('do not block n8n while many are read', async () => {
		const items = [...people(1_000), { email: ['a@x.io'] }];
		let turns = 0;
		let isRunning = true;
		const countTurns = () => {
			turns++;
			if (isRunning) setImmediate(countTurns);
		};
		setImmediate(countTurns);

		const { error } = await runNode(emulator, { ...addLeads, items });
		isRunning = false;

		expect(error?.message).toBe("'Email' is a list [item 1000]");
		expect(turns).toBeGreaterThanOrEqual(20);
	});

	it('produce a hint if they had to wait for the rate limit', async () => {
		const { hints, items } = await runNode(emulator, { ...addLeads, items: people(25) });

		expect(items).toHaveLength(25);
		expect(hints.map(({ message }) => message)).toEqual([
			'Some requests waited, because lemlist allows 20 requests per 2 seconds for each API key. No items were lost.',
		]);
	});

	it('produce no hint otherwise', async () => {
		const { hints } = await runNode(emulator, { ...addLeads, items: people(3) });

		expect(hints).toEqual([]);
	});
});

describe('a failed item', () => {
	const fault = { match: /leads/, skip: 7, status: 403, message: 'Not yours' };

	it('fails alone with "Continue"', async () => {
		emulator.addFault(fault);

		const { items, error } = await runNode(emulator, {
			...addLeads,
			items: people(100),
			onError: 'continueRegularOutput',
		});

		expect(error).toBeUndefined();
		expect(items).toHaveLength(100);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(items.map((_, item) => ({ item })));
		const failed = items.filter(({ json }) => json.error);
		expect(failed.map(({ json }) => json)).toEqual([
			{
				error: expect.stringMatching(
					/^Not yours \(403\)\. The API key's owner doesn't have permission/,
				) as string,
				errorDetails: expect.objectContaining({
					item: (failed[0].pairedItem as { item: number }).item,
					status: 403,
				}) as object,
			},
		]);
		expect(emulator.state.leads).toHaveLength(99);
	});

	it('stops the run otherwise, with its number and the count of finished items', async () => {
		emulator.options.latencyMs = [0, 60];
		emulator.addFault({ ...fault, skip: 0 });

		const { error } = await runNode(emulator, { ...addLeads, items: people(8) });
		emulator.options.latencyMs = 0;

		expect(error?.message).toMatch(/^Not yours \(403\) \[item \d\]$/);
		expect(error?.description).toMatch(/7 items were processed before the node stopped\.$/);
		expect(emulator.state.leads).toHaveLength(7);
	});

	it('keeps items from starting that have not started yet', async () => {
		emulator.addFault({ ...fault, skip: 0 });

		await runNode(emulator, { ...addLeads, items: people(60) });

		expect(emulator.requests.length).toBeLessThanOrEqual(20);
	});

	it('with invalid input stops the run before any request', async () => {
		const items = [...people(5), { email: { work: 'a@x.io' } }];

		const { error, requests } = await runNode(emulator, { ...addLeads, items });

		expect(error?.message).toBe("'Email' is an object [item 5]");
		expect(requests).toEqual([]);
	});

	it('with invalid input does not affect the others with "Continue"', async () => {
		const items = [{ email: ['a@x.io'] }, ...people(2)];

		const { json } = await runNode(emulator, {
			...addLeads,
			items,
			onError: 'continueRegularOutput',
		});

		expect(json.map(({ error, email }) => error ?? email)).toEqual([
			expect.stringMatching(/^'Email' is a list\. .*\[invalid, do not retry\]$/),
			'lead0@x.io',
			'lead1@x.io',
		]);
	});
});

describe('a cancelled execution', () => {
	it('sends its last request within a second', async () => {
		const execution = await startNode(emulator, { ...addLeads, items: people(100) });
		while (emulator.requests.length < 20) await new Promise((resolve) => setTimeout(resolve, 5));
		execution.cancel();
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		const sent = emulator.requests.length;
		await new Promise((resolve) => setTimeout(resolve, 2_500));

		expect(sent).toBe(20);
		expect(emulator.requests).toHaveLength(sent);
	});
});
