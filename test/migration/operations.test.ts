import { NodeHelpers } from 'n8n-workflow';

import type { Emulator } from '../../emulator';
import { MAPPINGS } from '../../migration/mappings';
import { migrateNode, type MigratedNode } from '../../migration/migrateNode';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { loadPackage } from '../../harness/engine/loadPackage';
import { lemlistNode } from '../../harness/engine/lemlistNode';
import { runNode } from '../../harness/engine/runNode';
import { MIGRATION_CASES, type MigrationCase } from './migrationCases';

const emulator = emulatorForFile();

describe.each(MIGRATION_CASES.map((row) => [row.title, row] as const))('migrating %s', (_, row) => {
	it('creates a node whose form is valid in n8n', async () => {
		const { node } = migrated(row);
		const { type } = (await loadPackage()).getNode('lemlist');
		const { description } = NodeHelpers.getVersionedNodeType(type, 1);
		const { properties } = description;

		const form = NodeHelpers.getNodeParameters(
			properties,
			node.parameters,
			true,
			false,
			node,
			description,
		);
		const parameters = form ?? {};

		expect(parameters).toMatchObject(node.parameters);
		expect(
			NodeHelpers.getNodeParametersIssues(properties, { ...node, parameters }, description),
		).toBeNull();
	});

	it(`creates a node that sends ${row.sends.join(', then ')}`, async () => {
		emulator.reset();
		// lemlist may refuse types that it has retired, or return nothing for them.
		emulator.options.unknownActivityType = 'emptyObject';
		seed(emulator);
		const { resource, operation, apiVersion = 'v2', ...parameters } = migrated(row).node.parameters;

		const { requests, error } = await runNode(emulator, {
			operation: `${String(resource)}: ${String(operation)}`,
			apiVersion: apiVersion as 'v1' | 'v2',
			parameters,
			items: [row.item ?? {}],
		});

		expect(error).toBeUndefined();
		expect(requests).toEqual(row.sends);
	});

	it('reports exactly the things to check', () => {
		const { notes } = migrated(row);

		expect(notes).toHaveLength(row.notes?.length ?? 0);
		row.notes?.forEach((note, index) => expect(notes[index]).toMatch(note));
	});
});

it('every built-in operation has a case', () => {
	const shown = new Set(MIGRATION_CASES.map((row) => migrated(row).does));

	expect(MAPPINGS.filter(({ to }) => ![...shown].some((does) => does.startsWith(to)))).toEqual([]);
});

describe('a form that was not filled in', () => {
	it('keeps its empty fields, so that n8n asks for them', () => {
		const { node } = migrated({
			typeVersion: 2,
			parameters: { resource: 'lead', operation: 'delete', campaignId: [] },
		});

		expect(node.parameters).toMatchObject({ campaignId: { mode: 'list', value: '' }, email: '' });
	});

	it('is reported if an enrichment requests no data', () => {
		const { notes } = migrated({
			typeVersion: 2,
			parameters: { resource: 'enrich', operation: 'enrichLead', leadId: 'lea_1' },
		});

		expect(notes).toEqual(['Nothing to look for was chosen; choose at least one.']);
	});

	it('is reported if a switch cannot be read', () => {
		const { notes } = migrated({
			typeVersion: 2,
			parameters: {
				resource: 'enrich',
				operation: 'enrichLead',
				findEmail: '={{ $json.a }}{{ $json.b }}',
				findPhone: true,
			},
		});

		expect(notes).toEqual(['Find Email was ={{ $json.a }}{{ $json.b }}; choose it by hand.']);
	});
});

function migrated({
	typeVersion,
	parameters,
}: Pick<MigrationCase, 'typeVersion' | 'parameters'>): MigratedNode {
	const result = migrateNode(
		lemlistNode({ type: 'n8n-nodes-base.lemlist', typeVersion, parameters }),
		[],
	);
	if (!result || 'reason' in result) throw new Error('The node was not migrated');
	return result;
}

function seed(world: Emulator): void {
	world.addCampaign({ _id: 'cam_1' });
	world.addCampaign({ _id: 'cam_2' });
	world.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'richard@piedpiper.com' });
	world.addUnsubscribe('gavin@hooli.com');
	const input = { email: 'richard@piedpiper.com' };
	world.state.enrichments.push({ _id: 'enr_1', input, requests: ['verify'], polls: -2 });
}
