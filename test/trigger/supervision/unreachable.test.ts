import dns from 'node:dns';

import { IS_OLDER_N8N } from '../../../harness/engine/olderN8n';
import { useFastTimings } from '../../../harness/faults/useFastTimings';
import { triggerHarnessForEachTest } from '../webhooks/triggerHarness';

const harness = triggerHarnessForEachTest();

beforeEach(() => {
	useFastTimings();
	const { lookup } = dns;
	// Names of the internet that lead to this machine.
	jest
		.spyOn(dns, 'lookup')
		.mockImplementation(((host: string, ...rest: [never, never]) =>
			lookup(host.endsWith('.example') ? '127.0.0.1' : host, ...rest)) as never);
});

afterEach(() => void jest.restoreAllMocks());

describe('a restart of n8n at a private address', () => {
	it('leaves the webhooks alone, catches up, and says once that lemlist cannot reach it', async () => {
		const baseUrl = harness.emulator.baseUrl.replace('127.0.0.1', 'lemlist.example');
		const trigger = await harness.open(
			{ events: ['emailsReplied'] },
			{ isSupervised: true, onStart: () => useFastTimings(), baseUrl },
		);
		trigger.moveTo('n8n.example');
		await trigger.publish();
		const before = harness.emulator.state.hooks.map(({ targetUrl }) => targetUrl);
		await trigger.kill();
		harness.emulator.addActivity({ _id: 'act_1', type: 'emailsReplied' });

		trigger.moveTo('127.0.0.1');
		await trigger.startAgain();
		await trigger.passMinutes(20);

		expect(before).toEqual([expect.stringMatching(/^http:\/\/n8n\.example:/)]);
		expect(harness.emulator.state.hooks.map(({ targetUrl }) => targetUrl)).toEqual(before);
		expect(trigger.executions.map((items) => items.map(({ json }) => json.id))).toEqual([
			['act_1'],
		]);
		const said = IS_OLDER_N8N
			? trigger.warnings.filter((text) => text.includes("can't reach"))
			: trigger.failedExecutions.map(({ message }) => message);
		expect(said).toEqual([expect.stringMatching(/^lemlist can't reach http:\/\/127\.0\.0\.1:\d+/)]);
	});
});
