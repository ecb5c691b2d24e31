import type { Response } from 'express';
import { pipeline } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import { answerOf, type Answer } from './answers';
import { faultyAnswer } from './faults';
import { requestLine, type LoggedRequest } from './requestLog';
import type { World } from './world';

/** One request on its way through the emulator. */
export interface Exchange {
	world: World;
	entry: LoggedRequest;
	response: Response;
	/** Sent with every answer. */
	headers: Record<string, string>;
	/** The half of the latency that is left for the way back. */
	wayBackMs: number;
}

/** Runs a route, or the fault that strikes the request, and answers. */
export async function conclude(exchange: Exchange, route: () => unknown): Promise<void> {
	const { world, entry } = exchange;
	const effect = () => answerOf(route, world.options.csv);
	const fault = world.faults.take(requestLine(entry)) ?? world.storm?.take(entry.line);
	await send(exchange, fault ? faultyAnswer(fault, effect) : effect());
}

/** Sends an answer after the second half of the latency, and logs its status. */
export async function send(exchange: Exchange, answer: Answer): Promise<void> {
	const { response, entry, wayBackMs, world } = exchange;
	await travel(wayBackMs, world.closed);
	if (response.destroyed || answer.ending === 'hang') return;
	if (answer.ending === 'drop') {
		response.socket?.destroy();
		return;
	}
	entry.status = answer.status;
	entry.answeredAt = Date.now();
	write(response, answer, { ...exchange.headers, ...answer.headers });
}

/** The whole latency of one request, in milliseconds. */
export function latencyOf({ options }: World): number {
	if (typeof options.latencyMs === 'number') return options.latencyMs;
	const [shortest, longest] = options.latencyMs;
	return shortest + Math.random() * (longest - shortest);
}

/** Waits as long as a request travels one way; ends early when the emulator closes. */
export async function travel(durationMs: number, closed: AbortSignal): Promise<void> {
	if (durationMs <= 0) return;
	await wait(durationMs, undefined, { signal: closed }).catch(() => undefined);
}

const TRICKLE_MS = 40;

function write(response: Response, answer: Answer, headers: Answer['headers']): void {
	const body = Buffer.from(answer.body);
	response.status(answer.status);
	for (const [name, value] of Object.entries(headers)) {
		if (value !== undefined) response.setHeader(name, value);
	}
	// A client that goes away ends a long answer, which is its right.
	if (answer.stream) return void pipeline(answer.stream, response, () => {});
	response.setHeader('Content-Length', body.length);
	if (answer.ending === 'truncate') {
		response.flushHeaders();
		response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
		return;
	}
	if (answer.ending === 'trickle') return trickle(response, body);
	response.end(body);
}

// Begins again when the body is at its end, so that the answer never is.
function trickle(response: Response, body: Buffer): void {
	response.removeHeader('Content-Length');
	let next = 0;
	const timer = setInterval(() => {
		response.write(body.length > 0 ? body.subarray(next, next + 1) : ' ');
		next = (next + 1) % Math.max(body.length, 1);
	}, TRICKLE_MS);
	response.once('close', () => clearInterval(timer));
}
