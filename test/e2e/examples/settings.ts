import type { ExampleInstance } from '../../../harness/instance/exampleInstance';

const TABLE = 'lemlist campaign settings';

export function keepsSettings(open: () => ExampleInstance): void {
	it('writes one row with the settings of each campaign, however often it runs', async () => {
		const { emulator, client, tables, use } = open();
		const spring = emulator.addCampaign({ name: 'Spring webinar' });
		const launch = emulator.addCampaign({ name: 'Product launch', status: 'draft' });
		const id = await use('campaign-settings');
		const first = await client.runWorkflow(id, 'Every Monday at six');
		const second = await client.runWorkflow(id, 'Every Monday at six');

		expect([first.status, second.status]).toEqual(['success', 'success']);
		const rows = await tables.rows(TABLE);
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
