import type { INodeParameters } from 'n8n-workflow';

import { startEmulator, type Emulator } from '../../emulator';
import { campaignById } from '../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../harness/engine/runNode';
import { useFastTimings } from '../trigger/triggerHarness';
import { caseGroups } from '../../harness/operationCases';

const UNEXPECTED_BODIES = [
	'',
	'Done',
	'{}',
	'[]',
	'[null]',
	'{"data":1,"results":1,"status":1,"alerts":1}',
];

const CASES = caseGroups.flatMap(({ seed, v1 = [], v2 }) =>
	Object.entries({ v1, v2 }).flatMap(([version, cases]) =>
		cases.map(
			(operationCase) =>
				[operationCase.operation, version as 'v1' | 'v2', operationCase, seed] as const,
		),
	),
);

let emulator: Emulator;

beforeAll(async () => {
	useFastTimings();
	emulator = await startEmulator();
});

beforeEach(() => emulator.reset());

afterAll(async () => await emulator.close());

// A text that looks like JSON is read as JSON.
const alwaysRespond = (message: string) =>
	emulator.addFault({
		times: 999,
		status: 200,
		message,
		errorShape: message ? 'text' : 'empty',
	});

describe.each(CASES)('%s in %s', (operation, apiVersion, operationCase, seed) => {
	it('takes any answer of success without a crash', async () => {
		const { parameters, items, binary } = operationCase;
		for (const answer of UNEXPECTED_BODIES) {
			emulator.reset();
			seed(emulator);
			alwaysRespond(answer);

			const { error } = await runNode(emulator, {
				operation,
				apiVersion,
				parameters,
				items,
				binary,
			});

			expect(error?.message ?? '').not.toMatch(/Cannot |undefined|not iterable|not a function/);
		}
	});
});

describe('people who are enriched in one request', () => {
	const form: RunOptions = {
		operation: 'enrichment: enrichMany',
		parameters: { person: { email: '={{ $json.email }}' }, enrichments: ['verifyEmail'] },
		items: [{ email: 'ada@x.io' }, { email: 'eve@x.io' }],
	};
	const UNKNOWN =
		'It is unknown whether lemlist applied this request: the answer does not say what became of this item';

	it.each(['', '{}', '[]', '[null,{}]', 'Done'])(
		'are never paid for twice when lemlist answers %j',
		async (answer) => {
			alwaysRespond(answer);

			const { error, requests } = await runNode(emulator, { ...form, maxTries: 3 });

			expect(error?.message).toBe(`${UNKNOWN} [item 0]`);
			expect(error?.description).toContain('before you run this item again');
			expect(requests).toHaveLength(1);
		},
	);

	it('succeed and fail alone', async () => {
		alwaysRespond('[{"id":"enr_1"}]');

		const { json } = await runNode(emulator, { ...form, onError: 'continueRegularOutput' });

		expect(json).toMatchObject([{ id: 'enr_1' }, { error: UNKNOWN, details: { itemIndex: 1 } }]);
	});
});

describe('what begins with a request that lemlist answers oddly', () => {
	const NO_EXPORT = 'lemlist gave no ID of an export';
	const cases: Array<[RunOptions['operation'], INodeParameters, message: string]> = [
		[
			'enrichment: enrichAndWait',
			{ person: { email: 'ada@x.io' }, enrichments: ['verifyEmail'] },
			'lemlist gave no ID of an enrichment',
		],
		['campaign: exportStats', campaignById('cam_1'), NO_EXPORT],
		['campaign: emailStats', { ...campaignById('cam_1'), email: 'ada@x.io' }, NO_EXPORT],
	];

	it.each(cases)('ends there: %s', async (operation, parameters, message) => {
		alwaysRespond('');

		const { error, requests } = await runNode(emulator, { operation, parameters });

		expect(error?.message).toBe(`${message} [item 0]`);
		expect(requests).toHaveLength(1);
	});
});
