import { dirname, basename } from 'node:path';

import { findProgram } from '../../scripts/n8n/machineProgram';

const debianPackage = 'redis-server';

describe('a program that the end-to-end tests need', () => {
	it('is found in a folder outside of PATH', () => {
		const [name, folder] = [basename(__filename, '.ts'), dirname(process.execPath)];
		expect(() => findProgram({ name, folders: [folder], debianPackage })).toThrow();

		const node = basename(process.execPath);
		expect(findProgram({ name: node, folders: [folder], debianPackage })).toMatch(/node/);
	});

	it('names the package to install when it is missing', () => {
		expect(() => findProgram({ name: 'no-such-server', debianPackage })).toThrow(
			'no-such-server is needed but not installed. On Debian and Ubuntu: apt-get install redis-server',
		);
	});

	it('is not taken from a file that cannot be run', () => {
		const file = { name: basename(__filename), folders: [__dirname], debianPackage };
		expect(() => findProgram(file)).toThrow(/is needed but not installed/);
	});
});
