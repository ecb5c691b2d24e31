import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const SUPERVISOR = join(__dirname, 'supervisor.mjs');
const GRACE_MS = 20_000;
const isWindows = process.platform === 'win32';

/** A program with all its descendants: they end together, at the latest with this process. */
export class SupervisedProcess {
	private readonly child: ChildProcess;
	private readonly closed: Promise<void>;
	private output = '';

	constructor(command: string[], env: NodeJS.ProcessEnv) {
		this.child = spawn(process.execPath, [SUPERVISOR, ...command], {
			env,
			// A process group of its own: a Ctrl+C in the terminal is this process's affair alone.
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

	/** What the process has printed so far. */
	log(): string {
		return this.output;
	}

	hasExited(): boolean {
		const { pid, exitCode, signalCode } = this.child;
		return pid === undefined || exitCode !== null || signalCode !== null;
	}

	/** Asks the process to end, insists after 20 s, resolves when nothing of it is left. */
	async stop(): Promise<void> {
		if (!this.hasExited()) this.child.kill('SIGTERM');
		const killTimer = setTimeout(() => this.killAll(), GRACE_MS);
		await this.closed;
		clearTimeout(killTimer);
		this.killAll();
	}

	/** Ends the process without warning, as a crash or a power cut would. */
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
