import { dirname, basename } from 'node:path';

import { findSystemBinary } from '../../harness/n8n/systemBinary';

const debianPackage = 'redis-server';

describe('a program that the end-to-end tests need', () => {
	it('is found in a folder outside PATH', () => {
		const [name, folder] = [basename(__filename, '.ts'), dirname(process.execPath)];
		expect(() => findSystemBinary({ name, folders: [folder], debianPackage })).toThrow();

		const node = basename(process.execPath);
		expect(findSystemBinary({ name: node, folders: [folder], debianPackage })).toMatch(/node/);
	});

	it('names the package to install when it is missing', () => {
		expect(() => findSystemBinary({ name: 'no-such-server', debianPackage })).toThrow(
			'no-such-server is needed but not installed. On Debian and Ubuntu: apt-get install redis-server',
		);
	});

	it('is not a file that cannot be executed', () => {
		const file = { name: basename(__filename), folders: [__dirname], debianPackage };
		expect(() => findSystemBinary(file)).toThrow(/is needed but not installed/);
	});
});
