import { spawn } from 'node:child_process';

/** Keeps this many cores busy until it is ended. */
export function startCpuLoad(cores: number): { end(): void } {
	const spinners = Array.from({ length: cores }, () =>
		spawn(process.execPath, ['-e', SPIN, String(process.pid)], { stdio: 'ignore' }),
	);
	return {
		end: () => {
			for (const spinner of spinners) spinner.kill('SIGKILL');
		},
	};
}

// Ends if its parent has been killed.
const SPIN = `
	const [, parent] = process.argv;
	for (;;) {
		const until = Date.now() + 1_000;
		while (Date.now() < until);
		try { process.kill(Number(parent), 0); } catch { process.exit(); }
	}
`;
