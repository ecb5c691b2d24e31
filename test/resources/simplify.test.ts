import { startEmulator, type Emulator } from '../../emulator';
import { resources } from '../../nodes/Lemlist/resources';
import { run } from '../support/run';
import { tables } from './rows';

// The first that lemlist gives is what other operations ask for.
const IDS = ['_id', 'enrichmentId', 'campaignId'];

const SIMPLIFYING = resources.flatMap(({ value: resource, operations }) =>
	operations
		.filter(({ fields }) => fields.some(({ name }) => name === 'simplify'))
		.map(({ value }) => `${resource}: ${value}`),
);

const CASES = tables.flatMap(({ seed, v2 }) =>
	v2
		.filter(({ operation }) => SIMPLIFYING.includes(operation))
		.map((row) => [row.operation, row, seed] as const),
);

let emulator: Emulator;

beforeAll(async () => {
	emulator = await startEmulator();
});

afterAll(async () => await emulator.close());

it('every operation with Simplify is among these', () => {
	expect([...new Set(CASES.map(([operation]) => operation))].sort()).toEqual(SIMPLIFYING.sort());
});

describe.each(CASES)('a simplified item of %s', (operation, row, seed) => {
	const itemsOf = async (simplify: boolean) => {
		emulator.reset();
		seed(emulator);
		const { items, binary } = row;
		const parameters = { ...row.parameters, simplify };
		return (await run(emulator, { operation, parameters, items, binary })).json;
	};

	it('has the ID of the record', async () => {
		const [whole] = await itemsOf(false);
		const id = IDS.find((name) => name in whole);

		const simple = await itemsOf(true);

		expect(id).toBeDefined();
		expect(simple.map((item) => typeof item[id ?? ''])).toEqual(simple.map(() => 'string'));
	});
});
