import type { INodeParameters } from 'n8n-workflow';

import { startEmulator, type Emulator } from '../../emulator';
import { campaign } from '../support/forms';
import { run, type Form } from '../support/run';
import { shortenWaits } from '../trigger/support';
import { tables } from './rows';

const ODD = ['', 'Done', '{}', '[]', '[null]', '{"data":1,"results":1,"status":1,"alerts":1}'];

const CASES = tables.flatMap(({ seed, v1 = [], v2 }) =>
	Object.entries({ v1, v2 }).flatMap(([version, rows]) =>
		rows.map((row) => [row.operation, version as 'v1' | 'v2', row, seed] as const),
	),
);

let emulator: Emulator;

beforeAll(async () => {
	shortenWaits();
	emulator = await startEmulator();
});

beforeEach(() => emulator.reset());

afterAll(async () => await emulator.close());

// A text that looks like JSON is read as JSON.
const answerAlways = (message: string) =>
	emulator.fault({
		times: 999,
		status: 200,
		message,
		errorShape: message ? 'text' : 'empty',
	});

describe.each(CASES)('%s in %s', (operation, apiVersion, row, seed) => {
	it('takes any answer of success without a crash', async () => {
		const { parameters, items, binary } = row;
		for (const answer of ODD) {
			emulator.reset();
			seed(emulator);
			answerAlways(answer);

			const { error } = await run(emulator, { operation, apiVersion, parameters, items, binary });

			expect(error?.message ?? '').not.toMatch(/Cannot |undefined|not iterable|not a function/);
		}
	});
});

describe('people who are enriched in one request', () => {
	const form: Form = {
		operation: 'enrichment: enrichMany',
		parameters: { person: { email: '={{ $json.email }}' }, enrichments: ['verifyEmail'] },
		items: [{ email: 'ada@x.io' }, { email: 'eve@x.io' }],
	};
	const UNKNOWN =
		'It is unknown whether lemlist applied this request: the answer does not say what became of this item';

	it.each(['', '{}', '[]', '[null,{}]', 'Done'])(
		'are never paid for twice when lemlist answers %j',
		async (answer) => {
			answerAlways(answer);

			const { error, requests } = await run(emulator, { ...form, maxTries: 3 });

			expect(error?.message).toBe(`${UNKNOWN} [item 0]`);
			expect(error?.description).toContain('before you run this item again');
			expect(requests).toHaveLength(1);
		},
	);

	it('succeed and fail alone', async () => {
		answerAlways('[{"id":"enr_1"}]');

		const { json } = await run(emulator, { ...form, onError: 'continueRegularOutput' });

		expect(json).toMatchObject([{ id: 'enr_1' }, { error: UNKNOWN, details: { itemIndex: 1 } }]);
	});
});

describe('what begins with a request that lemlist answers oddly', () => {
	const NO_EXPORT = 'lemlist gave no ID of an export';
	const cases: Array<[Form['operation'], INodeParameters, message: string]> = [
		[
			'enrichment: enrichAndWait',
			{ person: { email: 'ada@x.io' }, enrichments: ['verifyEmail'] },
			'lemlist gave no ID of an enrichment',
		],
		['campaign: exportStats', campaign('cam_1'), NO_EXPORT],
		['campaign: emailStats', { ...campaign('cam_1'), email: 'ada@x.io' }, NO_EXPORT],
	];

	it.each(cases)('ends there: %s', async (operation, parameters, message) => {
		answerAlways('');

		const { error, requests } = await run(emulator, { operation, parameters });

		expect(error?.message).toBe(`${message} [item 0]`);
		expect(requests).toHaveLength(1);
	});
});
