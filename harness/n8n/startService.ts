import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findFreePort } from './findFreePort';
import { SupervisedProcess } from './supervisedProcess';
import { waitFor } from './waitFor';

/** A server that n8n needs in queue mode, on a port and with data of its own. */
export interface Service {
	port: number;
	/** Ends it and deletes its data. */
	stop(): Promise<void>;
}

export interface ServiceDefinition {
	name: string;
	/** What it prints as soon as it can be used. */
	readyText: string;
	/** Gives the command that starts it, once its empty folder is prepared. */
	prepare(folder: string, port: number): Promise<string[]>;
}

/** Starts a server on a free port in a temporary folder; resolves when it is ready. */
export async function startService({
	name,
	readyText,
	prepare,
}: ServiceDefinition): Promise<Service> {
	const folder = await mkdtemp(join(tmpdir(), `n8n-nodes-lemlist-${name}-`));
	const discard = async () => await rm(folder, { recursive: true, force: true });
	try {
		const port = await findFreePort();
		const running = new SupervisedProcess(await prepare(folder, port), process.env);
		await awaitReadiness(name, running, readyText);
		return { port, stop: async () => await running.stop().then(discard) };
	} catch (error) {
		await discard();
		throw error;
	}
}

async function awaitReadiness(name: string, running: SupervisedProcess, readyText: string) {
	try {
		await waitFor(`${name} to be ready`, () => {
			if (running.hasExited()) throw new Error(`${name} ended while starting`);
			return running.log().includes(readyText) || undefined;
		});
	} catch (error) {
		await running.kill();
		throw new Error(`${(error as Error).message}:\n${running.log()}`);
	}
}
