import { sleep } from 'n8n-workflow';

import type { ResponseStream } from './responseBody';
import { timing } from './timing';

/** A response whose body is still to be read. */
export interface StreamedResponse {
	body: ResponseStream;
	/** Closes the connection. */
	abort(): void;
}

/**
 * Ends a body after a silence of `timing.requestTimeoutMs`, or once it has taken `maxMs` in all: whoever
 * reads it gets an error, and the connection is closed. n8n's own timeout ends with the headers where
 * redirects are not followed. Resolves when the body has ended.
 */
export async function enforceBodyTimeout(
	{ body, abort }: StreamedResponse,
	maxMs: number,
): Promise<void> {
	const startedAt = performance.now();
	let lastChunkAt = startedAt;
	// A listener for data would start the stream before its reader is there.
	const push = body.push.bind(body);
	body.push = (...chunk) => {
		lastChunkAt = performance.now();
		return push(...chunk);
	};
	// An error after the last read would otherwise end n8n.
	body.on('error', () => {});

	while (!body.destroyed && !body.readableEnded) {
		await sleep(Math.min(timing.cancelPollMs, timing.requestTimeoutMs));
		const now = performance.now();
		// Data that wait for a slow reader are no silence of lemlist.
		if (body.readableLength > 0) lastChunkAt = now;
		const isSilent = now - lastChunkAt > timing.requestTimeoutMs;
		if (!isSilent && now - startedAt <= maxMs) continue;
		const seconds = Math.round(timing.requestTimeoutMs / 1_000);
		const reason = isSilent ? `no data arrived for ${seconds} s` : 'it took too long';
		// The HTTP client may wrap the connection in a stream that cannot be destroyed while it waits for data.
		body.emit('error', new Error(reason));
		abort();
		body.destroy();
	}
}
