// Runs a program and ends with all that it started as soon as the process that asked for it is gone:
// standard input is a pipe from there, and it closes however that process ends.
import { spawn } from 'node:child_process';

const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, {
	stdio: ['ignore', 'inherit', 'inherit'],
});

/** On Unix this process leads a process group, which holds the task runners of n8n as well. */
function endAll() {
	if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
	child.kill('SIGKILL');
	process.exit(1);
}

child.once('error', endAll);
child.once('exit', (exitCode) => process.exit(exitCode ?? 1));
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.stdin.once('close', endAll).resume();
