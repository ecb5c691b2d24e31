import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { addCompany, addContact } from '../../../emulator/model/contacts';
import { allRoutes } from '../../../nodes/Lemlist/engine/input/route';
import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import {
	autoMappedFields,
	campaignById,
	customVariables,
	leadFields,
} from '../../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../../harness/engine/runNode';
import { EVERY_REQUEST } from '../everyOperation';

const emulator = emulatorForFile();

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1' });
	const variables = { firstName: 'Ada', jobTitle: 'CTO', city: 'Paris' };
	emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io', variables });
	addContact(emulator.state, { _id: 'ctc_1', emails: ['ada@x.io'], fields: { ...variables } });
	const fields = { name: 'Acme', industry: 'Tools' };
	addCompany(emulator.state, { _id: 'cpn_1', domain: 'acme.example', fields });
});

const run = async (
	operation: RunOptions['operation'],
	parameters: INodeParameters,
	item: IDataObject = {},
) => await runNode(emulator, { operation, parameters, items: [item] });

const CLEAR = { emptyValues: 'clear' };
const NOTHING = '={{ $json.nothing }}';
const lead = { ...campaignById('cam_1'), lead: 'lea_1' };
const contact = { matchBy: 'email', email: 'ada@x.io' };
const company = { matchBy: 'companyId', companyId: 'cpn_1' };

describe('an empty value in an update', () => {
	it.each<[RunOptions['operation'], INodeParameters, string]>([
		[
			'lead: update',
			{ ...lead, ...leadFields({ firstName: NOTHING, jobTitle: 'CEO' }) },
			'PATCH /campaigns/cam_1/leads/lea_1 {"jobTitle":"CEO"}',
		],
		[
			'contact: upsert',
			{ ...contact, ...leadFields({ firstName: NOTHING, jobTitle: 'CEO' }) },
			'POST /contacts {"jobTitle":"CEO","email":"ada@x.io"}',
		],
		[
			'task: update',
			{ taskId: 'opp_1', updateFields: { title: NOTHING, message: 'Call' } },
			'PATCH /tasks {"id":"opp_1","message":"Call"}',
		],
	])('is ignored by default: %s', async (operation, parameters, request) => {
		expect((await run(operation, parameters)).requests).toEqual([request]);
	});

	it.each<[RunOptions['operation'], INodeParameters, string]>([
		[
			'lead: update',
			{ ...lead, ...leadFields({ firstName: NOTHING, lastName: 'B' }) },
			'PATCH /campaigns/cam_1/leads/lea_1?updateStrategy=overwrite {"lastName":"B","firstName":""}',
		],
		[
			'lead: update',
			{ ...lead, ...customVariables({ city: NOTHING }) },
			'PATCH /campaigns/cam_1/leads/lea_1?updateStrategy=overwrite {"city":""}',
		],
		[
			'lead: updateVariables',
			{ leadId: 'lea_1', ...customVariables({ city: '' }) },
			'PATCH /leads/lea_1/variables?city=',
		],
		[
			'contact: upsert',
			{ ...contact, ...leadFields({ jobTitle: NOTHING }) },
			'POST /contacts?updateStrategy=overwrite {"jobTitle":"","email":"ada@x.io"}',
		],
		[
			'company: upsert',
			{ ...company, ...leadFields({ industry: NOTHING }) },
			'POST /companies?updateStrategy=overwrite {"industry":"","companyId":"cpn_1"}',
		],
		[
			'task: update',
			{ taskId: 'opp_1', updateFields: { title: '', priority: NOTHING } },
			'PATCH /tasks {"id":"opp_1","priority":"","title":""}',
		],
	])('is sent on request: %s %j', async (operation, parameters, request) => {
		expect((await run(operation, { ...parameters, ...CLEAR })).requests).toEqual([request]);
	});

	it('empties the field at lemlist', async () => {
		await run('lead: update', { ...lead, ...CLEAR, ...leadFields({ jobTitle: NOTHING }) });
		await run('contact: upsert', { ...contact, ...CLEAR, ...leadFields({ jobTitle: NOTHING }) });

		expect(emulator.state.leads[0].variables).toMatchObject({ firstName: 'Ada', jobTitle: '' });
		expect(emulator.state.contactBook.contacts[0].fields).toMatchObject({ jobTitle: '' });
	});

	it('can be requested by an expression for one item and not for another', async () => {
		const { requests } = await runNode(emulator, {
			operation: 'lead: update',
			parameters: {
				...lead,
				...customVariables({ city: NOTHING, plan: 'pro' }),
				emptyValues: '={{ $json.choice }}',
			},
			items: [{ choice: 'clear' }, { choice: 'ignore' }],
		});

		expect(requests).toEqual([
			'PATCH /campaigns/cam_1/leads/lea_1?updateStrategy=overwrite {"plan":"pro","city":""}',
			'PATCH /campaigns/cam_1/leads/lea_1 {"plan":"pro"}',
		]);
	});

	it('is sent for an agent that gives variables as one object', async () => {
		const { requests } = await runNode(emulator, {
			operation: 'lead: update',
			parameters: {
				...lead,
				emptyValues: '={{ $json.choice }}',
				customVariables: '={{ $json.variables }}',
			},
			items: [{ choice: 'clear', variables: { city: '' } }],
			isTool: true,
		});

		expect(requests).toEqual([
			'PATCH /campaigns/cam_1/leads/lea_1?updateStrategy=overwrite {"city":""}',
		]);
	});
});

