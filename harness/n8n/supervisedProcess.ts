import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const SUPERVISOR = join(__dirname, 'supervisor.mjs');
const GRACE_MS = 20_000;
const isWindows = process.platform === 'win32';

/** A program and all its descendants, which end together, at the latest with this process. */
export class SupervisedProcess {
	private readonly child: ChildProcess;
	private readonly closed: Promise<void>;
	private output = '';

	constructor(command: string[], env: NodeJS.ProcessEnv) {
		this.child = spawn(process.execPath, [SUPERVISOR, ...command], {
			env,
			// A separate process group, so that Ctrl+C in the terminal reaches only this process.
			detached: !isWindows,
			stdio: ['pipe', 'pipe', 'pipe'],
		});
		this.child.stdout?.on('data', (chunk) => (this.output += chunk));
		this.child.stderr?.on('data', (chunk) => (this.output += chunk));
		this.closed = new Promise((resolve) => {
			this.child.once('exit', () => resolve());
			this.child.once('error', (error) => {
				this.output += `${error.message}\n`;
				resolve();
			});
		});
	}

	/** The output of the process so far. */
	log(): string {
		return this.output;
	}

	hasExited(): boolean {
		const { pid, exitCode, signalCode } = this.child;
		return pid === undefined || exitCode !== null || signalCode !== null;
	}

	/** Sends SIGTERM, then SIGKILL after 20 s; resolves when all processes have ended. */
	async stop(): Promise<void> {
		if (!this.hasExited()) this.child.kill('SIGTERM');
		const killTimer = setTimeout(() => this.killAll(), GRACE_MS);
		await this.closed;
		clearTimeout(killTimer);
		this.killAll();
	}

	/** Sends SIGKILL, as a crash would end it; resolves when the process has ended. */
	async kill(): Promise<void> {
		this.killAll();
		await this.closed;
	}

	private killAll(): void {
		if (this.child.pid === undefined) return;
		try {
			if (isWindows) this.child.kill('SIGKILL');
			else process.kill(-this.child.pid, 'SIGKILL');
		} catch (error) {
			const isGoneAlready = (error as NodeJS.ErrnoException).code === 'ESRCH';
			if (!isGoneAlready) throw error;
		}
	}
}
