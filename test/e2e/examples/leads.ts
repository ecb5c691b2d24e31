import type { ExampleStage } from '../exampleStage';
import { CAMPAIGN, leadsOf } from './campaign';

export function addsRows(open: () => ExampleStage): void {
	it('adds each row once and writes into the others why lemlist refused them', async () => {
		const { emulator, client, tables, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		emulator.addCampaign({ _id: 'cam_other' });
		emulator.addLead({ campaignId: 'cam_other', email: 'known@example.com' });
		const id = await use('sheet-rows-to-campaign', CAMPAIGN);
		await client.runWorkflow(id, 'Every hour');
		await tables.insert(
			'Leads for lemlist',
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
		expect(await tables.rows('Leads for lemlist')).toMatchObject([
			{ email: 'ada@example.com', status: 'added', reason: null },
			{ email: 'known@example.com', status: 'refused', reason: expect.stringMatching(/campaign/) },
			{ email: 'ada@example.com', status: 'refused', reason: expect.stringMatching(/already/) },
			{ email: null, status: null },
		]);
		expect(emulator.lines()).toEqual([]);
	});
}

export function addsPersons(open: () => ExampleStage): void {
	it('adds each person once and notes at the person what became of it', async () => {
		const { emulator, client, pipedrive, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		emulator.addCampaign({ _id: 'cam_other' });
		emulator.addLead({ campaignId: 'cam_other', email: 'known@example.com' });
		const ada = pipedrive.addPerson('Ada Okafor', 'ada@example.com', 'ada@home.example');
		pipedrive.addPerson('No Address');
		const known = pipedrive.addPerson('Known Already', 'known@example.com');
		const id = await use('crm-persons-to-campaign', CAMPAIGN);
		const first = await client.runWorkflow(id, 'Every hour');
		const second = await client.runWorkflow(id, 'Every hour');

		expect([first.status, second.status]).toEqual(['success', 'success']);
		expect(leadsOf(open())).toEqual([
			{ email: 'ada@example.com', firstName: 'Ada', lastName: 'Okafor' },
		]);
		expect(pipedrive.notes).toMatchObject([
			{ person_id: ada.id, content: expect.stringMatching(/^Added to the lemlist campaign \w/) },
			{ person_id: known.id, content: expect.stringMatching(/^Not added to lemlist: .*campaign/) },
		]);
	});
}
