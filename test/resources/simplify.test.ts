import { startEmulator, type Emulator } from '../../emulator';
import { resources } from '../../nodes/Lemlist/resources';
import { runNode } from '../../harness/engine/runNode';
import { caseGroups } from '../../harness/operationCases';

// The first that lemlist gives is what other operations ask for.
const ID_FIELDS = ['_id', 'enrichmentId', 'campaignId'];

const SIMPLIFIABLE = resources.flatMap(({ value: resource, operations }) =>
	operations
		.filter(({ fields }) => fields.some(({ name }) => name === 'simplify'))
		.map(({ value }) => `${resource}: ${value}`),
);

const CASES = caseGroups.flatMap(({ seed, v2 }) =>
	v2
		.filter(({ operation }) => SIMPLIFIABLE.includes(operation))
		.map((operationCase) => [operationCase.operation, operationCase, seed] as const),
);

let emulator: Emulator;

beforeAll(async () => {
	emulator = await startEmulator();
});

afterAll(async () => await emulator.close());

it('every operation with Simplify is among these', () => {
	expect([...new Set(CASES.map(([operation]) => operation))].sort()).toEqual(SIMPLIFIABLE.sort());
});

describe.each(CASES)('a simplified item of %s', (operation, operationCase, seed) => {
	const runOperation = async (simplify: boolean) => {
		emulator.reset();
		seed(emulator);
		const { items, binary } = operationCase;
		const parameters = { ...operationCase.parameters, simplify };
		return (await runNode(emulator, { operation, parameters, items, binary })).json;
	};

	it('has the ID of the record', async () => {
		const [raw] = await runOperation(false);
		const id = ID_FIELDS.find((name) => name in raw);

		const simplified = await runOperation(true);

		expect(id).toBeDefined();
		expect(simplified.map((item) => typeof item[id ?? ''])).toEqual(simplified.map(() => 'string'));
	});
});
