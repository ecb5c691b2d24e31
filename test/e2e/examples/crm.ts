import type { Emulator } from '../../../emulator';
import { errorText, hasFinished, type Execution } from '../../../harness/n8n/execution';
import { waitFor } from '../../../harness/n8n/waitFor';
import type { ExampleInstance } from '../../../harness/instance/exampleInstance';
import type { FakePipedrive } from '../../../harness/fakes/fakePipedrive';

const LEAD = {
	email: 'ada@lumen.example',
	variables: { firstName: 'Ada', lastName: 'Okafor', companyName: 'Lumen Works' },
};

export function notesReplies(open: () => ExampleInstance): void {
	it('pauses the lead in all campaigns and adds the reply as a note to the person', async () => {
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

	it('adds a person who is not in the CRM', async () => {
		const { emulator, pipedrive } = open();
		const leadId = addLeadToTwoCampaigns(emulator);
		await onEvent(open(), 'reply-to-crm-note', { type: 'linkedinReplied', leadId });

		expect(pipedrive.persons).toMatchObject([
			{ name: 'Ada Okafor', emails: [{ value: LEAD.email, primary: true }] },
		]);
		expect(pipedrive.notes).toMatchObject([{ person_id: pipedrive.persons[0].id }]);
	});
}

export function opensDeals(open: () => ExampleInstance): void {
	it('opens one deal for a person, even if that person is interested a second time', async () => {
		const { emulator, pipedrive } = open();
		const leadId = addLeadToTwoCampaigns(emulator);
		const person = pipedrive.addPerson('Ada Okafor', LEAD.email);
		await onEvent(
			open(),
			'interested-to-deal',
			{ type: 'emailsInterested', leadId },
			() => Object.assign(pipedrive.deals[0], { title: 'Twenty seats' }),
			{ type: 'linkedinInterested', leadId },
		);

		expect(pipedrive.deals).toMatchObject([{ title: 'Twenty seats', person_id: person.id }]);
	});

	it('names the deal by the company, or else by the person', async () => {
		const { emulator, pipedrive } = open();
		const { _id: campaignId } = emulator.addCampaign({ name: 'Spring webinar' });
		const bea = { email: 'bea@example.com', variables: { firstName: 'Bea', lastName: 'Lind' } };
		const { _id: leadId } = emulator.addLead({ campaignId, ...bea });
		await onEvent(
			open(),
			'interested-to-deal',
			{ type: 'emailsInterested', leadId: addLeadToTwoCampaigns(emulator) },
			{ type: 'emailsInterested', leadId },
		);

		expect(pipedrive.deals).toMatchObject([
			{ title: 'lemlist: Lumen Works' },
			{ title: 'lemlist: Bea Lind' },
		]);
	});

	it('adds a person who is not in the CRM', async () => {
		const { emulator, pipedrive } = open();
		const leadId = addLeadToTwoCampaigns(emulator);
		await onEvent(open(), 'interested-to-deal', { type: 'emailsInterested', leadId });

		expect(pipedrive.persons).toMatchObject([{ name: 'Ada Okafor' }]);
		expect(pipedrive.deals).toMatchObject([{ person_id: pipedrive.persons[0].id }]);
	});
}

export function keepsTheCrmInStep(open: () => ExampleInstance): void {
	it.each([
		['emailsBounced', 'bounced in lemlist'],
		['emailsUnsubscribed', 'unsubscribed in lemlist'],
		['entityUnsubscribed', 'unsubscribed in lemlist'],
	])(
		'marks a person in the CRM once on %s, and sends no request to lemlist',
		async (type, status) => {
			const { emulator, pipedrive } = open();
			const leadId = addLeadToTwoCampaigns(emulator);
			const person = pipedrive.addPerson('Ada Okafor', LEAD.email);
			await onEvent(open(), 'unsubscribes-both-ways', { type, leadId }, { type, leadId }, () =>
				pipedrive.changePerson(person, { name: 'Ada Keller' }),
			);

			expect(pipedrive.statusOf(person)).toBe(status);
			expect(changesAt(pipedrive)).toEqual([`PATCH /api/v2/persons/${person.id}`]);
			expect(unsubscribesAt(emulator)).toEqual([]);
		},
	);

	it('marks everyone in the CRM with the address, and replaces a bounce by a later unsubscribe', async () => {
		const { emulator, pipedrive } = open();
		const leadId = addLeadToTwoCampaigns(emulator);
		const persons = ['Ada Okafor', 'A. Okafor'].map((name) =>
			pipedrive.addPerson(name, LEAD.email),
		);
		await onEvent(
			open(),
			'unsubscribes-both-ways',
			{ type: 'emailsBounced', leadId },
			{ type: 'emailsUnsubscribed', leadId },
			{ type: 'emailsBounced', leadId },
		);

		expect(persons.map((person) => pipedrive.statusOf(person))).toEqual(
			persons.map(() => 'unsubscribed in lemlist'),
		);
	});

	it('stops all messages to a person who is marked in the CRM, once', async () => {
		const { emulator, pipedrive } = open();
		const leadId = addLeadToTwoCampaigns(emulator);
		const person = pipedrive.addPerson('Ada Okafor', LEAD.email, '', 'ada@home.example');
		await onEvent(
			open(),
			'unsubscribes-both-ways',
			() => pipedrive.mark(person, 'unsubscribed'),
			{ type: 'entityUnsubscribed', leadId },
			() => pipedrive.changePerson(person, { name: 'Ada Keller' }),
		);

		expect(unsubscribesAt(emulator)).toEqual([
			'POST /v2/unsubscribes/variables/ada%40home.example',
			'POST /v2/unsubscribes/variables/ada%40lumen.example',
		]);
		expect(pipedrive.statusOf(person)).toBe('unsubscribed in lemlist');
		expect(changesAt(pipedrive)).toEqual([`PATCH /api/v2/persons/${person.id}`]);
		expect(pipedrive.webhooks).toEqual([]);
	});
}

function changesAt({ requests }: FakePipedrive): string[] {
	return requests.filter((request) => request.startsWith('PATCH'));
}

function unsubscribesAt(emulator: Emulator): string[] {
	return emulator
		.lines()
		.filter((line) => line.startsWith('POST /v2/unsubscribes'))
		.sort();
}

function addLeadToTwoCampaigns(emulator: Emulator): string {
	const [first] = ['Spring webinar', 'Product launch'].map((name) => {
		const { _id: campaignId } = emulator.addCampaign({ name });
		return emulator.addLead({ campaignId, ...LEAD });
	});
	return first._id;
}

type Step = Parameters<Emulator['recordActivity']>[0] | (() => unknown);

/** Publishes an example and triggers events; resolves when all executions that they cause have ended. */
export async function onEvent(
	instance: ExampleInstance,
	file: string,
	...steps: Step[]
): Promise<void> {
	const { client, emulator, use } = instance;
	const id = await use(file);
	await client.publishWorkflow(id);
	let executions: Execution[] = [];
	for (const step of steps) {
		if (typeof step === 'function') step();
		else emulator.recordActivity(step);
		executions = await allExecutions(instance, id);
	}
	await client.unpublishWorkflow(id);
	expect(executions.map(errorText)).toEqual(executions.map(() => undefined));
}

/** The executions of a workflow, one for each delivery, once the last one has ended; one may cause others. */
async function allExecutions({ client, emulator, pipedrive }: ExampleInstance, workflowId: string) {
	return await waitFor('all executions to end', async () => {
		await emulator.awaitDeliveries();
		await pipedrive.awaitDeliveries();
		const executions = await client.executions(workflowId);
		const expected = emulator.deliveries.length + pipedrive.deliveries.length;
		return executions.length === expected && executions.every(hasFinished) ? executions : undefined;
	});
}
