import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { PLACEHOLDER } from '../../harness/docs/migrationWorkflow';
import { errorText, outputJson } from '../../harness/n8n/execution';
import type { WorkflowJson } from '../../harness/n8n/workflowJson';
import { MAPPINGS } from '../../migration/mappings';
import { OPERATION_ROUTES } from '../../migration/httpRequest/probeOperation';
import { migrateWorkflow } from '../../migration/migrateWorkflow';
import { BUILT_IN_EVENTS } from '../migration/builtInEvents';
import { builtInWorkflow } from './builtInWorkflow';
import { n8nInstanceForFile } from '../../harness/instance/n8nInstanceForFile';

const instance = n8nInstanceForFile();

describe("n8n's own Lemlist node", () => {
	it.each([1, 2])(
		'has no operation in version %i that the migration does not know',
		async (version) => {
			const known = MAPPINGS.filter((mapping) => mapping.versions.includes(version));

			expect(operationsOf(await formOf('lemlist', version)).sort()).toEqual(
				known.map(({ from }) => from).sort(),
			);
		},
	);

	it.each([1, 2])('has only fields in version %i that the migration converts', async (version) => {
		const form = await formOf('lemlist', version);
		const forgotten = operationsOf(form).flatMap((operation) => {
			const { fields = {} } = MAPPINGS.find(({ from }) => from === operation) ?? {};
			const labels = labelsOf(form, operation);
			return labels.filter((label) => !(label in fields)).map((label) => `${operation}: ${label}`);
		});

		expect(forgotten).toEqual([]);
	});

	it('offers exactly the events that the migration tests cover', async () => {
		const [{ options = [] }] = await formOf('lemlistTrigger', 1);

		expect((options as INodePropertyOptions[]).map(({ value }) => value)).toEqual(BUILT_IN_EVENTS);
	});
});

describe("a workflow of n8n's own Lemlist nodes", () => {
	it('runs with the nodes of this package after an export, a migration and an import', async () => {
		const { apiKey, baseUrl } = instance.emulator;
		const client = instance.client;
		const old = await client.createCredential({
			name: 'Sales team',
			type: 'lemlistApi',
			data: { apiKey },
		});
		await client.createCredential({
			name: 'Sales team',
			type: 'lemlistCommunityApi',
			data: { apiKey, baseUrl },
		});
		instance.emulator.addCampaign({ _id: 'cam_1', name: 'Launch' });
		const { id } = await client.createWorkflow(builtInWorkflow({ lemlistApi: old }));

		const exported = await client.workflow(id);
		const { workflow, migrated } = migrateWorkflow(exported, OPERATION_ROUTES);
		// The editor imports a workflow without its ID.
		const { nodes, connections, settings } = workflow;
		const imported = await client.createWorkflow({
			name: 'Migrated',
			nodes,
			connections,
			settings,
		});
		const execution = await client.runWorkflow(imported.id, 'Start');

		expect(migrated.map(({ node: { name }, does }) => `${name}: ${does}`)).toEqual([
			'Campaigns: campaign: getAll in v1',
			'Add: lead: create in v1',
			'Look up: lead: get in v1',
		]);
		expect(errorText(execution)).toBeUndefined();
		expect(instance.emulator.lines()).toEqual([
			'GET /campaigns?offset=0&limit=5',
			'POST /campaigns/cam_1/leads/ada%40example.com?deduplicate=true {"firstName":"Ada"}',
			'GET /leads/ada%40example.com',
		]);
		expect(outputJson(execution, 'Look up')).toMatchObject([
			{ email: 'ada@example.com', firstName: 'Ada' },
		]);
		expect(await migratedInside(exported)).toEqual(workflow);
	});
});

/** The migrated version of an exported workflow, created by the importable workflow in this n8n. */
async function migratedInside(exported: WorkflowJson): Promise<unknown> {
	const text = readFileSync(resolve(__dirname, '../../docs/migration.json'), 'utf8');
	const workflow = JSON.parse(text) as WorkflowJson;
	for (const { parameters } of workflow.nodes.filter(({ name }) => name === 'Migrate')) {
		const code = String(parameters.jsCode);
		parameters.jsCode = code.replace(PLACEHOLDER, () => JSON.stringify(exported));
	}
	const { id } = await instance.client.createWorkflow(workflow);
	const execution = await instance.client.runWorkflow(id, 'Start');
	expect(errorText(execution)).toBeUndefined();
	return outputJson(execution, 'Migrate')[0]?.workflow;
}

async function formOf(name: string, version: number): Promise<INodeProperties[]> {
	const types = await instance.client.nodeTypes();
	const found = types.find(
		(type) => type.name === `n8n-nodes-base.${name}` && [type.version].flat().includes(version),
	);
	return found?.properties ?? [];
}

function operationsOf(properties: INodeProperties[]): string[] {
	return (
		properties
			.filter(({ name }) => name === 'operation')
			.flatMap(({ options = [], displayOptions }) =>
				(options as INodePropertyOptions[]).map(
					({ value }) => `${String(displayOptions?.show?.resource)}: ${String(value)}`,
				),
			)
			// n8n adds this entry, which refers to its HTTP Request node.
			.filter((operation) => !operation.endsWith('__CUSTOM_API_CALL__'))
	);
}

/** The labels of an operation's fields in the form; those in a collection follow the name of the collection. */
function labelsOf(properties: INodeProperties[], operation: string): string[] {
	const [resource, value] = operation.split(': ');
	const fields = properties.filter(({ name, displayOptions: { show } = {} }) => {
		const isShown = show?.resource?.includes(resource) && show.operation?.includes(value);
		return name !== 'operation' && isShown;
	});
	return fields.flatMap(({ displayName, type, options = [] }) =>
		type === 'collection'
			? (options as INodeProperties[]).map((member) => `${displayName} > ${member.displayName}`)
			: [displayName],
	);
}
