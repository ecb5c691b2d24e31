import { addCompany } from '../../emulator/model/contacts';
import { createSourcingRun } from '../../emulator/model/contactSourcing';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { campaignById } from '../../harness/engine/formParameters';
import { runNode } from '../../harness/engine/runNode';
import { useFastTimings } from '../../harness/faults/useFastTimings';
import { seedSenders } from '../../harness/operationCases/sender';

const emulator = emulatorForFile();

beforeAll(() => useFastTimings());

const afterwards = { contactSourcingPath: 'current', abmLeadsCap: 500 } as const;
afterEach(() =>
	Object.assign(emulator.options, afterwards, { senderRefusal: { status: 409, hasCode: true } }),
);

describe.each(['current', 'former'] as const)('contact sourcing at its %s path', (path) => {
	const isFormer = path === 'former';

	beforeEach(() => {
		emulator.options.contactSourcingPath = path;
		addCompany(emulator.state, { _id: 'cpn_1', domain: 'northwind.example.com' });
		addCompany(emulator.state, { _id: 'cpn_2', domain: 'contoso.example.com' });
	});

	it('starts a run for each company in one request, or in a second one at the other path', async () => {
		const { json, requests } = await runNode(emulator, {
			operation: 'contactSourcing: start',
			parameters: { companyId: '={{ $json.id }}' },
			items: [{ id: 'cpn_1' }, { id: 'cpn_2' }, { id: 'cpn_1' }],
		});

		expect(json).toMatchObject([
			{ companyId: 'cpn_1', status: 'started' },
			{ companyId: 'cpn_2', status: 'started' },
			{ companyId: 'cpn_1', status: 'started' },
		]);
		expect(requests).toEqual([
			'POST /contact-sourcing {"companyIds":["cpn_1","cpn_2"]}',
			...(isFormer ? ['POST /contact-sourcing/runs {"companyIds":["cpn_1","cpn_2"]}'] : []),
		]);
		expect(emulator.state.abm.runs).toHaveLength(2);
	});

	it('is read', async () => {
		emulator.state.abm.runs.push(createSourcingRun({ runId: 'air_1' }));

		const { json } = await runNode(emulator, {
			operation: 'contactSourcing: get',
			parameters: { findBy: 'companyId', companyId: 'cpn_1' },
		});

		expect(json).toMatchObject([{ runId: 'air_1', fullName: 'Jane Roe' }]);
	});

	it('says at the current path that there is no run', async () => {
		const { error } = await runNode(emulator, {
			operation: 'contactSourcing: get',
			parameters: { findBy: 'companyId', companyId: 'cpn_2' },
		});

		const context = (error as { context?: { request?: string } } | undefined)?.context;
		expect(context?.request).toBe('GET /contact-sourcing');
		if (!isFormer) expect(error?.message).toBe('No contact sourcing run found (404) [item 0]');
	});
});

