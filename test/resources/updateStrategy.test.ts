import { addCompany, addContact } from '../../emulator/model/contacts';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { campaignById, leadFields } from '../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

const run = async (operation: RunOptions['operation'], parameters: RunOptions['parameters']) =>
	await runNode(emulator, { operation, parameters });

const lead = { ...campaignById('cam_1'), lead: 'lea_1' };
const contact = { matchBy: 'email', email: 'ada@x.io' };
const company = { matchBy: 'companyId', companyId: 'cpn_1' };

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1' });
	emulator.addCampaign({ _id: 'cam_2' });
	const variables = { jobTitle: 'CTO' };
	emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io', variables });
	addContact(emulator.state, { _id: 'ctc_1', emails: ['ada@x.io'], fields: { jobTitle: 'CTO' } });
	const fields = { name: 'Acme', industry: 'Tools' };
	addCompany(emulator.state, { _id: 'cpn_1', domain: 'acme.example', fields });
});

describe('an update that keeps existing values', () => {
	it.each([
		[
			'lead: update',
			{ ...lead, ...leadFields({ jobTitle: 'CEO', city: 'Paris' }) },
			'PATCH /campaigns/cam_1/leads/lea_1?updateStrategy=fillEmptyOnly {"jobTitle":"CEO","city":"Paris"}',
			{ jobTitle: 'CTO', variables: { city: 'Paris' } },
		],
		[
			'contact: upsert',
			{ ...contact, ...leadFields({ jobTitle: 'CEO', firstName: 'Ada' }) },
			'POST /contacts?updateStrategy=fillEmptyOnly {"jobTitle":"CEO","firstName":"Ada","email":"ada@x.io"}',
			{ jobTitle: 'CTO', firstName: 'Ada' },
		],
		[
			'company: upsert',
			{ ...company, ...leadFields({ industry: 'Art', size: '10' }) },
			'POST /companies?updateStrategy=fillEmptyOnly {"industry":"Art","size":"10","companyId":"cpn_1"}',
			{ industry: 'Tools', size: '10' },
		],
	] as const)(
		'%s: fills what is empty and says what stayed',
		async (operation, parameters, request, kept) => {
			const { requests, json, hints } = await run(operation, {
				...parameters,
				existingValues: 'keep',
			});

			expect(requests).toEqual([request]);
			expect(json).toMatchObject([{ ...kept, warnings: [{ code: 'FIELDS_KEPT' }] }]);
			expect(hints.map(({ message }) => message)).toContain(
				'lemlist warns about 1 item: FIELDS_KEPT: Some fields have a value already and were kept (1)',
			);
		},
	);

	it('overwrites where empty values are to be cleared, because one excludes the other', async () => {
		const { requests } = await run('contact: upsert', {
			...contact,
			...leadFields({ jobTitle: '={{ $json.nothing }}' }),
			emptyValues: '={{ "clear" }}',
			existingValues: 'keep',
		});

		expect(requests).toEqual([
			'POST /contacts?updateStrategy=overwrite {"jobTitle":"","email":"ada@x.io"}',
		]);
	});
});

it('a new lead leaves the values of its contact as the option says', async () => {
	const { requests } = await run('lead: create', {
		...campaignById('cam_2'),
		email: 'ada@x.io',
		options: { updateStrategy: 'fillEmptyOnly' },
	});

	expect(requests).toEqual([
		'POST /campaigns/cam_2/leads/?updateStrategy=fillEmptyOnly {"email":"ada@x.io"}',
	]);
});

describe('warnings of lemlist', () => {
	const rename = { ...lead, ...leadFields({ companyName: '={{ $json.name }}' }) };

	it('stay in the item and are counted in one hint for all items', async () => {
		const { json, hints } = await runNode(emulator, {
			operation: 'lead: update',
			parameters: rename,
			items: [{ name: 'Acme' }, { name: 'Hooli' }],
		});

		expect(json).toMatchObject([
			{ companyName: 'Acme', warnings: [{ params: { companyName: 'Acme' } }] },
			{ companyName: 'Hooli', warnings: [{ params: { companyName: 'Hooli' } }] },
		]);
		expect(hints.map(({ message }) => message)).toEqual([
			'lemlist warns about 2 items: company-fields-write-company-record: The company of the lead was renamed (2)',
		]);
	});

	it.each(['lead: upsert', 'lead: sync'] as const)(
		'of an update by %s are shown too',
		async (operation) => {
			const { json, hints } = await run(operation, {
				...campaignById('cam_1'),
				email: 'ada@x.io',
				...leadFields({ companyName: 'Acme' }),
				options: { updateCompany: true },
			});

			expect(json).toMatchObject([{ result: 'updated', warnings: [{ code: expect.any(String) }] }]);
			expect(hints.map(({ message }) => message)).toContainEqual(
				expect.stringMatching(/^lemlist warns about 1 item: company-fields-write-company-record/),
			);
		},
	);

	it('say nothing where there are none', async () => {
		const { hints } = await run('contact: upsert', {
			...contact,
			...leadFields({ firstName: 'Ada' }),
		});

		expect(hints.filter(({ message }) => message.includes('warns'))).toEqual([]);
	});
});

describe('a list of contacts that are named', () => {
	it('is empty if lemlist knows none of them', async () => {
		const { json, error, hints } = await run('contact: getAll', {
			returnAll: true,
			selectBy: 'idsOrEmails',
			idsOrEmails: ['nobody@x.io'],
		});

		expect(error).toBeUndefined();
		expect(json).toEqual([]);
		expect(hints.map(({ message }) => message)).toEqual([expect.stringMatching(/^No results/)]);
	});
});
