import { emulatorForFile } from '../support/emulator';
import { run } from '../support/run';
import type { Row } from './row';
import { tables } from './rows';
import { original } from './rows/original';

const CASES = tables.flatMap(({ seed, v1 = [], v2 }) =>
	Object.entries({ v1, v2 }).flatMap(([version, rows]) =>
		rows.map((row) => [row.operation, version as 'v1' | 'v2', row, seed] as const),
	),
);

const emulator = emulatorForFile();

describe.each(CASES)('%s in %s', (operation, apiVersion, row: Row, seed) => {
	const { parameters, items, binary } = row;

	beforeEach(() => {
		seed(emulator);
	});

	it(`sends ${row.sends.join(', then ')}`, async () => {
		const { requests, error } = await run(emulator, {
			operation,
			apiVersion,
			parameters,
			items,
			binary,
		});

		expect(error).toBeUndefined();
		expect(requests.map(withoutIds)).toEqual(row.sends);
	});

	it('gives the records as items that are linked to their input', async () => {
		const result = await run(emulator, { operation, apiVersion, parameters, items, binary });

		expect(result.json).toMatchObject(row.gives);
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual(
			result.items.map(() => ({ item: expect.any(Number) as number })),
		);
	});

	it(`fails with "${row.fails.error}"`, async () => {
		if (row.fails.fault) emulator.fault(row.fails.fault);

		const { error } = await run(emulator, {
			operation,
			apiVersion,
			parameters: { ...parameters, ...row.fails.parameters },
			items,
			binary,
		});

		expect(error?.message).toBe(row.fails.error);
	});
});

it.each(['v1', 'v2'] as const)('the 19 original operations are in %s', (version) => {
	expect(new Set(original[version]?.map(({ operation }) => operation)).size).toBe(19);
});

// The emulator makes up the IDs of exports and enrichments.
function withoutIds(line: string): string {
	return line.replace(/(axp|enr)_\w{17}/, '<id>');
}
