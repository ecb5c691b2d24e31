import axios from 'axios';

import { outputJson } from '../../../scripts/n8n/executions';
import type { ExampleStage } from '../exampleStage';
import { CAMPAIGN, leadsOf } from './campaign';

export function enrichesContacts(open: () => ExampleStage): void {
	const TABLE = 'Contacts not added';

	it('waits for the address, adds whom it found, and keeps the others with the reason', async () => {
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
			{ firstName: 'Ada', reason: expect.stringMatching(/already/) },
			{ firstName: 'Bruno', companyName: 'Nordwind', reason: 'lemlist found no address' },
		]);
	});
}

export function addsPeopleOfTheDatabase(open: () => ExampleStage): void {
	it('adds who fits the filters, each only once', async () => {
		const { emulator, client, use } = open();
		emulator.addCampaign({ _id: CAMPAIGN });
		const id = await use('database-search-to-campaign', CAMPAIGN);
		const first = await client.runWorkflow(id, 'Every Monday');
		const second = await client.runWorkflow(id, 'Every Monday');

		expect([first.status, second.status]).toEqual(['success', 'success']);
		expect(outputJson(second, 'Search people')).toHaveLength(2);
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
		expect(emulator.lines().filter((line) => line.startsWith('POST /campaigns/'))).toEqual(
			Array(2).fill(expect.stringContaining('?deduplicate=true&findEmail=true')),
		);
	});

	it('lists whom lemlist refused', async () => {
		const { client, tables, use } = open();
		const id = await use('database-search-to-campaign', 'cam_gone');
		const { status } = await client.runWorkflow(id, 'Every Monday');

		expect(status).toBe('success');
		expect(await tables.rows('People refused by lemlist')).toMatchObject([
			{ name: 'Jane Roe', reason: expect.stringContaining('ampaign') },
			{ name: 'Kofi Mensah', reason: expect.stringContaining('ampaign') },
		]);
	});
}

/** Fills in the form of a published workflow, field by field, as a browser does. */
async function fillIn({ client, server }: ExampleStage, workflowId: string, ...values: string[]) {
	const { nodes } = await client.workflow(workflowId);
	const form = new FormData();
	values.forEach((value, index) => form.append(`field-${index}`, value));
	await axios.post(
		`${server.url}/form/${nodes.find(({ webhookId }) => webhookId)?.webhookId}`,
		form,
	);
}
