import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById } from '../../../harness/engine/formParameters';
import { runNode } from '../../../harness/engine/runNode';

const emulator = emulatorForFile();

beforeEach(() => void emulator.addCampaign({ _id: 'cam_1' }));

describe('a segment of a path', () => {
	it.each([
		['a#b@x.io', 'a%23b%40x.io'],
		['a+b@x.io', 'a%2Bb%40x.io'],
		['a/b@x.io', 'a%2Fb%40x.io'],
		['a?b@x.io', 'a%3Fb%40x.io'],
		['a%2Fb@x.io', 'a%252Fb%40x.io'],
		['../team', '..%2Fteam'],
		['  ada@x.io\t', 'ada%40x.io'],
		['jörg@x.io', 'j%C3%B6rg%40x.io'],
	])('is escaped: %j', async (email, escaped) => {
		const { requests } = await runNode(emulator, {
			operation: 'lead: delete',
			parameters: { ...campaignById('cam_1'), lead: '={{ $json.email }}' },
			items: [{ email }],
		});

		expect(requests).toEqual([`DELETE /campaigns/cam_1/leads/${escaped}?action=remove`]);
	});

	it.each([
		['', "'Lead ID or Email' is empty [item 0]"],
		['   ', "'Lead ID or Email' is empty [item 0]"],
		['.', "'Lead ID or Email' can't be '.' [item 0]"],
		[' .. ', "'Lead ID or Email' can't be '..' [item 0]"],
		['\uD800@x.io', "'Lead ID or Email' contains an invalid character [item 0]"],
		[null, "'Lead ID or Email' is empty [item 0]"],
		[['a@x.io'], "'Lead ID or Email' is a list [item 0]"],
	])('is rejected before any request: %j', async (email, message) => {
		const { requests, error } = await runNode(emulator, {
			operation: 'lead: delete',
			parameters: { ...campaignById('cam_1'), lead: '={{ $json.email }}' },
			items: [{ email }],
		});

		expect(error?.message).toBe(message);
		expect(requests).toEqual([]);
	});

	it('is rejected with the name of its field: a campaign that is not selected', async () => {
		const { requests, error } = await runNode(emulator, {
			operation: 'lead: delete',
			parameters: { ...campaignById('={{ $json.campaign }}'), lead: 'ada@x.io' },
			items: [{ campaign: '' }],
		});

		expect(error?.message).toBe("'Campaign' is empty [item 0]");
		expect(requests).toEqual([]);
	});
});
