import type { INode } from 'n8n-workflow';

import { migrateExport } from '../../migration/migrateExport';
import { formatReport } from '../../migration/formatReport';
import { OPERATION_ROUTES } from '../../migration/httpRequest/probeOperation';
import { migrateWorkflow } from '../../migration/migrateWorkflow';

const CREDENTIALS = { lemlistApi: { id: '7', name: 'Sales team' } };

const lemlist: INode = {
	id: 'b',
	name: 'Add "lead"',
	type: 'n8n-nodes-base.lemlist',
	typeVersion: 2,
	position: [220, 40],
	parameters: { resource: 'lead', campaignId: 'cam_1', email: "={{ $('Start').item.json.email }}" },
	credentials: CREDENTIALS,
};

const workflow = {
	id: 'wf1',
	name: 'New leads',
	nodes: [
		{
			id: 'a',
			name: 'Start',
			type: 'n8n-nodes-base.manualTrigger',
			typeVersion: 1,
			position: [0, 0] as [number, number],
			parameters: {},
		},
		lemlist,
	],
	connections: { Start: { main: [[{ node: 'Add "lead"', type: 'main', index: 0 }]] } },
	pinData: { 'Add "lead"': [{ json: { _id: 'lea_1' } }] },
	settings: { executionOrder: 'v1' },
};

const only = (changes: Partial<INode>) =>
	migrateWorkflow({ nodes: [{ ...lemlist, ...changes }] }, OPERATION_ROUTES).migrated[0];

describe('migrating a workflow', () => {
	it('changes nothing but the Lemlist nodes', () => {
		const { nodes, ...others } = migrateWorkflow(workflow, OPERATION_ROUTES).workflow;

		expect(others).toEqual({ ...workflow, nodes: undefined });
		expect(nodes[0]).toBe(workflow.nodes[0]);
	});

	it('keeps the name, ID and position of a Lemlist node', () => {
		const [, node] = migrateWorkflow(workflow, OPERATION_ROUTES).workflow.nodes;

		expect(node).toMatchObject({
			id: 'b',
			name: 'Add "lead"',
			position: [220, 40],
			type: 'n8n-nodes-lemlist.lemlist',
			typeVersion: 1,
		});
		expect(node.parameters.email).toBe("={{ $('Start').item.json.email }}");
	});

	it('requires a credential of the new type with the name of the old one', () => {
		const { node, credential } = only({});

		expect(node.credentials).toEqual({
			lemlistCommunityApi: { id: null, name: 'Sales team' },
		});
		expect(credential).toBe('Sales team');
	});

	it('adds no credential to a node without one', () => {
		expect(only({ credentials: undefined }).node).not.toHaveProperty('credentials');
	});

	it('does not change its input', () => {
		const before = structuredClone(workflow);
		migrateWorkflow(workflow, OPERATION_ROUTES);

		expect(workflow).toEqual(before);
	});

	it('returns a workflow without Lemlist nodes unchanged', () => {
		const other = { ...workflow, nodes: [workflow.nodes[0]] };

		expect(migrateWorkflow(other, OPERATION_ROUTES).workflow).toEqual(other);
	});

	it('does not change a node that is already migrated', () => {
		const once = migrateWorkflow(workflow, OPERATION_ROUTES).workflow;

		expect(migrateWorkflow(once, OPERATION_ROUTES)).toMatchObject({ workflow: once, migrated: [] });
	});
});

describe('a node with an operation that n8n does not have', () => {
	it('is left unchanged and reported', () => {
		const node = { ...lemlist, parameters: { resource: 'lead', operation: 'praise' } };

		expect(migrateWorkflow({ nodes: [node] }, OPERATION_ROUTES)).toEqual({
			workflow: { nodes: [node] },
			migrated: [],
			skipped: [{ name: 'Add "lead"', reason: 'its operation is unknown' }],
		});
	});
});

