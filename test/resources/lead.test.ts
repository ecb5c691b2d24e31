import type { FaultKind } from '../../emulator';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { autoMappedFields, campaignById, leadFields } from '../../harness/engine/formParameters';
import { runNode } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1' });
});

describe('lead: Create or Update', () => {
	const CREATE = 'POST /campaigns/cam_1/leads/ {"firstName":"Ada","email":"ada@x.io"}';
	const LOOKUP = 'GET /leads/ada%40x.io?version=v2';
	const patchRequest = (id: string) => `PATCH /campaigns/cam_1/leads/${id} {"firstName":"Ada"}`;

	const form = {
		operation: 'lead: upsert',
		parameters: {
			...campaignById('cam_1'),
			email: 'ada@x.io',
			...leadFields({ firstName: 'Ada' }),
		},
	} as const;
	const loseResponse = (kind: FaultKind) => emulator.addFault({ match: /^POST/, kind });

	it('updates an existing lead although the response was lost', async () => {
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io' });
		loseResponse('dropAfter');

		const { json, requests } = await runNode(emulator, form);

		expect(requests).toEqual([CREATE, LOOKUP, LOOKUP, patchRequest('lea_1')]);
		expect(json).toMatchObject([{ _id: 'lea_1', firstName: 'Ada' }]);
	});

	it('adds a new lead once although the response was lost', async () => {
		loseResponse('dropAfter');

		const { json } = await runNode(emulator, form);

		expect(emulator.state.leads).toHaveLength(1);
		expect(json).toMatchObject([{ _id: emulator.state.leads[0]._id, firstName: 'Ada' }]);
	});

	it('sends the request again when lemlist has not applied it', async () => {
		loseResponse('dropBefore');

		const { json, requests } = await runNode(emulator, form);

		expect(requests).toEqual([CREATE, LOOKUP, CREATE]);
		expect(json).toMatchObject([{ email: 'ada@x.io', firstName: 'Ada' }]);
	});

	it('changes nothing in an existing lead when no field is filled in', async () => {
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io' });

		const { json, requests } = await runNode(emulator, {
			...form,
			parameters: { ...form.parameters, ...leadFields({}) },
		});

		expect(requests).toEqual(['POST /campaigns/cam_1/leads/ {"email":"ada@x.io"}', LOOKUP]);
		expect(json).toMatchObject([{ _id: 'lea_1', campaignId: 'cam_1' }]);
	});

	it('handles two items of one person one after the other', async () => {
		const { json, requests } = await runNode(emulator, {
			...form,
			items: [
				{ email: 'ada@x.io', firstName: 'Ada' },
				{ email: 'Ada@x.io', firstName: 'Augusta' },
			],
			parameters: {
				...form.parameters,
				email: '={{ $json.email }}',
				...leadFields({ firstName: '={{ $json.firstName }}' }),
			},
		});

		expect(requests.map((line) => line.split(' ')[0])).toEqual(['POST', 'POST', 'GET', 'PATCH']);
		expect(json[0]._id).toBe(json[1]._id);
	});

	it('reports that lemlist added nothing to a campaign with a malformed ID', async () => {
		emulator.addLead({ campaignId: 'cam_1', email: 'ada@x.io' });

		const { error } = await runNode(emulator, {
			...form,
			parameters: { ...form.parameters, ...campaignById('={{ "Launch" }}') },
		});

		expect(error?.message).toBe('lemlist did not add the lead [item 0]');
	});
});

describe('lead: Create with the email address from automatic mapping', () => {
	const form = {
		operation: 'lead: create',
		parameters: { ...campaignById('cam_1'), email: '', ...autoMappedFields() },
	} as const;

	it('looks the lead up after a lost response', async () => {
		emulator.addFault({ match: /^POST/, kind: 'dropAfter' });

		const { json, requests } = await runNode(emulator, { ...form, items: [{ email: 'ada@x.io' }] });

		expect(requests).toEqual([
			'POST /campaigns/cam_1/leads/ {"email":"ada@x.io"}',
			'GET /leads/ada%40x.io?version=v2',
		]);
		expect(json).toMatchObject([{ _id: emulator.state.leads[0]._id }]);
	});

	it('starts the next item of a person when the previous one has finished', async () => {
		emulator.addFault({ match: /^POST/, kind: 'dropBefore' });

		const { requests } = await runNode(emulator, {
			...form,
			items: [{ email: 'ada@x.io' }, { email: 'Ada@x.io' }],
			onError: 'continueRegularOutput',
		});

		expect(requests).toEqual([
			'POST /campaigns/cam_1/leads/ {"email":"ada@x.io"}',
			'GET /leads/ada%40x.io?version=v2',
			'POST /campaigns/cam_1/leads/ {"email":"ada@x.io"}',
			'POST /campaigns/cam_1/leads/ {"email":"Ada@x.io"}',
		]);
	});
});

describe('lead: Resume in one campaign', () => {
	const form = {
		operation: 'lead: resume',
		parameters: { lead: 'ada@x.io', options: campaignById('cam_1') },
	} as const;

	beforeEach(() => {
		emulator.addCampaign({ _id: 'cam_2' });
		emulator.addLead({ campaignId: 'cam_1', email: 'ada@x.io', isPaused: true });
		emulator.addLead({ campaignId: 'cam_2', email: 'ada@x.io', isPaused: true });
	});

	it('leaves the lead paused in the others', async () => {
		const { error } = await runNode(emulator, form);

		expect(error).toBeUndefined();
		expect(emulator.state.leads.map(({ isPaused }) => isPaused)).toEqual([false, true]);
	});

	it('fails without a retry if lemlist has also resumed the lead in others', async () => {
		emulator.options.resumesEverywhere = true;

		const { error, requests } = await runNode(emulator, { ...form, maxTries: 3 });

		emulator.options.resumesEverywhere = false;
		expect(error?.message).toBe('lemlist resumed the lead in other campaigns too: cam_2 [item 0]');
		expect(error?.description).toContain('Pause the lead there');
		expect(requests).toEqual(['POST /leads/start/ada%40x.io?campaignId=cam_1']);
	});

	it('succeeds when all campaigns are meant', async () => {
		const { json, error } = await runNode(emulator, { ...form, parameters: { lead: 'ada@x.io' } });

		expect(error).toBeUndefined();
		expect(json).toMatchObject([{ isPaused: false }]);
	});
});
