import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { COLUMN_SETS } from '../../../nodes/Lemlist/fields/knownColumns';
import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { autoMappedFields, campaignById } from '../../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../../harness/engine/runNode';

const emulator = emulatorForFile();

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1' });
	emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io' });
	emulator.addField({ entity: 'company', name: 'tier' });
});

const ROW = {
	row_number: 2,
	Email: 'mia@example.com',
	'First Name': 'Mia',
	last_name: 'Berg',
	Company: 'Acme',
	'JOB TITLE': 'CFO',
	Phone: '+49 30 1',
	Budget: 12_000,
	'Last contact': '05/11/2026',
};

const MAPPED = {
	email: 'mia@example.com',
	firstName: 'Mia',
	lastName: 'Berg',
	companyName: 'Acme',
	jobTitle: 'CFO',
	phone: '+49 30 1',
};

interface Run extends Partial<Omit<RunOptions, 'items'>> {
	item?: IDataObject;
	parameters?: INodeParameters;
}

async function run({ operation = 'lead: create', item = ROW, parameters, ...options }: Run = {}) {
	const result = await runNode(emulator, {
		...options,
		operation,
		parameters: { ...campaignById('cam_1'), ...autoMappedFields(), ...parameters },
		items: [item],
	});
	const bodies = emulator.requests.map(({ body }) => body as IDataObject);
	return { ...result, body: bodies[0], hints: result.hints.map(({ message }) => message) };
}

describe('automatic mapping', () => {
	it('sends what a sheet calls by other names as the fields that it means, and nothing else', async () => {
		expect((await run()).body).toEqual(MAPPED);
	});

	it('does not send the column again that the field Email uses', async () => {
		const { 'First Name': firstName, ...row } = ROW;
		for (const email of ['={{ $json.Mailadresse }}', "={{ $json['Mailadresse'].trim() }}"]) {
			emulator.reset();
			emulator.addCampaign({ _id: 'cam_1' });
			const { body } = await run({
				item: { ...row, Mailadresse: 'mia@example.com', firstName },
				parameters: { email, unknownInputFields: 'addAsVariables' },
			});
			expect(Object.values(body).filter((value) => value === 'mia@example.com')).toHaveLength(1);
			expect(body).toMatchObject({ email: 'mia@example.com', firstName: 'Mia' });
		}
	});

	it('sends a known field although the field Email is made of it', async () => {
		const { body } = await run({
			item: { firstName: 'mia' },
			parameters: { email: '={{ $json.firstName }}@example.com' },
		});

		expect(body).toEqual({ email: 'mia@example.com', firstName: 'mia' });
	});

	it('says what it took for what, and what it did not send', async () => {
		expect((await run()).hints).toEqual([
			'Mapped from the input: Email as email, First Name as firstName, last_name as lastName, Company as companyName, JOB TITLE as jobTitle, Phone as phone.',
			"Not sent, because lemlist has no such fields: Budget, Last contact. To add them, change 'Unknown Input Fields'.",
		]);
	});

	it('says nothing where each column has the name of a field', async () => {
		expect((await run({ item: MAPPED })).hints).toEqual([]);
	});

	it.each<[string, IDataObject, IDataObject]>([
		['the exact name', { Company: 'A', companyName: 'B' }, { companyName: 'B' }],
		['the label before an alias', { Company: 'A', 'Company Name': 'B' }, { companyName: 'B' }],
		['the first of equals', { 'Job Title': 'A', job_title: 'B' }, { jobTitle: 'A' }],
		['the one that has a value', { 'Company Name': '', Company: 'A' }, { companyName: 'A' }],
	])('prefers %s of several columns for one field', async (_rule, columns, expected) => {
		const { body } = await run({ item: { email: 'a@x.io', ...columns } });

		expect(body).toEqual({ email: 'a@x.io', ...expected });
	});

	it.each([
		['Téléphone', 'phone'],
		['Jób-Tìtle', 'jobTitle'],
		['LinkedIn', 'linkedinUrl'],
		['Position', 'jobTitle'],
		['Phone number', 'phone'],
		['Time zone', 'timezone'],
		['E-Mail', 'email'],
		['MAIL', 'email'],
	])('takes the heading %s for %s', async (heading, field) => {
		const identity = field === 'email' ? {} : { email: 'a@x.io' };
		const { body } = await run({ item: { ...identity, [heading]: 'b@x.io' } });

		expect(body).toEqual({ ...identity, [field]: 'b@x.io' });
	});

	it('takes no heading for a field that it merely resembles', async () => {
		const { body } = await run({ item: { email: 'a@x.io', Emails: 'b@x.io', 'Job Titles': 'b' } });

		expect(body).toEqual({ email: 'a@x.io' });
	});

	it('sends the domain of a website', async () => {
		const { body } = await run({
			item: { email: 'a@x.io', Website: 'https://www.acme.example/about' },
		});

		expect(body).toEqual({ email: 'a@x.io', companyDomain: 'acme.example' });
	});

	it('takes the fields of the team that the editor has loaded, also by their labels', async () => {
		const schema = [
			{ id: 'favoriteColor', displayName: 'Favorite Color', type: 'string' },
			{ id: 'score', displayName: 'Score', type: 'number' },
		];
		const { body } = await run({
			item: { email: 'a@x.io', 'favorite color': 'teal', SCORE: '7' },
			parameters: {
				variables: { mappingMode: 'autoMapInputData', value: null, schema },
			} as unknown as INodeParameters,
		});

		expect(body).toEqual({ email: 'a@x.io', favoriteColor: 'teal', score: 7 });
	});

	it('ignores objects in columns that lemlist has no field for', async () => {
		const { body } = await run({ item: { email: 'a@x.io', tags: ['a'], meta: { a: 1 } } });

		expect(body).toEqual({ email: 'a@x.io' });
	});
});

