import type { ExampleInstance } from '../../../harness/instance/exampleInstance';

const TABLE = 'lemlist campaign settings';

export function keepsSettings(open: () => ExampleInstance): void {
	it('writes one row with the settings of each campaign a day, however often it runs', async () => {
		const { emulator, client, tables, use } = open();
		const spring = emulator.addCampaign({ name: 'Spring webinar' });
		const launch = emulator.addCampaign({ name: 'Product launch', status: 'draft' });
		const id = await use('campaign-settings');
		const first = await client.runWorkflow(id, 'Every Monday at six');
		const lastWeek = { day: '2026-01-05', campaignId: spring._id, campaign: 'Spring' };
		await tables.insert(TABLE, lastWeek);
		const second = await client.runWorkflow(id, 'Every Monday at six');

		expect([first.status, second.status]).toEqual(['success', 'success']);
		const all = await tables.rows(TABLE);
		expect(all.filter(({ day }) => day === lastWeek.day)).toEqual([
			{ ...lastWeek, settings: null },
		]);
		const rows = all.filter(({ day }) => day !== lastWeek.day);
		expect(rows.map(({ campaignId, campaign }) => [campaignId, campaign]).sort()).toEqual(
			[
				[launch._id, 'Product launch'],
				[spring._id, 'Spring webinar'],
			].sort(),
		);
		for (const { settings } of rows) {
			expect(JSON.parse(String(settings))).toMatchObject({ tracking: { trackOpens: true } });
		}
	});
}
