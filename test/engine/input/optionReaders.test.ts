import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById } from '../../../harness/engine/formParameters';
import { runNode } from '../../../harness/engine/runNode';

const emulator = emulatorForFile();

describe('a dropdown', () => {
	const mark = async (scope: string) => {
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io' });
		return await runNode(emulator, {
			operation: 'lead: markNotInterested',
			parameters: { ...campaignById('cam_1'), lead: 'lea_1', scope },
		});
	};

	it('accepts an option from an expression', async () => {
		const { requests } = await mark('={{ "allCampaigns" }}');

		expect(requests).toEqual(['POST /leads/notinterested/lea_1']);
	});

	it.each(['={{ "one campaign" }}', '={{ $json.missing }}', '={{ "" }}'])(
		'rejects the expression %s',
		async (expression) => {
			const { error, requests } = await mark(expression);

			expect(error?.message).toBe("'In' is not one of its choices [item 0]");
			expect(error?.description).toMatch(/Allowed: allCampaigns, oneCampaign$/);
			expect(requests).toEqual([]);
		},
	);
});

describe('a dropdown that lemlist may extend', () => {
	const activities = async (type: string) =>
		await runNode(emulator, {
			operation: 'activity: getAll',
			parameters: { filters: { type }, limit: 1 },
		});

	it('accepts an unknown option', async () => {
		const { requests } = await activities('={{ "skipped" }}');

		expect(requests).toEqual([expect.stringContaining('type=skipped')]);
	});

	it('rejects an expression without a value', async () => {
		const { error, requests } = await activities('={{ "" }}');

		expect(error?.message).toBe("'Type' is empty [item 0]");
		expect(requests).toEqual([]);
	});
});
