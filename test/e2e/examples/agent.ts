import { outputJson } from '../../../harness/n8n/execution';
import type { ExampleInstance } from '../../../harness/instance/exampleInstance';

export function answersInTheChat(open: () => ExampleInstance): void {
	it('answers with data of the lead and its activities', async () => {
		const { client, emulator, model, use } = open();
		const { _id: campaignId } = emulator.addCampaign({ name: 'Spring webinar' });
		const { _id: leadId } = emulator.addLead({ campaignId, email: 'ada@example.com' });
		emulator.addActivity({ type: 'emailsReplied', leadId });
		model.script(
			[{ tool: 'Look_up_a_lead', arguments: { email: 'ada@example.com' } }],
			({ toolResults }) => {
				const [[lead]] = toolResults.map((text) => JSON.parse(text));
				return [{ tool: 'Get_the_activities_of_a_lead', arguments: { leadId: lead._id } }];
			},
			({ toolResults }) => {
				const [, [activity]] = toolResults.map((text) => JSON.parse(text));
				return `${activity.lead.email}: ${activity.event} in ${activity.campaign.name}`;
			},
		);
		const id = await use('ask-about-a-lead');
		const question = 'What happened with ada@example.com?';
		const execution = await client.chat(id, 'A question comes in', question);

		expect(outputJson(execution, 'Agent')).toEqual([
			{ output: 'ada@example.com: emailsReplied in Spring webinar' },
		]);
		expect(model.requests[0].messages.at(-1)?.content).toBe(question);
		expect(emulator.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
	});
}
