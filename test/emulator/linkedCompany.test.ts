import { twoCampaignsForEachTest } from './twoCampaignsForEachTest';

describe('a new name of the company that leads work at', () => {
	const { context, state } = twoCampaignsForEachTest();

	const names = () => state().leads.map(({ variables }) => variables.companyName);

	beforeEach(() => {
		for (const [index, campaignId] of ['cam_1', 'cam_2', 'cam_1'].entries()) {
			const variables = { firstName: 'Ada', companyName: index < 2 ? 'Acme' : 'Hooli' };
			const email = `${index}@x.io`;
			context.emulator.addLead({ _id: `lea_${index}`, campaignId, email, variables });
		}
	});

	it.each([
		['an update', '/campaigns/cam_1/leads/lea_0', { companyName: 'Acme Inc.' }],
		['an update of variables', '/leads/lea_0/variables?companyName=Acme+Inc.', undefined],
	])('reaches all of them with %s', async (_description, url, body) => {
		await context.http.patch(url, body);

		expect(names()).toEqual(['Acme Inc.', 'Acme Inc.', 'Hooli']);
	});

	it('reaches the company that a contact is linked to, and who is linked with it', async () => {
		const { contactBook, leads } = state();
		for (const contact of contactBook.contacts) contact.companyId = 'cpn_1';
		context.emulator.state.contactBook.companies.push({
			...{ _id: 'cpn_1', domain: 'acme.com', fields: { name: 'Acme' } },
			...{ ownerId: 'usr_1', createdBy: 'usr_1', createdAt: '', source: 'api' },
		});

		await context.http.patch('/campaigns/cam_1/leads/lea_0', { companyName: 'Acme Inc.' });

		expect(contactBook.companies[0].fields.name).toBe('Acme Inc.');
		expect(leads.map(({ variables }) => variables.companyName)).toEqual(
			Array.from({ length: 3 }, () => 'Acme Inc.'),
		);
	});

	it('renames none if the lead had no company, or has none from now on', async () => {
		await context.http.patch('/campaigns/cam_1/leads/lea_0?updateStrategy=overwrite', {
			companyName: '',
		});
		await context.http.patch('/campaigns/cam_1/leads/lea_0', { companyName: 'Pied Piper' });

		expect(names()).toEqual(['Pied Piper', 'Acme', 'Hooli']);
	});

	it('stays with the lead if lemlist links it to another company', async () => {
		context.emulator.options.companyNameOfLead = 'linksAnother';

		await context.http.patch('/campaigns/cam_1/leads/lea_0', { companyName: 'Acme Inc.' });

		expect(names()).toEqual(['Acme Inc.', 'Acme', 'Hooli']);
	});
});
