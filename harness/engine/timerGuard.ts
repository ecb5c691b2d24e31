import timersPromises from 'node:timers/promises';

const LONGEST_MS = 2 ** 31 - 1;

// Fails each test during which anything waits for less than 0 ms, for NaN, or for longer than Node can: Node
// would wait 1 ms instead, so that a loop spins, and n8n's log would show a warning.
const impossibleWaits: string[] = [];

/** The stacks of the waits that no timer can wait for, since this was last asked. */
export function takeImpossibleWaits(): string[] {
	return impossibleWaits.splice(0);
}

function check(ms: unknown): void {
	if (typeof ms !== 'number' || (ms >= 0 && ms <= LONGEST_MS)) return;
	impossibleWaits.push(new Error(`A wait of ${ms} ms`).stack ?? '');
}

const { setTimeout: originalWait } = timersPromises;

beforeAll(() => {
	for (const name of ['setTimeout', 'setInterval'] as const) {
		const original = globalThis[name] as (...args: unknown[]) => unknown;
		const checked = (...args: unknown[]) => {
			check(args[1]);
			return original(...args);
		};
		Object.assign(globalThis, { [name]: Object.assign(checked, original) });
	}
	// Core modules are shared by all test files of a process.
	timersPromises.setTimeout = ((...args: Parameters<typeof originalWait>) => {
		check(args[0]);
		return originalWait(...args);
	}) as typeof originalWait;
});

afterEach(() => expect(takeImpossibleWaits()).toEqual([]));

afterAll(() => {
	timersPromises.setTimeout = originalWait;
});
