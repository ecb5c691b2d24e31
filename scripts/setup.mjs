// Installs the development dependencies when a checkout lacks them or its lock file has changed,
// so that every command of package.json works on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const isCurrent =
	existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;

if (!isCurrent) {
	console.log('Installing the development dependencies (about two minutes, once) ...');
	const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	process.exit(status ?? 1);
}
