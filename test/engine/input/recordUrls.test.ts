import type { INodeParameters } from 'n8n-workflow';

import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { runNode } from '../../../harness/engine/runNode';

const ADDRESS = 'https://app.lemlist.com/teams/tea_1/campaigns-next/cam_1/sequence?tab=1';

const emulator = emulatorForFile();

beforeEach(() => void emulator.addCampaign({ _id: 'cam_1' }));

const pause = async (campaignId: INodeParameters | string) =>
	await runNode(emulator, { operation: 'campaign: pause', parameters: { campaignId } });

const activities = async (campaignId: INodeParameters | string) =>
	await runNode(emulator, {
		operation: 'activity: getAll',
		parameters: { filters: { campaignId }, limit: 1 },
	});

const chosen = (mode: string, value: string) => ({ __rl: true, mode, value });

describe.each([
	['a plain text', 'cam_1'],
	['an expression without a choice of the kind', '={{ "cam_1" }}'],
	['a choice from the list', chosen('list', 'cam_1')],
	['an ID', chosen('id', 'cam_1')],
	['an ID with spaces around it', chosen('id', ' cam_1 ')],
	['an expression for the ID', chosen('id', '={{ "cam_1" }}')],
	['an address in lemlist', chosen('url', ADDRESS)],
	['an expression for the address', chosen('url', `={{ "${ADDRESS}" }}`)],
])('%s', (_kind, value) => {
	it('selects the record', async () => {
		const { requests } = await pause(value);

		expect(requests).toEqual(['POST /campaigns/cam_1/pause']);
	});

	it('also selects it inside a collection', async () => {
		const { requests } = await activities(value);

		expect(requests).toEqual([
			expect.stringMatching(/^GET \/activities\?(.*&)?campaignId=cam_1(&|$)/),
		]);
	});
});

describe('a URL of something else', () => {
	const address = chosen('url', '={{ "https://app.lemlist.com/teams/tea_1/inbox" }}');

	it('is rejected before any request', async () => {
		const { error, requests } = await pause(address);

		expect(error?.message).toMatch(/Campaign.*\[item 0\]$/);
		expect(requests).toEqual([]);
	});

	it('is also rejected inside a collection', async () => {
		const { error, requests } = await activities(address);

		expect(error?.message).toBe("'Campaign' is not an address in lemlist [item 0]");
		expect(requests).toEqual([]);
	});
});