describe('nothing is emptied by accident:', () => {
	it.each<[string, INodeParameters, IDataObject]>([
		['columns that the form shows and nobody filled in', leadFields({ firstName: null }), {}],
		['columns that were emptied by hand', leadFields({ firstName: '' }), {}],
		['the address of the lead', autoMappedFields(), { email: '', jobTitle: 'CEO' }],
		['columns that lemlist does not know', autoMappedFields(), { Budget: '', jobTitle: 'CEO' }],
	])('%s', async (_what, fields, item) => {
		const { requests } = await run(
			'lead: update',
			{ ...lead, ...CLEAR, ...fields, ...customVariables({ plan: 'pro' }) },
			item,
		);

		expect(requests).toHaveLength(1);
		expect(requests[0]).not.toContain('""');
	});

	it('columns of the input that are missing', async () => {
		const { requests } = await run(
			'lead: update',
			{ ...lead, ...CLEAR, ...autoMappedFields() },
			{ 'First Name': '', 'Job Title': 'CEO' },
		);

		expect(requests).toEqual([
			'PATCH /campaigns/cam_1/leads/lea_1?updateStrategy=overwrite {"jobTitle":"CEO","firstName":""}',
		]);
	});

	it('a lead that is created has no empty variables', async () => {
		const { requests } = await run('lead: upsert', {
			...campaignById('cam_1'),
			...CLEAR,
			email: 'new@x.io',
			...customVariables({ city: '' }),
		});

		expect(requests).toEqual(['POST /campaigns/cam_1/leads/ {"email":"new@x.io"}']);
	});
});

it('a lead that exists is emptied by an upsert', async () => {
	const { requests } = await run('lead: upsert', {
		...campaignById('cam_1'),
		...CLEAR,
		email: 'ada@x.io',
		...customVariables({ city: '' }),
	});

	expect(requests[2]).toBe(
		'PATCH /campaigns/cam_1/leads/lea_1?updateStrategy=overwrite {"city":""}',
	);
});

it.each<[RunOptions['operation'], INodeParameters]>([
	['lead: update', lead],
	['contact: upsert', contact],
])('%s says which fields lemlist did not empty', async (operation, parameters) => {
	emulator.options.ignoresEmptyValues = true;
	const { hints } = await run(operation, {
		...parameters,
		...CLEAR,
		...leadFields({ jobTitle: NOTHING, lastName: 'B' }),
	});

	expect(hints.map(({ message }) => message)).toContain('lemlist did not empty: jobTitle.');
});

/** The changes in which no field can be empty at lemlist, and why. */
const NEVER_EMPTY: Record<string, string> = {
	'apiRequest: send in v2': 'empty values are sent as they were entered',
	'campaign: updateSettings in v2': 'the settings are switches and choices',
	'database: updateSavedSearch in v2': 'a saved search has a name and filters',
	'emailAccount: updateSendingLimit in v2': 'the limit is a number',
	'enrichment: updateWaterfall in v2': 'a waterfall has a name, countries and providers',
	'field: upsert in v2': 'a field has a type and a label',
	'lemwarm: updateSettings in v2': 'the settings are numbers and switches',
	'sender: updateInCampaign in v2': 'accounts are switched on or off',
	'sequence: reorderBranches in v2': 'the order names every branch',
	'sequence: updateBranch in v2': 'a branch keeps a test, and lemlist documents no empty name',
	'user: updateLinkedinLimits in v2': 'the limits are numbers, and 0 switches the ramp-up off',
	'userGroup: update in v2': 'a group has a name, and members leave by Update Members',
	'userGroup: updateMembers in v2': 'members are added or removed',
	'view: update in v2': 'a view has a name, and lemlist documents no way to remove its conditions',
};

it('every update and upsert has the choice, except where nothing can be empty', () => {
	const isUpdate = /^(update|upsert)/;
	const offenders = EVERY_REQUEST.filter(
		({ operation, request }) =>
			(isUpdate.test(operation.value) || allRoutes(request).some((r) => r.startsWith('PATCH '))) &&
			!request.fields.some(({ name }) => name === 'emptyValues'),
	);

	expect(offenders.map(({ title }) => title).sort()).toEqual(Object.keys(NEVER_EMPTY));
});
