import { NodeHelpers, type INode, type INodeParameters } from 'n8n-workflow';

import { LemlistTrigger } from '../../nodes/Lemlist/LemlistTrigger.node';
import { migrateNode } from '../../migration/migrateNode';
import { loadPackage } from '../../harness/engine/loadPackage';
import { lemlistNode } from '../../harness/engine/lemlistNode';
import { BUILT_IN_EVENTS } from './builtInEvents';

const RETIRED = ['skipped', 'emailsSendFailed', 'opportunitiesDone'];

const UNPUBLISH = expect.stringMatching(/^Unpublish the old workflow/) as string;

describe('migrating a trigger', () => {
	it.each(BUILT_IN_EVENTS.filter((event) => !RETIRED.includes(event)))(
		'keeps the event %s, which the new one offers',
		async (event) => {
			const { node, notes } = migrated({ event });

			expect(node.parameters.events).toEqual([event]);
			expect(await issuesOf(node)).toBeNull();
			expect(notes).toEqual([UNPUBLISH]);
		},
	);

	it.each(RETIRED)('keeps the retired event %s and reports it', (event) => {
		const { node, notes } = migrated({ event });

		expect(node.parameters.events).toEqual([event]);
		expect(notes).toEqual([
			expect.stringMatching(`^lemlist has retired the event '${event}'`),
			UNPUBLISH,
		]);
	});

	it('outputs the same items as before, of the same campaign, first time only', async () => {
		const { node } = migrated({
			event: 'emailsReplied',
			options: { campaignId: 'cam_1', isFirst: true },
		});

		expect(node.parameters).toEqual({
			events: ['emailsReplied'],
			campaignIds: ['cam_1'],
			isFirst: true,
			simplify: false,
		});
	});

	it('keeps expressions', () => {
		const { node } = migrated({
			event: '={{ $vars.event }}',
			options: { campaignId: '={{ $vars.campaign }}' },
		});

		expect(node.parameters).toMatchObject({
			events: '={{ [$vars.event] }}',
			campaignIds: '={{ [$vars.campaign] }}',
		});
	});

	it('keeps its webhook URL', () => {
		expect(migrated({ event: '*' }).node).toMatchObject({
			type: 'n8n-nodes-lemlist.lemlistTrigger',
			webhookId: 'hook-1',
		});
	});

	it('has the version of a new trigger in the editor', () => {
		expect(migrated({ event: '*' }).node.typeVersion).toBe(
			new LemlistTrigger().description.defaultVersion,
		);
	});

	it('reports that no event is selected', () => {
		const { node, notes } = migrated({});

		expect(node.parameters.events).toEqual([]);
		expect(notes[0]).toBe('No event was chosen; choose at least one.');
	});
});

function migrated(parameters: INodeParameters) {
	const node = lemlistNode({
		name: 'Lemlist Trigger',
		type: 'n8n-nodes-base.lemlistTrigger',
		webhookId: 'hook-1',
		parameters,
	});
	const result = migrateNode(node, []);
	if (!result || 'reason' in result) throw new Error('The node was not migrated');
	return result;
}

async function issuesOf(node: INode) {
	const { type } = (await loadPackage()).getNode('lemlistTrigger');
	const { description } = NodeHelpers.getVersionedNodeType(type, 1);
	return NodeHelpers.getNodeParametersIssues(description.properties, node, description);
}
