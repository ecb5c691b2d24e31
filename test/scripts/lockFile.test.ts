import { readFileSync } from 'node:fs';

interface LockedPackage {
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, LockedPackage>;
};

/** The folders in which Node looks for a dependency of the package at `path`, nearest first. */
function installFolders(path: string): string[] {
	const parents = path.split('/node_modules/').map((_, index, parts) => {
		return [...parts.slice(0, parts.length - index), 'node_modules'].join('/');
	});
	return path === '' ? ['node_modules'] : [...parents, 'node_modules'];
}

function missingDependencies([path, entry]: [string, LockedPackage]): string[] {
	const names = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
	return names
		.filter((name) => !installFolders(path).some((folder) => `${folder}/${name}` in locked))
		.map((name) => `${path} needs ${name}`);
}

describe('package-lock.json', () => {
	it('locks every dependency, including optional packages of other platforms, so that npm ci works', () => {
		expect(Object.entries(locked).flatMap(missingDependencies)).toEqual([]);
	});
});
