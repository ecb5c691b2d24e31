import type { Emulator } from '../../../emulator';
import { errorText } from '../../../scripts/n8n/executions';
import { waitFor } from '../../../scripts/n8n/waiting';
import type { ExampleStage } from '../exampleStage';

const LEAD = {
	email: 'ada@lumen.example',
	variables: { firstName: 'Ada', lastName: 'Okafor', companyName: 'Lumen Works' },
};

export function notesReplies(open: () => ExampleStage): void {
	it('pauses the lead in all campaigns and notes the reply at the person', async () => {
		const { emulator, pipedrive } = open();
		const leadId = addLeadToTwoCampaigns(emulator);
		const person = pipedrive.addPerson('Ada Okafor', 'Ada@lumen.example');
		await onEvent(open(), 'reply-to-crm-note', {
			type: 'emailsReplied',
			leadId,
			subject: 'Re: Hello',
			text: 'Call me on Monday.',
		});

		expect(emulator.state.leads.map(({ isPaused }) => isPaused)).toEqual([true, true]);
		expect(pipedrive.persons).toHaveLength(1);
		expect(pipedrive.notes).toMatchObject([
			{ person_id: person.id, content: expect.stringContaining('Call me on Monday.') },
		]);
		expect(pipedrive.notes[0].content).toMatch(/Spring webinar.*Re: Hello/);
	});

	it('adds a person whom the CRM does not know', async () => {
		const { emulator, pipedrive } = open();
		const leadId = addLeadToTwoCampaigns(emulator);
		await onEvent(open(), 'reply-to-crm-note', { type: 'linkedinReplied', leadId });

		expect(pipedrive.persons).toMatchObject([
			{ name: 'Ada Okafor', emails: [{ value: LEAD.email, primary: true }] },
		]);
		expect(pipedrive.notes).toMatchObject([{ person_id: pipedrive.persons[0].id }]);
	});
}

export function opensDeals(open: () => ExampleStage): void {
	it('opens one deal for a person, also if that person is interested once more', async () => {
		const { emulator, pipedrive } = open();
		const leadId = addLeadToTwoCampaigns(emulator);
		const person = pipedrive.addPerson('Ada Okafor', LEAD.email);
		await onEvent(
			open(),
			'interested-to-deal',
			{ type: 'emailsInterested', leadId },
			{ type: 'linkedinInterested', leadId },
		);

		expect(pipedrive.deals).toMatchObject([
			{ title: 'lemlist: Lumen Works', person_id: person.id },
		]);
	});

	it('adds a person whom the CRM does not know', async () => {
		const { emulator, pipedrive } = open();
		const leadId = addLeadToTwoCampaigns(emulator);
		await onEvent(open(), 'interested-to-deal', { type: 'emailsInterested', leadId });

		expect(pipedrive.persons).toMatchObject([{ name: 'Ada Okafor' }]);
		expect(pipedrive.deals).toMatchObject([{ person_id: pipedrive.persons[0].id }]);
	});
}

export function keepsTheCrmInStep(open: () => ExampleStage): void {
	it.each([
		['emailsBounced', 'bounced'],
		['emailsUnsubscribed', 'unsubscribed'],
		['entityUnsubscribed', 'unsubscribed'],
	])('marks a person in the CRM once on %s', async (type, status) => {
		const { emulator, pipedrive } = open();
		const leadId = addLeadToTwoCampaigns(emulator);
		const person = pipedrive.addPerson('Ada Okafor', LEAD.email);
		const echo = { type: 'entityUnsubscribed', leadId };
		await onEvent(open(), 'unsubscribes-both-ways', { type, leadId }, echo);

		expect(pipedrive.statusOf(person)).toBe(status);
		expect(pipedrive.requests.filter((request) => request.startsWith('PATCH'))).toEqual([
			`PATCH /api/v2/persons/${person.id}`,
		]);
	});

	it('stops all messages to a person who is marked in the CRM', async () => {
		const { client, emulator, pipedrive, use } = open();
		const person = pipedrive.addPerson('Ada Okafor', LEAD.email, 'ada@home.example');
		const id = await use('unsubscribes-both-ways');
		await client.publishWorkflow(id);
		pipedrive.mark(person, 'unsubscribed');
		await pipedrive.awaitDeliveries();
		await client.awaitExecutions(id, 1);
		await client.unpublishWorkflow(id);

		const values = emulator.state.unsubscribes.map(({ value }) => value);
		expect(values.sort()).toEqual([LEAD.email, 'ada@home.example'].sort());
		expect(pipedrive.webhooks).toEqual([]);
	});
}

function addLeadToTwoCampaigns(emulator: Emulator): string {
	const [first] = ['Spring webinar', 'Product launch'].map((name) => {
		const { _id: campaignId } = emulator.addCampaign({ name });
		return emulator.addLead({ campaignId, ...LEAD });
	});
	return first._id;
}

/** Publishes an example, lets events happen at lemlist one after the other, and sees all come to an end. */
async function onEvent(
	{ client, emulator, pipedrive, use }: ExampleStage,
	file: string,
	...events: Array<Parameters<Emulator['recordActivity']>[0]>
): Promise<void> {
	const id = await use(file);
	await client.publishWorkflow(id);
	for (const [index, event] of events.entries()) {
		emulator.recordActivity(event);
		await emulator.awaitDeliveries();
		await client.awaitExecutions(id, index + 1);
	}
	await pipedrive.awaitDeliveries();
	const executions = await waitFor('all executions to end', async () => {
		const all = await client.executions(id);
		return all.every(({ status }) => status === 'success' || status === 'error') ? all : undefined;
	});
	await client.unpublishWorkflow(id);
	expect(executions.map(errorText)).toEqual(executions.map(() => undefined));
}
