import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

interface Switch {
	name: string;
	/** The values that it can have besides its default; empty where it is a number or a flag. */
	positions: string[];
}

const OPTIONS = readFileSync(join(ROOT, 'emulator/options.ts'), 'utf8');

const SWITCHES = [...OPTIONS.matchAll(/^\t(\w+)\?: ([^;]+);/gm)].map(
	([, name, type]): Switch => ({ name, positions: otherPositions(name, type) }),
);

const TESTS = readdirSync(__dirname.replace(/emulator$/, ''), { recursive: true })
	.map(String)
	.filter((path) => path.endsWith('.ts') && !path.endsWith('switches.test.ts'))
	.map((path) => readFileSync(join(ROOT, 'test', path), 'utf8'));

function otherPositions(name: string, type: string): string[] {
	if (!/^'\w+'( \| '\w+')+$/.test(type)) return [];
	const values = [...type.matchAll(/'(\w+)'/g)].map(([, value]) => value);
	return values.filter((value) => !OPTIONS.includes(`${name}: '${value}'`));
}

const testsThatSet = (name: string) =>
	TESTS.filter((text) =>
		new RegExp(`\\b${name}(:| =|\\b.*startEmulator)|\\{ ${name} \\}`).test(text),
	);

describe('every switch of the emulator', () => {
	it('is set by a test', () => {
		const offenders = SWITCHES.filter(({ name }) => testsThatSet(name).length === 0);

		expect(offenders.map(({ name }) => name)).toEqual([]);
	});

	it('has each of its positions in a test', () => {
		const offenders = SWITCHES.flatMap(({ name, positions }) =>
			positions
				.filter((value) => !testsThatSet(name).some((text) => text.includes(`'${value}'`)))
				.map((value) => `${name}: ${value}`),
		);

		expect(SWITCHES.length).toBeGreaterThan(30);
		expect(offenders).toEqual([]);
	});
});
