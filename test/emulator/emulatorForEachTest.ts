import axios, { type AxiosInstance } from 'axios';
import express from 'express';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator';

type Body = Record<string, unknown>;

/** Starts an emulator for each test, with a client that uses its key and never throws for a status. */
export function emulatorForEachTest(options: EmulatorOptions = {}) {
	const context = {} as { emulator: Emulator; http: AxiosInstance };
	beforeEach(async () => {
		context.emulator = await startEmulator(options);
		context.http = createClient(context.emulator);
	});
	afterEach(() => context.emulator.close());
	return context;
}

/** Returns a client with this key, by default the emulator's own. */
export function createClient({ baseUrl, apiKey }: Emulator, password = apiKey): AxiosInstance {
	return axios.create({
		baseURL: baseUrl,
		auth: { username: '', password },
		validateStatus: () => true,
	});
}

/** Starts a server that stores the posted bodies and responds with the given statuses, then with 200. */
export async function startReceiver(statuses: number[] = []) {
	const bodies: Body[] = [];
	const app = express().use(express.json(), ({ body }, response) => {
		bodies.push(body);
		response.sendStatus(statuses.shift() ?? 200);
	});
	const server = createServer(app);
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/hook`,
		bodies,
		close: () => new Promise((resolve) => void server.close(resolve)),
	};
}
