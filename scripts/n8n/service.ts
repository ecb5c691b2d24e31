import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from './freePort';
import { GuardedProcess } from './guardedProcess';
import { waitFor } from './waiting';

/** A server that n8n needs in queue mode, on a port and with data of its own. */
export interface Service {
	port: number;
	/** Ends it and deletes its data. */
	stop(): Promise<void>;
}

export interface ServicePlan {
	name: string;
	/** What it prints as soon as it can be used. */
	readyText: string;
	/** Gives the command that starts it, once its empty folder is prepared. */
	prepare(folder: string, port: number): Promise<string[]>;
}

/** Starts a server on a free port in a temporary folder; resolves when it is ready. */
export async function startService({ name, readyText, prepare }: ServicePlan): Promise<Service> {
	const folder = await mkdtemp(join(tmpdir(), `n8n-nodes-lemlist-${name}-`));
	const discard = async () => await rm(folder, { recursive: true, force: true });
	try {
		const port = await freePort();
		const running = new GuardedProcess(await prepare(folder, port), process.env);
		await awaitReadiness(name, running, readyText);
		return { port, stop: async () => await running.stop().then(discard) };
	} catch (error) {
		await discard();
		throw error;
	}
}

async function awaitReadiness(name: string, running: GuardedProcess, readyText: string) {
	try {
		await waitFor(`${name} to be ready`, () => {
			if (running.hasEnded()) throw new Error(`${name} ended while starting`);
			return running.log().includes(readyText) || undefined;
		});
	} catch (error) {
		await running.kill();
		throw new Error(`${(error as Error).message}:\n${running.log()}`);
	}
}
