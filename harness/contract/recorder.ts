import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import express, { type Request } from 'express';

import { toLoggedRequest, type LoggedRequest } from '../../emulator/http/loggedRequest';
import type { LemlistServer } from '../engine/runNode';
import { findContract, type RequestContract } from './contract';

/** A server that answers every request and records it. */
export interface Recorder extends LemlistServer {
	/** The requests to expect, with the responses that are more than an empty object. */
	respondFor(contracts: readonly RequestContract[]): void;
	close(): Promise<void>;
}

/** Starts a server that records requests, on any free port of this machine. */
export async function startRecorder(): Promise<Recorder> {
	const requests: LoggedRequest[] = [];
	let currentContracts: readonly RequestContract[] = [];

	const app = express();
	app.use(express.text({ type: () => true, limit: '1mb' }));
	app.use(async (request, response) => {
		const entry = toLoggedRequest(request);
		if (request.is('multipart/form-data')) entry.body = await parseMultipart(request);
		requests.push(entry);
		response.json(findContract(currentContracts, entry)?.response ?? {});
	});
	const server = createServer(app);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	return {
		baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
		options: { moreApiKeys: [] },
		requests,
		lines: () => requests.map(({ line }) => line),
		respondFor: (contracts) => {
			currentContracts = contracts;
		},
		close: async () => {
			const closed = new Promise<void>((resolve) => server.close(() => resolve()));
			server.closeAllConnections();
			await closed;
		},
	};
}

/** The parts of a form by name: the text of each, or the name of a file. */
async function parseMultipart({ body, headers }: Request): Promise<Record<string, string>> {
	const type = String(headers['content-type']);
	const form = await new Response(body, { headers: { 'Content-Type': type } }).formData();
	const parts: Record<string, string> = {};
	form.forEach((part, name) => {
		parts[name] = typeof part === 'string' ? part : part.name;
	});
	return parts;
}