describe('unknown columns of the input', () => {
	it('become custom variables on request, with a hint, but never the row number', async () => {
		const { body, hints } = await run({ parameters: { unknownInputFields: 'addAsVariables' } });

		expect(body).toEqual({ ...MAPPED, Budget: 12_000, 'Last contact': '05/11/2026' });
		expect(hints[1]).toBe(
			'New custom variables, unless lemlist has them already: Budget, Last contact.',
		);
	});

	it('fail the item on request, before any request', async () => {
		const { error, requests } = await run({ parameters: { unknownInputFields: 'fail' } });

		expect(error?.message).toBe("'Lead Fields' has no Budget, Last contact [item 0]");
		expect(error?.description).toContain("'Unknown Input Fields'");
		expect(requests).toEqual([]);
	});

	it('are treated the same in v1', async () => {
		const { body } = await run({
			apiVersion: 'v1',
			parameters: { email: '={{ $json.Email }}' },
		});

		const { email, ...rest } = MAPPED;
		expect(email).toBe(ROW.Email);
		expect(body).toEqual(rest);
	});
});

describe('automatic mapping of other records', () => {
	it.each<[RunOptions['operation'], INodeParameters, IDataObject, IDataObject]>([
		[
			'contact: upsert',
			{ matchBy: 'email', email: '={{ $json.Email }}' },
			ROW,
			{
				email: 'mia@example.com',
				firstName: 'Mia',
				lastName: 'Berg',
				jobTitle: 'CFO',
				phone: '+49 30 1',
			},
		],
		[
			'contact: upsert',
			{ matchBy: 'email', email: '={{ $json.Email }}' },
			{ Email: 'a@x.io', Company: 'Acme', LinkedIn: 'https://www.linkedin.com/in/a' },
			{ email: 'a@x.io', linkedinUrl: 'https://www.linkedin.com/in/a' },
		],
		[
			'company: upsert',
			{ matchBy: 'domain', domain: 'acme.example', name: '={{ $json.Company }}' },
			{ Company: 'Acme', Industry: 'Tools', 'Company Size': '11-50', Budget: 5, row_number: 2 },
			{ domain: 'acme.example', name: 'Acme', industry: 'Tools', size: '11-50' },
		],
		[
			'lead: update',
			{ lead: '={{ $json.Email }}' },
			{ Email: 'ada@x.io', 'First Name': 'Ada', Lead: 'hot' },
			{ firstName: 'Ada' },
		],
	])('%s', async (operation, parameters, item, expected) => {
		const { body, error } = await run({ operation, parameters, item });

		expect(error).toBeUndefined();
		expect(body).toEqual(expected);
	});

	it('follows the same choices for variables of a lead', async () => {
		const { requests } = await run({
			operation: 'lead: addVariables',
			parameters: { leadId: 'lea_1', unknownInputFields: 'addAsVariables' },
			item: { row_number: 2, Budget: 5 },
		});

		expect(requests).toEqual(['POST /leads/lea_1/variables?Budget=5']);
	});
});

it('no alias has two meanings for one kind of record, or is the name of another field', () => {
	const offenders = Object.entries(COLUMN_SETS).flatMap(([method, { aliases = {}, known }]) => {
		const words = Object.values(aliases).flatMap((text) => text.split(' '));
		const names = known.flatMap(([id, label]) => [id, label.replace(/ /g, '')]);
		const taken = [...words, ...new Set(names.map((name) => name.toLowerCase()))];
		return taken
			.filter((word, index) => taken.indexOf(word) !== index)
			.map((word) => `${method}: ${word}`);
	});

	expect(offenders).toEqual([]);
});
