import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { wordedByThisN8n } from '../../harness/engine/olderN8n';
import { runNode } from '../../harness/engine/runNode';
import { allCases } from '../../harness/operationCases';
import { original } from '../../harness/operationCases/original';

const emulator = emulatorForFile();

describe.each(allCases())('%s in %s', (operation, apiVersion, operationCase, seed) => {
	const { parameters, items = [{}], binary, sends, returns, fails } = operationCase;

	beforeEach(() => seed(emulator));

	it(`sends ${sends.join(', then ')}, and returns the records as linked items`, async () => {
		const result = await runNode(emulator, { operation, apiVersion, parameters, items, binary });

		expect(result.error).toBeUndefined();
		expect(result.requests.map(withoutGeneratedIds)).toEqual(sends);
		expect(result.json).toMatchObject(returns);
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual(
			// With several input items, each case has one output item for each of them.
			result.items.map((_, index) => ({ item: items.length === 1 ? 0 : index })),
		);
	});

	it(`fails with "${fails.error}"`, async () => {
		if (fails.fault) emulator.addFault(fails.fault);

		const { error } = await runNode(emulator, {
			operation,
			apiVersion,
			parameters: { ...parameters, ...fails.parameters },
			items,
			binary,
		});

		expect(error?.message).toBe(wordedByThisN8n(fails.error));
	});
});

describe('the operation cases', () => {
	it.each(['v1', 'v2'] as const)('cover the 19 original operations in %s', (version) => {
		expect(new Set(original[version]?.map(({ operation }) => operation)).size).toBe(19);
	});
});

/** A request without the IDs of exports and enrichments, which the emulator generates. */
function withoutGeneratedIds(line: string): string {
	return line.replace(/(axp|enr)_\w{17}/, '<id>');
}
