import type { FaultKind } from '../../../emulator';
import { allCases } from '../../../harness/operationCases';
import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById } from '../../../harness/engine/formParameters';
import { runNode } from '../../../harness/engine/runNode';
import { useFastTimings } from '../../../harness/faults/useFastTimings';

const TRIES = 3;

const SAME_VALUES = 'it sets the same values';

const WRITES = allCases().filter(([, , { sends }]) => sends.some(isWrite));

/** The changes that are sent again although lemlist may have applied them, and why that does no harm. */
const REPEATABLE: Record<string, string> = {
	'call: create': 'the ID of the dialer names the call',
	'call: update': SAME_VALUES,
	'campaign: addAbmLeads': 'a person is added once',
	'campaign: addSignalAgent': 'an agent is connected once',
	'campaign: skipStep': 'a step is skipped once',
	'campaign: skipStepForLeads': 'a step is skipped once',
	'campaign: update': SAME_VALUES,
	'campaign: updateSettings': SAME_VALUES,
	'company: addToList': 'a list has a company once',
	'company: engage': 'a company has one ABM campaign',
	'company: linkToCrm': 'a company is linked once',
	'company: removeFromList': 'a list has a company once',
	'company: upsert': 'lemlist finds the company that the first request created',
	'contact: linkToCrm': 'a contact is linked once',
	'contact: upsert': 'lemlist finds the contact that the first request created',
	'contactSourcing: start': 'a run in progress is used again',
	'database: updateSavedSearch': SAME_VALUES,
	'deliverabilityAlert: update': SAME_VALUES,
	'emailAccount: updateSendingLimit': SAME_VALUES,
	'enrichment: updateWaterfall': SAME_VALUES,
	'field: upsert': SAME_VALUES,
	'inbox: updateDraft': SAME_VALUES,
	'lead: pause': 'a paused lead stays paused',
	'lead: resume': 'a lead that was resumed continues as it is',
	'lead: skipStep': 'a step is skipped once',
	'lead: sync': SAME_VALUES,
	'lead: update': SAME_VALUES,
	'lead: updateVariables': SAME_VALUES,
	'lead: upsert': SAME_VALUES,
	'lemwarm: updateSettings': SAME_VALUES,
	'schedule: update': SAME_VALUES,
	'sender: addToCampaign': 'a campaign has a sender once',
	'sender: updateInCampaign': SAME_VALUES,
	'sequence: reorderBranches': SAME_VALUES,
	'sequence: updateAbTest': SAME_VALUES,
	'sequence: updateBranch': SAME_VALUES,
	'sequence: updateStep': SAME_VALUES,
	'signalAgent: watchLists': SAME_VALUES,
	'task: update': SAME_VALUES,
	'user: syncSenderPicture': 'the same picture is sent to the mailboxes',
	'user: updateLinkedinLimits': SAME_VALUES,
	'user: updateSignature': SAME_VALUES,
	'userGroup: update': SAME_VALUES,
	'userGroup: updateMembers': 'a group has a member once',
	'view: update': SAME_VALUES,
};

const emulator = emulatorForFile();

const repeatedOperations = new Set<string>();

beforeAll(() => useFastTimings());

