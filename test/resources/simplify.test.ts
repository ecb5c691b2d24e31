import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';
import { allCases } from '../../harness/operationCases';
import { EVERY_OPERATION } from '../engine/everyOperation';

// Other operations need the first of these that the item has.
const ID_FIELDS = ['id', '_id', 'enrichmentId', 'campaignId', 'runId', 'mailboxId'];

const SIMPLIFIABLE = EVERY_OPERATION.filter(({ operation: { fields } }) =>
	fields.some(({ name }) => name === 'simplify'),
).map(({ name }) => name);

const CASES = allCases().filter(
	([operation, version, { parameters, returns }]) =>
		version === 'v2' &&
		SIMPLIFIABLE.includes(operation) &&
		parameters?.csvOutput !== 'file' &&
		returns.length > 0,
);

const emulator = emulatorForFile();

describe('the operation cases', () => {
	it('cover every operation with Simplify', () => {
		const names = new Set(CASES.map(([operation]) => operation));

		expect([...names].sort()).toEqual(SIMPLIFIABLE.toSorted());
	});
});

describe.each(CASES)('a simplified item of %s', (operation, _version, operationCase, seed) => {
	const runOperation = async () => {
		emulator.reset();
		seed(emulator);
		const { items, binary } = operationCase;
		const parameters = { ...operationCase.parameters, simplify: true };
		return (await runNode(emulator, { operation, parameters, items, binary })).json;
	};

	it('has the ID of the record', async () => {
		const simplified = await runOperation();
		const id = ID_FIELDS.find((name) => name in simplified[0]);

		expect(id).toBeDefined();
		expect(simplified.map((item) => typeof item[id ?? ''])).toEqual(simplified.map(() => 'string'));
	});
});
