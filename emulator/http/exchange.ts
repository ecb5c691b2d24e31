import type { Response } from 'express';
import { pipeline } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import { toResponse, type HttpResponse } from './httpResponse';
import { applyFault } from '../faults/faults';
import { toRequestLine, type LoggedRequest } from './loggedRequest';
import type { EmulatorContext } from '../context';

/** One request on its way through the emulator. */
export interface Exchange {
	context: EmulatorContext;
	entry: LoggedRequest;
	response: Response;
	/** Sent with every response. */
	headers: Record<string, string>;
	/** The second half of the latency, spent before the response is sent. */
	responseLatencyMs: number;
}

/** Responds with the result of the route, or with the fault that hits this request. */
export async function respond(exchange: Exchange, route: () => unknown): Promise<void> {
	await respondWith(exchange, () => toResponse(route, exchange.context.options.csv));
}

/** Responds like this, or with the fault that hits this request. */
export async function respondWith(exchange: Exchange, runRoute: () => HttpResponse): Promise<void> {
	const { context, entry } = exchange;
	const fault =
		context.faults.consume(toRequestLine(entry)) ?? context.randomFaults?.consume(entry.line);
	await sendResponse(exchange, fault ? applyFault(fault, runRoute) : runRoute());
}

/** Sends a response after the second half of the latency, and logs its status. */
export async function sendResponse(exchange: Exchange, httpResponse: HttpResponse): Promise<void> {
	const { response, entry, responseLatencyMs, context } = exchange;
	await simulateLatency(responseLatencyMs, context.closeSignal);
	if (response.destroyed || httpResponse.ending === 'hang') return;
	if (httpResponse.ending === 'drop') {
		response.socket?.destroy();
		return;
	}
	entry.status = httpResponse.status;
	entry.answeredAt = Date.now();
	writeResponse(response, httpResponse, { ...exchange.headers, ...httpResponse.headers });
}

/** Draws the total latency of one request, in milliseconds. */
export function pickLatencyMs({ options }: EmulatorContext): number {
	if (typeof options.latencyMs === 'number') return options.latencyMs;
	const [min, max] = options.latencyMs;
	return min + Math.random() * (max - min);
}

/** Waits for the time that a request or response is in transit, or until the emulator closes. */
export async function simulateLatency(durationMs: number, closeSignal: AbortSignal): Promise<void> {
	if (durationMs <= 0) return;
	await wait(durationMs, undefined, { signal: closeSignal }).catch(() => undefined);
}

const TRICKLE_MS = 40;

function writeResponse(
	response: Response,
	httpResponse: HttpResponse,
	headers: HttpResponse['headers'],
): void {
	const body = Buffer.from(httpResponse.body);
	response.status(httpResponse.status);
	for (const [name, value] of Object.entries(headers)) {
		if (value !== undefined) response.setHeader(name, value);
	}
	// Clients may abort a download, so errors of the stream are ignored.
	if (httpResponse.stream) return void pipeline(httpResponse.stream, response, () => {});
	response.setHeader('Content-Length', body.length);
	if (httpResponse.ending === 'truncate') {
		response.flushHeaders();
		response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
		return;
	}
	if (httpResponse.ending === 'trickle') return trickle(response, body);
	response.end(body);
}

// Repeats the body, so that the response never ends.
function trickle(response: Response, body: Buffer): void {
	response.removeHeader('Content-Length');
	let index = 0;
	const timer = setInterval(() => {
		response.write(body.length > 0 ? body.subarray(index, index + 1) : ' ');
		index = (index + 1) % Math.max(body.length, 1);
	}, TRICKLE_MS);
	response.once('close', () => clearInterval(timer));
}
