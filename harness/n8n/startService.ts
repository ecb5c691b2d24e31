import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findFreePort } from './findFreePort';
import { SupervisedProcess } from './supervisedProcess';
import { waitFor } from './waitFor';

/** A server that queue mode needs, with its own port and data. */
export interface Service {
	port: number;
	/** Ends it and deletes its data. */
	close(): Promise<void>;
}

export interface ServiceDefinition {
	name: string;
	/** What it prints when it is ready. */
	readyText: string;
	/** Prepares its empty folder and returns the command that starts it. */
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
		return { port, close: async () => await running.stop().then(discard) };
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
