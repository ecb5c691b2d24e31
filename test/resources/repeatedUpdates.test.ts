import { allRoutes } from '../../nodes/Lemlist/engine/input/route';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';
import { useFastTimings } from '../../harness/faults/useFastTimings';
import { allCases } from '../../harness/operationCases';
import { EVERY_REQUEST } from '../engine/everyOperation';

const emulator = emulatorForFile();

beforeAll(() => useFastTimings());

const updates = EVERY_REQUEST.filter(({ request }) =>
	allRoutes(request).some((route) => route.startsWith('PATCH ')),
);

/** Changes that set what the form says, so that a second one changes nothing. */
const REPEATABLE = EVERY_REQUEST.filter(
	(one) =>
		(updates.includes(one) || /^lead: (pause|resume)$/.test(one.name)) &&
		one.request.isRepeatable === true,
);

const cases = allCases().filter(([operation, version]) =>
	REPEATABLE.some((one) => one.name === operation && one.version === version),
);

describe('every update', () => {
	it('says whether it may be sent again after its response was lost', () => {
		const offenders = updates.filter(({ request }) => request.isRepeatable === undefined);

		expect(updates.length).toBeGreaterThan(20);
		expect(offenders.map(({ title }) => title)).toEqual([]);
	});
});

describe.each(cases)('%s in %s', (operation, apiVersion, { parameters, items, returns }, seed) => {
	it('is sent again after its response was lost, with the result of one request', async () => {
		seed(emulator);
		emulator.addFault({ match: /^(PATCH|POST)/, kind: 'dropAfter' });

		const { json, error, requests } = await runNode(emulator, {
			operation,
			parameters: { apiVersion, ...parameters },
			items,
		});

		expect(error).toBeUndefined();
		expect(json).toMatchObject(returns);
		const [first, second] = requests.filter((line) => /^(PATCH|POST)/.test(line));
		expect(second).toBe(first);
	});
});
