import type { INodeParameters } from 'n8n-workflow';

import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { runNode } from '../../../harness/engine/runNode';

const RECORD_URL = 'https://app.lemlist.com/teams/tea_1/campaigns-next/cam_1/sequence?tab=1';

const emulator = emulatorForFile();

beforeEach(() => void emulator.addCampaign({ _id: 'cam_1' }));

const pause = async (campaignId: INodeParameters | string) =>
	await runNode(emulator, { operation: 'campaign: pause', parameters: { campaignId } });

const activities = async (campaignId: INodeParameters | string) =>
	await runNode(emulator, {
		operation: 'activity: getAll',
		parameters: { filters: { campaignId }, limit: 1 },
	});

const locator = (mode: string, value: string) => ({ __rl: true, mode, value });

describe.each([
	['a plain text', 'cam_1'],
	['an expression without a choice of the kind', '={{ "cam_1" }}'],
	['a record from the list', locator('list', 'cam_1')],
	['an ID', locator('id', 'cam_1')],
	['an ID with spaces around it', locator('id', ' cam_1 ')],
	['an expression for the ID', locator('id', '={{ "cam_1" }}')],
	['a URL in lemlist', locator('url', RECORD_URL)],
	['an expression for the URL', locator('url', `={{ "${RECORD_URL}" }}`)],
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
	const otherUrl = locator('url', '={{ "https://app.lemlist.com/teams/tea_1/inbox" }}');

	it('is rejected before any request', async () => {
		const { error, requests } = await pause(otherUrl);

		expect(error?.message).toMatch(/Campaign.*\[item 0\]$/);
		expect(requests).toEqual([]);
	});

	it('is also rejected inside a collection', async () => {
		const { error, requests } = await activities(otherUrl);

		expect(error?.message).toBe("'Campaign' is not a lemlist URL [item 0]");
		expect(requests).toEqual([]);
	});
});
