import type { ExampleInstance } from '../../../harness/instance/exampleInstance';

const TABLE = 'lemlist daily statistics';

export function writesStatistics(open: () => ExampleInstance): void {
	it('writes one row for each running campaign and day, however often it runs', async () => {
		const { emulator, client, tables, use } = open();
		const spring = emulator.addCampaign({ name: 'Spring webinar' });
		const launch = emulator.addCampaign({ name: 'Product launch' });
		emulator.addCampaign({ name: 'Draft', status: 'draft' });
		const { _id: leadId } = emulator.addLead({ campaignId: spring._id, email: 'ada@example.com' });
		const activities = { leadId, createdAt: yesterday().toISOString() };
		for (const type of ['emailsSent', 'emailsSent', 'emailsOpened', 'emailsReplied']) {
			emulator.addActivity({ ...activities, type });
		}
		emulator.addActivity({ leadId, type: 'emailsSent' });
		const id = await use('daily-statistics');
		const first = await client.runWorkflow(id, 'Every morning at six');
		const second = await client.runWorkflow(id, 'Every morning at six');

		expect([first.status, second.status]).toEqual(['success', 'success']);
		expect((await tables.rows(TABLE)).sort(byCampaign)).toMatchObject([
			{ campaignId: launch._id, campaign: 'Product launch', leads: 0, sent: 0 },
			{
				day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
				campaignId: spring._id,
				campaign: 'Spring webinar',
				leads: 1,
				sent: 2,
				delivered: 2,
				opened: 1,
				clicked: 0,
				replied: 1,
				interested: 0,
			},
		]);
	});
}

/** The same time one day earlier, which is yesterday in every time zone. */
function yesterday(): Date {
	return new Date(Date.now() - 24 * 60 * 60 * 1_000);
}

function byCampaign(one: { campaign?: unknown }, other: { campaign?: unknown }): number {
	return String(one.campaign).localeCompare(String(other.campaign));
}
