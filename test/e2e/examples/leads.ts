import { errorText } from '../../../harness/n8n/execution';
import type { ExampleInstance } from '../../../harness/instance/exampleInstance';
import { CAMPAIGN, leadsOf } from './campaign';

const SHEET = 'Leads for lemlist';

export function addsRows(open: () => ExampleInstance): void {
	beforeEach(async () => await open().tables.drop(SHEET));

	it('adds each row once and writes the reason into rows that lemlist rejected', async () => {
		const { emulator, client, tables, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		emulator.addCampaign({ _id: 'cam_other' });
		emulator.addLead({ campaignId: 'cam_other', email: 'known@example.com' });
		const id = await use('sheet-rows-to-campaign', CAMPAIGN);
		await client.runWorkflow(id, 'Every hour');
		await tables.insert(
			SHEET,
			{ email: 'ada@example.com', firstName: 'Ada', companyName: 'Lumen Works' },
			{ email: 'known@example.com', firstName: 'Known' },
			{ email: 'ada@example.com', firstName: 'Ada again' },
			{ firstName: 'Nobody' },
		);
		const first = await client.runWorkflow(id, 'Every hour');
		emulator.clear();
		const second = await client.runWorkflow(id, 'Every hour');

		expect([first.status, second.status]).toEqual(['success', 'success']);
		expect(leadsOf(open())).toEqual([
			{ email: 'ada@example.com', firstName: 'Ada', companyName: 'Lumen Works' },
		]);
		expect(await tables.rows(SHEET)).toMatchObject([
			{ email: 'ada@example.com', status: 'added', reason: null },
			{ email: 'known@example.com', status: 'rejected', reason: expect.stringMatching(/campaign/) },
			{ email: 'ada@example.com', status: 'rejected', reason: expect.stringMatching(/already/) },
			{ email: null, status: null },
		]);
		expect(emulator.lines()).toEqual([]);
	});

	it('tries rows again that failed for lack of credits', async () => {
		const { emulator, client, tables, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		emulator.addFault({
			match: /^POST .campaigns/,
			skip: 1,
			status: 402,
			message: 'No credits left',
		});
		const id = await use('sheet-rows-to-campaign', CAMPAIGN);
		await client.runWorkflow(id, 'Every hour');
		await tables.insert(SHEET, { email: 'ada@example.com' }, { email: 'ben@example.com' });
		const first = await client.runWorkflow(id, 'Every hour');
		const second = await client.runWorkflow(id, 'Every hour');

		expect([first.status, second.status]).toEqual(['error', 'success']);
		expect(errorText(first)).toContain('No credits left');
		expect(await tables.rows(SHEET)).toMatchObject([
			{ email: 'ada@example.com', status: 'added', reason: null },
			{ email: 'ben@example.com', status: 'added', reason: null },
		]);
	});
}

export function addsPersons(open: () => ExampleInstance): void {
	it('adds each person once and records the outcome at the person', async () => {
		const { emulator, client, pipedrive, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		emulator.addCampaign({ _id: 'cam_other' });
		emulator.addLead({ campaignId: 'cam_other', email: 'known@example.com' });
		const ada = pipedrive.addPerson('Ada Okafor', 'ada@example.com', 'ada@home.example');
		pipedrive.addPerson('No Address');
		pipedrive.addPerson('Blank Address', '');
		const grace = pipedrive.addPerson('Grace Park', '', 'grace@example.com');
		const known = pipedrive.addPerson('Known Already', 'known@example.com');
		const id = await use('crm-persons-to-campaign', CAMPAIGN);
		const first = await client.runWorkflow(id, 'Every hour');
		const second = await client.runWorkflow(id, 'Every hour');

		expect([first.status, second.status]).toEqual(['success', 'success']);
		expect(leadsOf(open())).toEqual([
			{ email: 'ada@example.com', firstName: 'Ada', lastName: 'Okafor' },
			{ email: 'grace@example.com', firstName: 'Grace', lastName: 'Park' },
		]);
		expect(pipedrive.notes).toMatchObject([
			{ person_id: ada.id, content: expect.stringMatching(/^Added to the lemlist campaign \w/) },
			{ person_id: grace.id, content: expect.stringMatching(/^Added to the lemlist campaign \w/) },
			{ person_id: known.id, content: expect.stringMatching(/^Not added to lemlist: .*campaign/) },
		]);
	});

	it('tries people again who failed for lack of credits', async () => {
		const { emulator, client, pipedrive, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		emulator.addFault({
			match: /^POST .campaigns/,
			skip: 1,
			status: 402,
			message: 'No credits left',
		});
		const persons = ['Ada', 'Ben'].map((name) =>
			pipedrive.addPerson(name, `${name.toLowerCase()}@example.com`),
		);
		const id = await use('crm-persons-to-campaign', CAMPAIGN);
		const first = await client.runWorkflow(id, 'Every hour');
		const second = await client.runWorkflow(id, 'Every hour');

		expect([first.status, second.status]).toEqual(['error', 'success']);
		expect(errorText(first)).toContain('No credits left');
		expect(leadsOf(open()).map(({ email }) => email)).toEqual([
			'ada@example.com',
			'ben@example.com',
		]);
		expect(pipedrive.notes).toMatchObject(
			persons.map((person) => ({ person_id: person.id, content: expect.stringMatching(/^Added/) })),
		);
	});
}