describe.each(WRITES)('a retry of %s in %s', (operation, apiVersion, operationCase, seed) => {
	const { parameters, binary, sends, returns, items = [{}] } = operationCase;
	const form = { operation, apiVersion, parameters, binary, maxTries: TRIES };

	beforeEach(() => seed(emulator));

	it('repeats no change that has succeeded', async () => {
		emulator.addFault({
			match: /^(?!GET)/,
			skip: sends.filter(isWrite).length,
			times: 99,
			status: 403,
		});

		await runNode(emulator, { ...form, items: [...items, ...items] });

		const done = successfulRequests().filter(isWrite);
		// A lead that is skipped is one that lemlist refused to create.
		const isAllSkipped = returns.every((one) => 'result' in one && one.result === 'skipped');
		expect(done.length > 0).toBe(!isAllSkipped);
		expect(done).toEqual([...new Set(done)]);
	});

	const mayRepeat = operation in REPEATABLE;
	const title = mayRepeat
		? `repeats a change that may have succeeded: ${REPEATABLE[operation]}`
		: 'repeats no change that may have succeeded';

	it(title, async () => {
		emulator.addFault({ match: /^(POST|PATCH)/, kind: 'dropAfter', times: 99 });

		await runNode(emulator, { ...form, items });

		const lines = emulator.lines().filter((line) => /^(POST|PATCH)/.test(line));
		const isRepeated = new Set(lines).size < lines.length;
		if (isRepeated) repeatedOperations.add(operation);
		expect(isRepeated && !mayRepeat).toBe(false);
	});
});

describe('the changes that are sent again', () => {
	it('are exactly those with a reason', () => {
		expect([...repeatedOperations].sort()).toEqual(Object.keys(REPEATABLE).sort());
	});
});

describe('a retry of the node by n8n', () => {
	const FIVE = [1, 2, 3, 4, 5].map((index) => ({ email: `lead${index}@x.io` }));
	const addLeads = {
		operation: 'lead: create',
		parameters: { ...campaignById('cam_1'), email: '={{ $json.email }}' },
		items: FIVE,
		maxTries: TRIES,
	} as const;

	beforeEach(() => emulator.addCampaign({ _id: 'cam_1' }));

	it('runs the items that failed, and returns the others again', async () => {
		emulator.addFault({ match: /^POST/, skip: 2, status: 403 });

		const { items, error, requests } = await runNode(emulator, addLeads);

		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.email)).toEqual(FIVE.map(({ email }) => email));
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(FIVE.map((_, item) => ({ item })));
		expect(requests).toHaveLength(6);
		expect(emulator.state.leads).toHaveLength(5);
	});

	it('depends on the first item only and reports the other failures if the node continues on error', async () => {
		emulator.addFault({ match: /^POST/, status: 403, times: 2 });

		const { json, requests } = await runNode(emulator, {
			...addLeads,
			onError: 'continueRegularOutput',
		});

		expect(json.map(({ error }) => error)).toEqual(FIVE.map(() => undefined));
		expect(requests).toHaveLength(7);
	});

	it('counts each item that succeeded once in the error', async () => {
		emulator.state.leads.length = 0;
		emulator.addLead({ campaignId: 'cam_1', email: 'lead3@x.io' });

		const { error } = await runNode(emulator, addLeads);

		expect(error?.message).toMatch(/already .*\[item 2\]$/);
		expect(error?.description).toMatch(/4 items were processed before the node stopped\.$/);
		expect(emulator.state.leads).toHaveLength(5);
	});

	it.each<FaultKind>(['dropAfter', 'dropBefore', 'brokenJson', 'statusAfter'])(
		'does not repeat a change whose outcome is unknown: %s',
		async (kind) => {
			emulator.addFault({ match: /^POST/, kind, times: 9, status: 502 });

			const { error, requests } = await runNode(emulator, {
				operation: 'campaign: pause',
				parameters: campaignById('cam_1'),
				maxTries: TRIES,
			});

			expect(error?.message).toMatch(/^lemlist may or may not .*[^\]] \[item 0\]$/);
			expect(requests).toEqual(['POST /campaigns/cam_1/pause']);
		},
	);

	it('repeats a deletion that got no response, because that does no harm', async () => {
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

	it('waits for an enrichment that has started instead of starting it again', async () => {
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

	it('does not affect another execution of the node', async () => {
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
	// A search sends what it looks for in the body of a POST.
	return !/^(GET |POST .(database.(people|companies)|domains-core.search) )/.test(line);
}

function successfulRequests(): string[] {
	return emulator.requests.filter(({ status = 500 }) => status < 300).map(({ line }) => line);
}
