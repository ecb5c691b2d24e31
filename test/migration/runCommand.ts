import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** Runs the command as npm does, which passes on the folder of the user. */
export function runCommand(folder: string, ...files: string[]) {
	const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/migrate.ts', ...files];
	return spawnSync(process.execPath, command, {
		cwd: ROOT,
		env: { ...process.env, INIT_CWD: folder },
		encoding: 'utf8',
	});
}
