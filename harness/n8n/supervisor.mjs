// Runs a program and ends it with all its descendants as soon as the parent process is gone: standard
// input is a pipe from the parent, which closes however the parent ends.
import { spawn } from 'node:child_process';

const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, {
	stdio: ['ignore', 'inherit', 'inherit'],
});

/** On Unix this process leads a process group that includes the task runners of n8n. */
function endAll() {
	if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
	child.kill('SIGKILL');
	process.exit(1);
}

child.once('error', endAll);
child.once('exit', (exitCode) => process.exit(exitCode ?? 1));
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.stdin.once('close', endAll).resume();
