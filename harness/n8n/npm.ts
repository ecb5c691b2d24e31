import { spawn } from 'node:child_process';

const REPORTED_LINES = 25;

export interface NpmOptions {
	cwd: string;
	env?: NodeJS.ProcessEnv;
}

/** Runs npm without prompts; resolves with its standard output, rejects with the last lines of its output. */
export async function npm(args: string[], { cwd, env = process.env }: NpmOptions): Promise<string> {
	const child = spawn('npm', args, {
		cwd,
		env,
		shell: process.platform === 'win32',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let standardOutput = '';
	let everything = '';
	child.stdout.on('data', (chunk) => {
		standardOutput += chunk;
		everything += chunk;
	});
	child.stderr.on('data', (chunk) => (everything += chunk));

	const exitCode = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	if (exitCode === 0) return standardOutput;
	const lastLines = everything.trimEnd().split('\n').slice(-REPORTED_LINES).join('\n');
	throw new Error(`npm ${args.join(' ')} ended with exit code ${exitCode}\n${lastLines}`);
}
