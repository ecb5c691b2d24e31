import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { campaignById, leadFields } from '../../harness/engine/formParameters';
import { runNode } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1' });
	emulator.addCampaign({ _id: 'cam_2' });
});

describe('a lead that is in another campaign', () => {
	const ADA = { linkedinUrl: 'https://www.linkedin.com/in/ada' };

	it.each([409, 500])('is rejected without a retry, whatever the status (%i)', async (status) => {
		emulator.options.deduplicateStatus = status;
		emulator.addLead({ campaignId: 'cam_2', email: 'ada@x.io' });

		const { error, requests } = await runNode(emulator, {
			operation: 'lead: create',
			parameters: { ...campaignById('cam_1'), email: 'ada@x.io', options: { deduplicate: true } },
		});

		expect(error?.message).toBe(`Lead already in other campaign (${status}) [item 0]`);
		expect(error?.description).toContain('already in a campaign, so nothing was changed');
		expect(requests).toEqual([
			'POST /campaigns/cam_1/leads/?deduplicate=true {"email":"ada@x.io"}',
		]);
	});

	it.each(['text', 'errorAndCode', 'codeOnly'] as const)(
		'is skipped on request, if lemlist says so as %s, like one of the campaign itself',
		async (duplicateLeadShape) => {
			emulator.options.duplicateLeadShape = duplicateLeadShape;
			emulator.options.deduplicateStatus = 409;
			emulator.addLead({ campaignId: 'cam_2', email: 'ada@x.io' });
			emulator.addLead({ campaignId: 'cam_1', email: 'eve@x.io' });

			const { json } = await runNode(emulator, {
				operation: 'lead: create',
				parameters: {
					...campaignById('cam_1'),
					email: '={{ $json.email }}',
					ifExists: 'skip',
					options: { deduplicate: true },
				},
				items: [{ email: 'ada@x.io' }, { email: 'eve@x.io' }],
			});

			emulator.options.duplicateLeadShape = 'text';
			expect(json).toMatchObject([
				{ result: 'skipped', reason: 'inAnotherCampaign' },
				{ result: 'skipped', reason: 'alreadyInCampaign' },
			]);
		},
	);

	it('is reported as rejected even if it cannot be looked up', async () => {
		emulator.addFault({ match: /^POST/, status: 500, message: 'Lead already in other campaign' });

		const { error } = await runNode(emulator, {
			operation: 'lead: create',
			parameters: { ...campaignById('cam_1'), ...leadFields(ADA) },
		});

		expect(error?.message).toBe('Lead already in other campaign (500) [item 0]');
	});
});

const REQUESTS = {
	v1: 'POST /campaigns/Spring%20launch/leads/ada%40x.io',
	v2: 'POST /campaigns/Spring%20launch/leads/',
};

describe.each(['v1', 'v2'] as const)('a lead that lemlist does not add, in %s', (apiVersion) => {
	const form = {
		operation: 'lead: create',
		apiVersion,
		parameters: { ...campaignById('={{ "Spring launch" }}'), email: 'ada@x.io' },
	} as const;

	it('fails although lemlist responds with 200', async () => {
		const { error } = await runNode(emulator, form);

		expect(error?.message).toBe('lemlist did not add the lead [item 0]');
		expect(error?.description).toContain('Check the ID of the campaign');
		expect(emulator.state.leads).toEqual([]);
	});

	it('is output as a failed item with its request', async () => {
		const { items } = await runNode(emulator, { ...form, onError: 'continueRegularOutput' });

		expect(items[0].json.errorDetails).toMatchObject({ item: 0, request: REQUESTS[apiVersion] });
	});

	it('is not sent again', async () => {
		const { error, requests } = await runNode(emulator, { ...form, maxTries: 3 });

		expect(error?.message).toBe('lemlist did not add the lead [item 0]');
		expect(requests).toHaveLength(1);
	});
});
