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

export function pausesAfterConfirmation(open: () => ExampleInstance): void {
	it('pauses the lead only once the person has confirmed', async () => {
		const { client, emulator, model, use } = open();
		const { _id: campaignId } = emulator.addCampaign({ name: 'Spring webinar' });
		emulator.addLead({ _id: 'lea_1', campaignId, email: 'ada@example.com' });
		const id = await use('pause-a-lead-by-chat');

		model.script(
			[{ tool: 'Look_up_a_lead', arguments: { email: 'ada@example.com' } }],
			({ toolResults }) => `Pause Ada in ${JSON.parse(toolResults[0])[0].campaignName}?`,
		);
		await client.chat(id, 'A message comes in', 'ada@example.com asked us to wait until spring');

		expect(emulator.lines()).toEqual(['GET /leads/ada%40example.com?version=v2']);

		model.script(
			[{ tool: 'Pause_a_lead', arguments: { email: 'ada@example.com' } }],
			({ toolResults }) => `Paused: ${JSON.parse(toolResults[0])[0].isPaused}`,
		);
		await client.chat(id, 'A message comes in', 'Yes');
		const executions = await client.awaitExecutions(id, 2);
		const outputs = executions.flatMap((execution) => outputJson(execution, 'Agent'));

		expect(outputs.map(({ output }) => output).sort()).toEqual([
			'Pause Ada in Spring webinar?',
			'Paused: true',
		]);
		const pastMessages = model.requests[0].messages.map(({ content }) => content);
		expect(pastMessages).toContain('Pause Ada in Spring webinar?');
		expect(emulator.lines().at(-1)).toBe('POST /leads/pause/ada%40example.com');
	});

	it('offers the model one tool that reads and one that changes something', async () => {
		const { client, model, use } = open();
		model.script('Whom?');
		await client.chat(await use('pause-a-lead-by-chat'), 'A message comes in', 'Hello');

		const [{ tools, messages }] = model.requests;
		expect(tools.map(({ name }) => name).sort()).toEqual(['Look_up_a_lead', 'Pause_a_lead']);
		expect(messages[0].content).toContain('Do not call *Pause a lead* yet');
	});
}
