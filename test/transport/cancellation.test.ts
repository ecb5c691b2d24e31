import { setTimeout } from 'node:timers/promises';

import { createExecuteContext } from '../../harness/engine/executeContext';
import type { ApiCall } from '../../nodes/Lemlist/transport/call';
import { LemlistClient } from '../../nodes/Lemlist/transport/client';
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

describe('a reading that executions of one account share', () => {
	const lemlist = emulatorForEachTest();

	async function openOtherExecutions(count: number): Promise<LemlistClient[]> {
		const account = { apiKey: lemlist.apiKey, baseUrl: lemlist.emulator.baseUrl };
		const contexts = Array.from({ length: count }, () => createExecuteContext(account));
		return await Promise.all(contexts.map(async (context) => await LemlistClient.for(context)));
	}
	const readTeam = async (client: LemlistClient) =>
		await client.remember('team', async () => await client.request<{ _id: string }>(TEAM));

	it('is sent once more, for all who wait, when the execution that has sent it is cancelled', async () => {
		configureTimings({ requestTimeoutMs: 30_000 });
		lemlist.emulator.addFault({ kind: 'hang' });
		const cancelled = rejectionOf(readTeam(lemlist.client));
		while (lemlist.emulator.requests.length === 0) await setTimeout(5);
		const waiting = (await openOtherExecutions(3)).map(readTeam);

		lemlist.cancel();

		expect((await cancelled).message).toBe('The execution was cancelled');
		const ids = (await Promise.all(waiting)).map((team) => team?._id);
		expect(ids).toEqual(Array(3).fill(lemlist.emulator.state.team._id));
		expect(lemlist.emulator.lines()).toHaveLength(2);
	});

	it('fails once for all who wait when lemlist refuses it', async () => {
		lemlist.emulator.addFault({ status: 403 });

		const clients = [lemlist.client, ...(await openOtherExecutions(2))];
		const statuses = await Promise.all(
			clients.map(async (client) => (await rejectionOf(readTeam(client))).httpCode),
		);

		expect(statuses).toEqual(['403', '403', '403']);
		expect(lemlist.emulator.lines()).toHaveLength(1);
	});
});
