import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';
import type { OperationCase } from '../../harness/operationCases/operationCase';
import { caseGroups } from '../../harness/operationCases';
import { original } from '../../harness/operationCases/original';

const CASES = caseGroups.flatMap(({ seed, v1 = [], v2 }) =>
	Object.entries({ v1, v2 }).flatMap(([version, cases]) =>
		cases.map(
			(operationCase) =>
				[operationCase.operation, version as 'v1' | 'v2', operationCase, seed] as const,
		),
	),
);

const emulator = emulatorForFile();

describe.each(CASES)('%s in %s', (operation, apiVersion, operationCase: OperationCase, seed) => {
	const { parameters, items, binary } = operationCase;

	beforeEach(() => {
		seed(emulator);
	});

	it(`sends ${operationCase.sends.join(', then ')}`, async () => {
		const { requests, error } = await runNode(emulator, {
			operation,
			apiVersion,
			parameters,
			items,
			binary,
		});

		expect(error).toBeUndefined();
		expect(requests.map(withoutIds)).toEqual(operationCase.sends);
	});

	it('gives the records as items that are linked to their input', async () => {
		const result = await runNode(emulator, { operation, apiVersion, parameters, items, binary });

		expect(result.json).toMatchObject(operationCase.returns);
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual(
			result.items.map(() => ({ item: expect.any(Number) as number })),
		);
	});

	it(`fails with "${operationCase.fails.error}"`, async () => {
		if (operationCase.fails.fault) emulator.addFault(operationCase.fails.fault);

		const { error } = await runNode(emulator, {
			operation,
			apiVersion,
			parameters: { ...parameters, ...operationCase.fails.parameters },
			items,
			binary,
		});

		expect(error?.message).toBe(operationCase.fails.error);
	});
});

it.each(['v1', 'v2'] as const)('the 19 original operations are in %s', (version) => {
	expect(new Set(original[version]?.map(({ operation }) => operation)).size).toBe(19);
});

// The emulator makes up the IDs of exports and enrichments.
function withoutIds(line: string): string {
	return line.replace(/(axp|enr)_\w{17}/, '<id>');
}
