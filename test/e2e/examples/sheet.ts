import type { ExampleInstance } from '../../../harness/instance/exampleInstance';
import { CAMPAIGN, leadsOf } from './campaign';
import { onEvent } from './crm';

const SHEET = 'Leads kept in step with lemlist';

export function keepsTheSheetInStep(open: () => ExampleInstance): void {
	beforeEach(async () => await open().tables.drop(SHEET));

	it('sends only the differences, and writes into each row what became of it', async () => {
		const { emulator, client, tables, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		for (const name of ['ada', 'ben', 'cleo', 'dan', 'eve'])
			emulator.addLead({ _id: `lea_${name}`, campaignId: CAMPAIGN, email: `${name}@example.com` });
		const id = await use('sync-sheet-to-campaign', CAMPAIGN);
		await client.runWorkflow(id, 'Every hour');
		await tables.insert(
			SHEET,
			{ email: 'Ada@example.com', firstName: 'Ada' },
			...['ben', 'cleo', 'dan'].map((name) => ({ email: `${name}@example.com` })),
			{ email: 'fay@example.com', firstName: 'Fay' },
			{ email: 'fay@example.com', firstName: 'Fay again' },
			{ email: 'no address' },
		);
		const first = await client.runWorkflow(id, 'Every hour');
		emulator.clear();
		const second = await client.runWorkflow(id, 'Every hour');

		expect([first.status, second.status]).toEqual(['success', 'success']);
		expect(await tables.rows(SHEET)).toMatchObject([
			...['Ada', 'ben', 'cleo', 'dan', 'fay'].map((name) => ({
				email: `${name}@example.com`,
				lemlist: 'unchanged',
			})),
			{ firstName: 'Fay again', lemlist: 'skipped', reason: 'duplicateRow' },
			{ email: 'no address', lemlist: 'failed', reason: expect.stringMatching(/email address/) },
		]);
		expect(leadsOf(open())).toContainEqual({ email: 'ada@example.com', firstName: 'Ada' });
		expect(leadsOf(open())).toContainEqual({ email: 'fay@example.com', firstName: 'Fay' });
		expect(emulator.lines().filter((line) => !line.startsWith('GET'))).toEqual([]);
	});

	it('pauses the lead whose row is gone', async () => {
		const { emulator, client, tables, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		const names = ['ada', 'ben', 'cleo', 'dan', 'eve'];
		for (const name of names)
			emulator.addLead({ campaignId: CAMPAIGN, email: `${name}@example.com` });
		const id = await use('sync-sheet-to-campaign', CAMPAIGN);
		await client.runWorkflow(id, 'Every hour');
		await tables.insert(
			SHEET,
			...names.slice(0, 4).map((name) => ({ email: `${name}@example.com` })),
		);
		await client.runWorkflow(id, 'Every hour');

		expect(emulator.state.leads.map(({ isPaused }) => isPaused)).toEqual([
			...[false, false, false, false],
			true,
		]);
		expect((await tables.rows(SHEET)).map(({ lemlist }) => lemlist)).toEqual(
			Array.from({ length: 4 }, () => 'unchanged'),
		);
	});
}

export function writesEvents(open: () => ExampleInstance): void {
	beforeEach(async () => await open().tables.drop(SHEET));

	it.each([
		['a reply', { type: 'emailsReplied', text: 'Call me on Monday.' }, /: Call me on Monday/],
		['a reply on LinkedIn', { type: 'linkedinReplied', text: 'Gladly.' }, /: Gladly/],
		['a bounce', { type: 'emailsBounced' }, /$/],
		['an unsubscribe', { type: 'emailsUnsubscribed' }, /$/],
		['interest', { type: 'emailsInterested' }, /$/],
		['a loss of interest', { type: 'emailsNotInterested' }, /$/],
	])(
		'writes %s into the row of the lead alone, whatever its case',
		async (_event, activity, text) => {
			const { emulator, client, tables, use } = open();
			emulator.addCampaign({ _id: CAMPAIGN });
			const { _id: leadId } = emulator.addLead({ campaignId: CAMPAIGN, email: 'ada@example.com' });
			const sync = await use('sync-sheet-to-campaign', CAMPAIGN);
			await client.runWorkflow(sync, 'Every hour');
			const others = [
				'ben@example.com',
				'grada@example.com',
				'ada@example.com.au',
				'a_a@example.com',
			];
			await tables.insert(SHEET, ...['Ada@Example.com', ...others].map((email) => ({ email })));
			await onEvent(open(), 'events-into-sheet', { ...activity, leadId });

			const pattern = new RegExp(`^${activity.type} on \\d{4}-\\d\\d-\\d\\d${text.source}`);
			expect(await tables.rows(SHEET)).toMatchObject([
				{ lastEvent: expect.stringMatching(pattern) },
				...others.map((email) => ({ email, lastEvent: null })),
			]);
		},
	);
}
