import { setTimeout } from 'node:timers/promises';

import type { ApiCall } from '../../nodes/Lemlist/transport/call';
import { configureTimings } from '../../nodes/Lemlist/transport/timing';
import { rejectionOf, emulatorForEachTest, request } from './emulatorForEachTest';

const TEAM: ApiCall = { method: 'GET', path: '/team' };

describe('a cancelled execution', () => {
	const lemlist = emulatorForEachTest();
	/** Resolves a moment after lemlist received the request. */
	const untilReceived = async () => {
		while (lemlist.emulator.requests.length === 0) await setTimeout(5);
		await setTimeout(50);
	};

	it('aborts a request that is in flight', async () => {
		configureTimings({ requestTimeoutMs: 30_000 });
		lemlist.emulator.addFault({ kind: 'hang' });
		const running = rejectionOf(request(lemlist.context, TEAM));
		await untilReceived();

		lemlist.cancel();

		expect((await running).message).toBe('The execution was cancelled');
	});

	it('ends a delay between attempts and sends no more', async () => {
		lemlist.emulator.addFault({ status: 429, retryAfter: 60 });
		const running = rejectionOf(request(lemlist.context, TEAM));
		await untilReceived();

		lemlist.cancel();

		expect((await running).message).toBe('The execution was cancelled');
		expect(lemlist.emulator.lines()).toHaveLength(1);
	});

	it('ends the wait of requests that queue for the rate limit', async () => {
		const running = Array.from({ length: 25 }, async () => await request(lemlist.context, TEAM));
		const results = Promise.allSettled(running);
		await Promise.all(running.slice(0, 20));

		lemlist.cancel();

		const statuses = (await results).map(({ status }) => status);
		expect(statuses.filter((status) => status === 'rejected')).toHaveLength(5);
		expect(lemlist.emulator.lines()).toHaveLength(20);
	});
});
