import type { FaultKind } from '../../../emulator';
import { caseGroups } from '../../../harness/operationCases';
import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById } from '../../../harness/engine/formParameters';
import { runNode } from '../../../harness/engine/runNode';
import { useFastTimings } from '../../trigger/triggerHarness';

const TRIES = 3;

const CASES = caseGroups.flatMap(({ seed, v1 = [], v2 }) =>
	Object.entries({ v1, v2 }).flatMap(([version, rows]) =>
		rows
			.filter(({ sends }) => sends.some(isWrite))
			.map((row) => [row.operation, version as 'v1' | 'v2', row, seed] as const),
	),
);

const emulator = emulatorForFile();

beforeAll(() => useFastTimings());

describe.each(CASES)('when n8n tries it again, %s in %s', (operation, apiVersion, row, seed) => {
	const { parameters, binary, sends } = row;
	const items = row.items ?? [{}];
	const form = { operation, apiVersion, parameters, binary, maxTries: TRIES };

	beforeEach(() => seed(emulator));

	it('does nothing a second time that was done', async () => {
		emulator.addFault({
			match: /^(?!GET)/,
			skip: sends.filter(isWrite).length,
			times: 99,
			status: 403,
		});

		await runNode(emulator, { ...form, items: [...items, ...items] });

		const done = linesOfSuccess().filter(isWrite);
		expect(done.length).toBeGreaterThan(0);
		expect(done).toEqual([...new Set(done)]);
	});

	it('does nothing a second time that may have been done', async () => {
		emulator.addFault({ match: /^(POST|PATCH)/, kind: 'dropAfter', times: 99 });

		await runNode(emulator, { ...form, items });

		const lines = emulator.lines().filter((line) => /^(POST|PATCH)/.test(line));
		expect(lines).toEqual([...new Set(lines)]);
	});
});

describe('when n8n tries the node again', () => {
	const FIVE = [1, 2, 3, 4, 5].map((index) => ({ email: `lead${index}@x.io` }));
	const addLeads = {
		operation: 'lead: create',
		parameters: { ...campaignById('cam_1'), email: '={{ $json.email }}' },
		items: FIVE,
		maxTries: TRIES,
	} as const;

	beforeEach(() => emulator.addCampaign({ _id: 'cam_1' }));

	it('an item that failed is carried out, and the others are given again', async () => {
		emulator.addFault({ match: /^POST/, skip: 2, status: 403 });

		const { items, error, requests } = await runNode(emulator, addLeads);

		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.email)).toEqual(FIVE.map(({ email }) => email));
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(FIVE.map((_, item) => ({ item })));
		expect(requests).toHaveLength(6);
		expect(emulator.state.leads).toHaveLength(5);
	});

	it('only the first item decides about it where the workflow goes on, and failures are told', async () => {
		emulator.addFault({ match: /^POST/, status: 403, times: 2 });

		const { json, requests } = await runNode(emulator, {
			...addLeads,
			onError: 'continueRegularOutput',
		});

		expect(json.map(({ error }) => error)).toEqual(FIVE.map(() => undefined));
		expect(requests).toHaveLength(7);
	});

	it('what was carried out is counted once in the error', async () => {
		emulator.state.leads.length = 0;
		emulator.addLead({ campaignId: 'cam_1', email: 'lead3@x.io' });

		const { error } = await runNode(emulator, addLeads);

		expect(error?.message).toMatch(/already .*\[item 2\]$/);
		expect(error?.description).toMatch(/4 items were carried out before the node stopped\.$/);
		expect(emulator.state.leads).toHaveLength(5);
	});

	it.each<FaultKind>(['dropAfter', 'dropBefore', 'brokenJson', 'statusAfter'])(
		'a change of unknown outcome stays unknown and is not sent again: %s',
		async (kind) => {
			emulator.addFault({ match: /^POST/, kind, times: 9, status: 502 });

			const { error, requests } = await runNode(emulator, {
				operation: 'campaign: pause',
				parameters: campaignById('cam_1'),
				maxTries: TRIES,
			});

			expect(error?.message).toMatch(/^It is unknown whether .*[^\]] \[item 0\]$/);
			expect(requests).toEqual(['POST /campaigns/cam_1/pause']);
		},
	);

	it('a deletion that got no answer is sent again, because doing it twice does no harm', async () => {
		emulator.addLead({ campaignId: 'cam_1', email: 'a@x.io' });
		emulator.addFault({ match: /^DELETE/, kind: 'dropBefore', times: 5 });

		const { error } = await runNode(emulator, {
			operation: 'lead: delete',
			parameters: { ...campaignById('cam_1'), lead: 'a@x.io' },
			maxTries: TRIES,
		});

		expect(error).toBeUndefined();
		expect(emulator.state.leads).toEqual([]);
	});

	it('an enrichment that was started is waited for and not started again', async () => {
		emulator.addFault({ match: /^GET .enrich/, status: 403 });

		const { error, requests } = await runNode(emulator, {
			operation: 'enrichment: enrichAndWait',
			parameters: {
				person: { firstName: 'Ada', lastName: 'Okafor', companyDomain: 'lumen.example' },
				enrichments: ['findEmail'],
			},
			maxTries: TRIES,
		});

		expect(error).toBeUndefined();
		expect(requests.filter(isWrite)).toHaveLength(1);
	});

	it('another run of the node starts afresh', async () => {
		const create = {
			operation: 'campaign: create',
			parameters: { name: 'Launch' },
			maxTries: TRIES,
		} as const;

		await runNode(emulator, create);
		await runNode(emulator, create);

		expect(emulator.lines()).toHaveLength(2);
	});
});

function isWrite(line: string): boolean {
	return !line.startsWith('GET ');
}

function linesOfSuccess(): string[] {
	return emulator.requests.filter(({ status = 500 }) => status < 300).map(({ line }) => line);
}
