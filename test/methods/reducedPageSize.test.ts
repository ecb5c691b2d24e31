import { startEmulator, type Emulator } from '../../emulator';
import { addCompany, addContact } from '../../emulator/model/contacts';
import { Form } from './editor';

let emulator: Emulator;

beforeAll(async () => {
	emulator = await startEmulator({ pageLimit: 25 });
});

beforeEach(() => {
	emulator.reset();
	for (let index = 1; index <= 60; index++) {
		emulator.addCampaign({ name: `Campaign ${index}` });
		addCompany(emulator.state, { _id: `cpn_${index}`, domain: `${index}.io`, fields: {} });
		const fields = { firstName: `Ada ${index}` };
		addContact(emulator.state, { _id: `ctc_${index}`, emails: [], fields });
	}
});

afterAll(async () => await emulator.close());

async function countOptions(method: string): Promise<number> {
	const form = new Form(emulator);
	const values = new Set<unknown>();
	let token: string | undefined;
	do {
		const { results, paginationToken } = await form.search(method, undefined, token);
		for (const { value } of results) values.add(value);
		token = paginationToken;
	} while (token !== undefined);
	return values.size;
}

describe('a picker whose list has smaller pages than requested', () => {
	it('reads all pages if lemlist states their number', async () => {
		expect(await countOptions('searchCampaigns')).toBe(60);
		expect(emulator.lines()).toEqual([
			'GET /campaigns?version=v2&page=1&limit=100',
			'GET /campaigns?version=v2&page=2&limit=25',
			'GET /campaigns?version=v2&page=3&limit=25',
		]);
	});

	it('reads all pages if lemlist states the number of records', async () => {
		expect(await countOptions('searchCompanies')).toBe(60);
		expect(emulator.lines()).toEqual([
			'GET /companies?offset=0&limit=100',
			'GET /companies?offset=25&limit=25',
			'GET /companies?offset=50&limit=25',
		]);
	});

	it('finds records on later pages', async () => {
		expect(await new Form(emulator).names('searchCampaigns', 'campaign 59')).toHaveLength(1);
		expect(await new Form(emulator).names('searchContacts', '9')).toHaveLength(6);
	});
});
