import type { PackedTarball } from '../../harness/pack';

// About 1 kB for each operation, and as much again for what all of them share. More would be a file
// that does not belong in the package.
const MAX_BYTES = 300_000;
const ALLOWED_FILES =
	/^(package\.json|README\.md|LICENSE|CHANGELOG\.md|index\.js|dist\/(nodes|credentials)\/.+\.(js|json|svg|png))$/;
const TESTS = /(^|\/)(tests?|__tests__)\/|\.(test|spec)\./;
const EXPECTED_FILES = ['package.json', 'README.md', 'LICENSE', 'index.js'];

/** Lists superfluous and missing files of the tarball, and whether it is too large. */
export function inspectTarball(
	{ files, sizeBytes }: PackedTarball,
	entryPoints: string[],
): string[] {
	const surplus = files.filter((file) => !ALLOWED_FILES.test(file) || TESTS.test(file));
	const missing = [...EXPECTED_FILES, ...entryPoints].filter((file) => !files.includes(file));
	return [
		...surplus.map((file) => `the tarball should not hold ${file}`),
		...missing.map((file) => `the tarball lacks ${file}`),
		...(sizeBytes < MAX_BYTES
			? []
			: [`the tarball has ${sizeBytes} bytes, ${MAX_BYTES} is too much`]),
	];
}
