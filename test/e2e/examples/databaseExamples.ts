import axios from 'axios';

import { errorText } from '../../../harness/n8n/execution';
import type { ExampleInstance } from '../../../harness/instance/exampleInstance';
import { CAMPAIGN, leadsOf } from './campaign';

export function enrichesContacts(open: () => ExampleInstance): void {
	const TABLE = 'Contacts not added';

	beforeEach(async () => await open().tables.drop(TABLE));

	it('waits for the address, adds the people with one, and lists the others with the reason', async () => {
		const { emulator, client, tables, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		const id = await use('enrich-new-contacts', CAMPAIGN);
		await client.publishWorkflow(id);
		await fillIn(open(), id, 'Ada', 'Okafor', 'Lumen Works', 'lumen.example');
		await client.awaitExecutions(id, 1);
		await fillIn(open(), id, 'Ada', 'Okafor', 'Lumen Works', 'lumen.example');
		await client.awaitExecutions(id, 2);
		emulator.options.emptyEnrichmentPolls = 9;
		await fillIn(open(), id, 'Bruno', 'Keller', 'Nordwind', '');
		const executions = await client.awaitExecutions(id, 3);
		emulator.options.emptyEnrichmentPolls = 0;
		await client.unpublishWorkflow(id);

		expect(executions.map(({ status }) => status)).toEqual(['success', 'success', 'success']);
		expect(leadsOf(open())).toEqual([
			{
				email: 'ada@lumen.example',
				firstName: 'Ada',
				lastName: 'Okafor',
				companyName: 'Lumen Works',
			},
		]);
		expect(await tables.rows(TABLE)).toMatchObject([
			{ firstName: 'Ada', email: 'ada@lumen.example', reason: expect.stringMatching(/already/) },
			{ firstName: 'Bruno', companyName: 'Nordwind', reason: 'lemlist found no address' },
		]);
	});

	it('lists people whose lookup failed, and keeps the ID of a late result', async () => {
		const { emulator, client, tables, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		const id = await use('enrich-new-contacts', CAMPAIGN);
		await shortenWait(open(), id);
		await client.publishWorkflow(id);
		emulator.addFault({ match: /^POST .enrich/, status: 402, message: 'No credits left' });
		await fillIn(open(), id, 'Ada', 'Okafor', 'Lumen Works', 'lumen.example');
		await client.awaitExecutions(id, 1);
		emulator.options.enrichmentPolls = 1_000;
		await fillIn(open(), id, 'Bruno', 'Keller', 'Nordwind', '');
		const executions = await client.awaitExecutions(id, 2);
		emulator.options.enrichmentPolls = 1;
		await client.unpublishWorkflow(id);

		expect(executions.map(({ status }) => status)).toEqual(['success', 'success']);
		expect(await tables.rows(TABLE)).toMatchObject([
			{ firstName: 'Ada', reason: expect.stringMatching(/No credits left/) },
			{ firstName: 'Bruno', reason: expect.stringMatching(/^Not ready after.* \(enr_\w+\)$/) },
		]);
	});
}

export function addsPeopleOfTheDatabase(open: () => ExampleInstance): void {
	const TABLE = 'People from the database';

	beforeEach(async () => await open().tables.drop(TABLE));

	it('adds 25 more matching people in each run until all are added', async () => {
		const { emulator, client, tables, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		addFounders(open(), 40);
		const id = await use('database-search-to-campaign', CAMPAIGN);
		const counts: number[] = [];
		for (let run = 0; run < 3; run++) {
			expect((await client.runWorkflow(id, 'Every Monday')).status).toBe('success');
			counts.push(leadsOf(open()).length);
		}

		expect(counts).toEqual([25, 42, 42]);
		expect(emulator.lines().filter(isAdding)).toHaveLength(42);
		expect(await tables.rows(TABLE)).toHaveLength(42);
	});

	it('adds them with their data from the database, and lets lemlist find the address', async () => {
		const { emulator, client, tables, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		const id = await use('database-search-to-campaign', CAMPAIGN);
		await client.runWorkflow(id, 'Every Monday');

		expect(leadsOf(open())).toEqual([
			{
				firstName: 'Jane',
				lastName: 'Roe',
				companyName: 'Northwind',
				companyDomain: 'northwind.example.com',
				jobTitle: 'Founder',
				linkedinUrl: 'https://www.linkedin.com/in/jane-roe',
			},
			{
				firstName: 'Kofi',
				lastName: 'Mensah',
				companyName: 'Northwind',
				companyDomain: 'northwind.example.com',
				jobTitle: 'Head of Sales',
				linkedinUrl: 'https://www.linkedin.com/in/kofi-mensah',
			},
		]);
		expect(emulator.lines().filter(isAdding)).toEqual(
			Array(2).fill(expect.stringContaining('?deduplicate=true&findEmail=true')),
		);
		expect(await tables.rows(TABLE)).toMatchObject([
			{ name: 'Jane Roe', status: 'added', reason: null },
			{ name: 'Kofi Mensah', status: 'added', reason: null },
		]);
	});

	it('lists people whom lemlist rejected, and does not try them again', async () => {
		const { emulator, client, tables, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		const message = 'Lead already in other campaign';
		emulator.addFault({ match: /^POST .campaigns/, status: 400, message, times: 2 });
		const id = await use('database-search-to-campaign', CAMPAIGN);
		const first = await client.runWorkflow(id, 'Every Monday');
		emulator.clear();
		const second = await client.runWorkflow(id, 'Every Monday');

		expect([first.status, second.status]).toEqual(['success', 'success']);
		expect(await tables.rows(TABLE)).toMatchObject([
			{ name: 'Jane Roe', status: 'rejected', reason: expect.stringContaining(message) },
			{ name: 'Kofi Mensah', status: 'rejected', reason: expect.stringContaining(message) },
		]);
		expect(emulator.lines().filter(isAdding)).toEqual([]);
	});

	it('tries people again who failed for lack of credits', async () => {
		const { emulator, client, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		emulator.addFault({
			match: /^POST .campaigns/,
			skip: 1,
			status: 402,
			message: 'No credits left',
		});
		const id = await use('database-search-to-campaign', CAMPAIGN);
		const first = await client.runWorkflow(id, 'Every Monday');
		const second = await client.runWorkflow(id, 'Every Monday');

		expect([first.status, second.status]).toEqual(['error', 'success']);
		expect(errorText(first)).toContain('No credits left');
		expect(leadsOf(open())).toHaveLength(2);
		expect(emulator.lines().filter(isAdding)).toHaveLength(3);
	});
}

function addFounders({ emulator }: ExampleInstance, count: number): void {
	const { people } = emulator.state.database;
	const jane = people.find(({ full_name: name }) => name === 'Jane Roe');
	for (let number = 1; number <= count; number++) {
		const lead_linkedin_url = `https://www.linkedin.com/in/founder-${number}`;
		people.push({ ...jane, _id: `founder-${number}`, lead_linkedin_url });
	}
}

function isAdding(line: string): boolean {
	return line.startsWith('POST /campaigns/');
}

/** Makes the example wait seconds instead of minutes. */
async function shortenWait({ client }: ExampleInstance, workflowId: string): Promise<void> {
	const { nodes } = await client.workflow(workflowId);
	for (const { parameters } of nodes) {
		if (parameters.maxWaitMinutes) parameters.maxWaitMinutes = 0.05;
	}
	await client.updateWorkflow(workflowId, { nodes });
}

/** Fills in the form of a published workflow, field by field, as a browser does. */
async function fillIn(
	{ client, server }: ExampleInstance,
	workflowId: string,
	...values: string[]
) {
	const { nodes } = await client.workflow(workflowId);
	const form = new FormData();
	values.forEach((value, index) => form.append(`field-${index}`, value));
	await axios.post(
		`${server.url}/form/${nodes.find(({ webhookId }) => webhookId)?.webhookId}`,
		form,
	);
}