describe('a run of contact sourcing', () => {
	const form = {
		operation: 'contactSourcing: get',
		parameters: { findBy: 'runId', runId: 'air_1' },
	} as const;

	it('that is going is one item without people', async () => {
		emulator.state.abm.runs.push(
			createSourcingRun({ runId: 'air_1', status: 'running', completedAt: null }),
		);

		expect((await runNode(emulator, form)).json).toEqual([
			{ runId: 'air_1', companyId: 'cpn_1', status: 'running', error: null },
		]);
	});

	it('that failed fails the item with its reason', async () => {
		const error = 'The website cannot be read';
		emulator.state.abm.runs.push(createSourcingRun({ runId: 'air_1', status: 'failed', error }));

		expect((await runNode(emulator, form)).error?.message).toBe(
			'The website cannot be read (400) [item 0]',
		);
	});

	it('is started again after a lost response, because lemlist uses a run again for free', async () => {
		addCompany(emulator.state, { _id: 'cpn_1', domain: 'northwind.example.com' });
		emulator.addFault({ match: 'POST /contact-sourcing', kind: 'dropAfter' });

		const { json, requests } = await runNode(emulator, {
			operation: 'contactSourcing: start',
			parameters: { companyId: 'cpn_1' },
		});

		expect(json).toMatchObject([{ status: 'reused' }]);
		expect(requests).toHaveLength(2);
	});

	it('beyond the daily cap fails its item alone, to be run tomorrow', async () => {
		emulator.options.contactSourcingCap = 1;
		addCompany(emulator.state, { _id: 'cpn_1', domain: 'northwind.example.com' });
		addCompany(emulator.state, { _id: 'cpn_2', domain: 'contoso.example.com' });

		const { json } = await runNode(emulator, {
			operation: 'contactSourcing: start',
			parameters: { companyId: '={{ $json.id }}' },
			items: [{ id: 'cpn_1' }, { id: 'cpn_2' }],
			onError: 'continueRegularOutput',
		});

		emulator.options.contactSourcingCap = 1_000;
		expect(json).toMatchObject([
			{ status: 'started' },
			{ errorDetails: { kind: 'limit', retry: 'retry later', item: 1 } },
		]);
	});
});

describe('people for an ABM campaign', () => {
	beforeEach(() => {
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.state.abm.campaigns.cpn_1 = 'cam_1';
	});

	const add = async (parameters = {}) =>
		await runNode(emulator, {
			operation: 'campaign: addAbmLeads',
			parameters: { ...campaignById('cam_1'), leadIds: ['434482355', '434482356'], ...parameters },
		});

	it.each([2, 500])('are added as long as they are no more than %i', async (abmLeadsCap) => {
		emulator.options.abmLeadsCap = abmLeadsCap;

		expect((await add()).json).toMatchObject([{ addedCount: 2 }]);
	});

	it('beyond the cap are refused together, with what to do', async () => {
		emulator.options.abmLeadsCap = 1;

		const { error } = await add();

		expect(error?.message).toBe('Too many lead IDs: TOO_MANY_LEADS (400) [item 0]');
		expect(error?.description).toContain('fewer values');
		expect(emulator.state.leads).toEqual([]);
	});

	it('are added once although the response is lost', async () => {
		emulator.addFault({ match: 'POST /campaigns/cam_1/abm-leads', kind: 'dropAfter' });

		expect((await add()).json).toMatchObject([{ addedCount: 0, alreadyInCampaignCount: 2 }]);
		expect(emulator.state.leads).toHaveLength(2);
	});

	it('are sent with the additional fields, which come last', async () => {
		const { requests } = await add({ additionalJson: '{ "source": "n8n" }' });

		expect(requests).toEqual([
			'POST /campaigns/cam_1/abm-leads {"leadIds":["434482355","434482356"],"source":"n8n"}',
		]);
	});

	it.each(['[1]', 'source'])(
		'are not sent with %s as additional fields',
		async (additionalJson) => {
			const { error, requests } = await add({ additionalJson });

			expect(error?.message).toMatch(/^'Additional Fields \(JSON\)' (?:is|must be) /);
			expect(requests).toEqual([]);
		},
	);
});

describe.each([
	{ status: 400, hasCode: true },
	{ status: 400, hasCode: false },
	{ status: 409, hasCode: true },
	{ status: 409, hasCode: false },
])('a channel that lemlist refuses with $status (code: $hasCode)', (senderRefusal) => {
	it('fails the item with its reason and advice, and nothing is sent again', async () => {
		seedSenders(emulator);
		emulator.options.senderRefusal = senderRefusal;

		const { error, requests } = await runNode(emulator, {
			operation: 'sender: addToCampaign',
			parameters: {
				...campaignById('cam_1'),
				senders: { sender: [{ userId: 'usr_2', type: 'email', id: '', alias: '' }] },
			},
		});

		expect(error?.message).toMatch(/^No email account of usr_2/);
		expect(error?.description).not.toBe('');
		expect(requests).toHaveLength(1);
	});
});