describe('the settings of a node', () => {
	it('are kept, including whether it is disabled', () => {
		const settings = {
			disabled: true,
			notes: 'Ask Jared',
			executeOnce: true,
			alwaysOutputData: true,
		};

		expect(only(settings).node).toMatchObject(settings);
	});

	it('include Retry On Fail, which duplicates nothing here', () => {
		const settings = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1000 };
		const { node, notes } = only(settings);

		expect(node).toMatchObject(settings);
		expect(notes).toEqual([]);
	});

	it.each([
		[{ continueOnFail: true }, 'continueRegularOutput'],
		[{ onError: 'continueErrorOutput' }, 'continueErrorOutput'],
	] as const)('keep what happens on errors: %j', (settings, onError) => {
		const { node, notes } = only(settings);

		expect(node.onError).toBe(onError);
		expect(node).not.toHaveProperty('continueOnFail');
		expect(notes).toEqual([expect.stringMatching(/^A failed item keeps/)]);
	});
});

describe('a tool of an AI agent', () => {
	it('remains a tool, with its description and the fields that the model fills in', () => {
		const email = "={{ $fromAI('Email', ``, 'string') }}";
		const { node } = only({
			type: 'n8n-nodes-base.lemlistTool',
			parameters: {
				descriptionType: 'manual',
				toolDescription: 'Adds a lead',
				resource: 'lead',
				campaignId: 'cam_1',
				email,
			},
		});

		expect(node.type).toBe('n8n-nodes-lemlist.lemlistTool');
		expect(node.parameters).toMatchObject({
			toolDescriptionMode: 'manual',
			manualToolDescription: 'Adds a lead',
			email,
		});
	});
});

describe('a file that n8n exported', () => {
	it.each([
		['a workflow', workflow],
		['copied nodes', { nodes: [lemlist], connections: {}, meta: { instanceId: 'x' } }],
		['a list of workflows', [workflow, { name: 'Other', nodes: [] }]],
		['a response of the API', { data: [workflow], nextCursor: null }],
	])('keeps its structure: %s', (_, data) => {
		const migrated = migrateExport(data, OPERATION_ROUTES).data;

		expect(JSON.stringify(migrated).split('n8n-nodes-lemlist.lemlist')).toHaveLength(2);
		expect(shapeOf(migrated)).toEqual(shapeOf(data));
	});

	it.each([null, 'text', {}, [{}], { nodes: 'none' }])('is rejected if it is %j', (data) => {
		expect(() => migrateExport(data, OPERATION_ROUTES)).toThrow(
			'This is no workflow that n8n exported',
		);
	});
});

describe('the report', () => {
	it('names workflow, node, operation, things to check and the credentials to create', () => {
		const stats = {
			...lemlist,
			name: 'Delete',
			parameters: { ...lemlist.parameters, operation: 'delete' },
		};
		const mark: INode = {
			...lemlist,
			name: 'Mark',
			type: 'n8n-nodes-base.httpRequest',
			typeVersion: 4.2,
			parameters: {
				method: 'POST',
				url: '=https://api.lemlist.com/api/leads/interested/{{ $json.email }}',
				authentication: 'predefinedCredentialType',
				nodeCredentialType: 'lemlistApi',
				options: {},
			},
		};
		const list: INode = {
			...mark,
			name: 'List',
			parameters: { ...mark.parameters, method: 'GET', url: 'https://api.lemlist.com/api/tasks' },
		};
		const nameless: INode = { ...lemlist, credentials: { lemlistApi: { id: '7', name: '' } } };
		const { migrations } = migrateExport(
			[
				{ ...workflow, nodes: [lemlist, stats, mark, list, nameless] },
				{ name: 'Other', nodes: [] },
			],
			OPERATION_ROUTES,
		);

		expect(formatReport(migrations)).toBe(
			[
				'1 of 2 workflow(s) had nodes that this package replaces.',
				'',
				'New leads',
				'  Add "lead": lead: create in v1',
				'  Delete: lead: delete in v1',
				"    - The item is `deleted: true` instead of lemlist's response.",
				'  Mark: lead: markInterested in v2',
				'  Add "lead": lead: create in v1',
				'    - Its credential had no name; select one in the node.',
				'  List: left as it is, because Task: Get Many is not quite the same: it uses this route with an option only.',
				'',
				'Create these credentials of the type "Lemlist Community API" before you paste or import:',
				'  Sales team',
			].join('\n'),
		);
	});
});

/** The top-level keys in order, or those of each member of a list. */
function shapeOf(data: unknown): unknown {
	return Array.isArray(data) ? data.map(shapeOf) : Object.keys(data as object);
}
