import { setTimeout } from 'node:timers/promises';

import type { ApiCall } from '../../nodes/Lemlist/transport/call';
import { configureTimings } from '../../nodes/Lemlist/transport/timing';
import { rejectionOf, emulatorForEachTest, request } from './emulatorForEachTest';

const TEAM: ApiCall = { method: 'GET', path: '/team' };

describe('a cancelled execution', () => {
	const lemlist = emulatorForEachTest();
	/** Resolves once lemlist has the request, and a moment later, when its answer has come. */
	const afterwards = async () => {
		while (lemlist.emulator.requests.length === 0) await setTimeout(5);
		await setTimeout(50);
	};

	it('ends a request that is on its way', async () => {
		configureTimings({ requestTimeoutMs: 30_000 });
		lemlist.emulator.addFault({ kind: 'hang' });
		const running = rejectionOf(request(lemlist.context, TEAM));
		await afterwards();

		lemlist.cancel();

		expect((await running).message).toBe('The execution was cancelled');
	});

	it('ends a wait between tries and sends nothing more', async () => {
		lemlist.emulator.addFault({ status: 429, retryAfter: 60 });
		const running = rejectionOf(request(lemlist.context, TEAM));
		await afterwards();

		lemlist.cancel();

		expect((await running).message).toBe('The execution was cancelled');
		expect(lemlist.emulator.lines()).toHaveLength(1);
	});

	it('ends the wait of those who queue for the grant', async () => {
		const running = Array.from({ length: 25 }, async () => await request(lemlist.context, TEAM));
		const results = Promise.allSettled(running);
		await Promise.all(running.slice(0, 20));

		lemlist.cancel();

		const statuses = (await results).map(({ status }) => status);
		expect(statuses.filter((status) => status === 'rejected')).toHaveLength(5);
		expect(lemlist.emulator.lines()).toHaveLength(20);
	});
});
