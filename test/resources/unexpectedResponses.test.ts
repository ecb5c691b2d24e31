import type { INodeParameters } from 'n8n-workflow';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { campaignById } from '../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../harness/engine/runNode';
import { useFastTimings } from '../../harness/faults/useFastTimings';
import { allCases } from '../../harness/operationCases';

/** Successful responses that lemlist does not document. */
const UNEXPECTED_BODIES = [
	'',
	'Done',
	'{}',
	'[]',
	'[null]',
	'{"data":1,"results":1,"status":1,"alerts":1}',
];

const emulator = emulatorForFile();

beforeAll(() => useFastTimings());

/** Messages of errors that JavaScript throws. */
const CRASH = /Cannot |undefined|not iterable|not a function/;

// The node reads text that looks like JSON as JSON.
const alwaysRespond = (message: string) =>
	emulator.addFault({
		times: 999,
		status: 200,
		message,
		errorShape: message ? 'text' : 'empty',
	});

describe.each(allCases())('%s in %s', (operation, apiVersion, operationCase, seed) => {
	it('does not crash on an unexpected successful response', async () => {
		const { parameters, items, binary } = operationCase;
		const crashes: string[] = [];
		for (const body of UNEXPECTED_BODIES) {
			emulator.reset();
			seed(emulator);
			alwaysRespond(body);

			const form = { operation, apiVersion, parameters, items, binary };
			const { error } = await runNode(emulator, form);

			const message = error?.message ?? '';
			if (CRASH.test(message)) crashes.push(`${JSON.stringify(body)}: ${message}`);
		}

		expect(crashes).toEqual([]);
	});
});

describe('people enriched in one request', () => {
	const form: RunOptions = {
		operation: 'enrichment: enrichMany',
		parameters: { person: { email: '={{ $json.email }}' }, enrichments: ['verifyEmail'] },
		items: [{ email: 'ada@x.io' }, { email: 'eve@x.io' }],
	};
	const UNKNOWN =
		"lemlist may or may not have applied this request: the response doesn't say whether this item was processed";

	it.each(['', '{}', '[]', '[null,{}]', 'Done'])(
		'are not charged twice when lemlist responds with %j',
		async (body) => {
			alwaysRespond(body);

			const { error, requests } = await runNode(emulator, { ...form, maxTries: 3 });

			expect(error?.message).toBe(`${UNKNOWN} [item 0]`);
			expect(error?.description).toContain('before you run this item again');
			expect(requests).toHaveLength(1);
		},
	);

	it('succeed and fail individually', async () => {
		alwaysRespond('[{"id":"enr_1"}]');

		const { json } = await runNode(emulator, { ...form, onError: 'continueRegularOutput' });

		expect(json).toMatchObject([
			{ id: 'enr_1' },
			{
				error: expect.stringContaining(UNKNOWN) as string,
				errorDetails: { kind: 'unclear', item: 1, outcome: 'unknown' },
			},
		]);
	});
});

describe('an operation of several requests whose first response is unexpected', () => {
	const NO_EXPORT = 'lemlist returned no export ID';
	const cases: Array<[RunOptions['operation'], INodeParameters, message: string]> = [
		[
			'enrichment: enrichAndWait',
			{ person: { email: 'ada@x.io' }, enrichments: ['verifyEmail'] },
			'lemlist returned no enrichment ID',
		],
		['campaign: exportStats', campaignById('cam_1'), NO_EXPORT],
		['campaign: emailStats', { ...campaignById('cam_1'), email: 'ada@x.io' }, NO_EXPORT],
	];

	it.each(cases)('stops after it: %s', async (operation, parameters, message) => {
		alwaysRespond('');

		const { error, requests } = await runNode(emulator, { operation, parameters });

		expect(error?.message).toBe(`${message} [item 0]`);
		expect(requests).toHaveLength(1);
	});
});
