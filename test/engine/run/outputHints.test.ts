import type { INodeParameters } from 'n8n-workflow';

import { forVersion } from '../../../nodes/Lemlist/engine/defineOperation';
import { resources } from '../../../nodes/Lemlist/resources';
import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { loadPackage, toNodeTypes } from '../../../harness/engine/loadPackage';
import { lemlistNode, toWorkflow } from '../../../harness/engine/lemlistNode';
import { runNode, type RunOptions } from '../../../harness/engine/runNode';
import { EVERY_OPERATION } from '../everyOperation';

const emulator = emulatorForFile();

const messages = async (form: RunOptions) =>
	(await runNode(emulator, form)).hints.map(({ message }) => message);

describe('an empty result', () => {
	it.each([
		['a list', { operation: 'campaign: getAll' }],
		['an export', { operation: 'unsubscribe: export' }],
	] as const)('of %s is explained', async (_name, form) => {
		expect(await messages(form)).toEqual([
			'No results: lemlist has no records that match these parameters.',
		]);
	});

	it('is not explained with "Always Output Data"', async () => {
		expect(await messages({ operation: 'campaign: getAll', alwaysOutputData: true })).toEqual([]);
	});

	it('is not explained if one of several items has results', async () => {
		emulator.addLead({ campaignId: emulator.addCampaign({ _id: 'cam_1' })._id });
		emulator.addCampaign({ _id: 'cam_2' });

		const campaignId = { __rl: true, mode: 'id', value: '={{ $json.campaign }}' };
		const items = [{ campaign: 'cam_1' }, { campaign: 'cam_2' }];
		const form = { operation: 'lead: getAll', parameters: { campaignId }, items } as const;
		expect(await messages({ ...form, items: [items[1]] })).toHaveLength(1);
		expect(await messages(form)).toEqual([]);
	});
});

describe('a list of webhooks', () => {
	it.each(['v1', 'v2'] as const)('says in %s how many lemlist has disabled', async (apiVersion) => {
		emulator.addHook({ targetUrl: 'https://n8n.example.com/1', disabled: true });
		emulator.addHook({ targetUrl: 'https://n8n.example.com/2', disabled: true });
		emulator.addHook({ targetUrl: 'https://n8n.example.com/3' });

		const [hint] = await messages({ operation: 'webhook: getAll', apiVersion });

		expect(hint).toMatch(/^2 webhooks are disabled: .* publish that workflow again/);
	});

	it('has no hint if none is disabled', async () => {
		emulator.addHook({ targetUrl: 'https://n8n.example.com/1' });

		expect(await messages({ operation: 'webhook: getAll' })).toEqual([]);
	});
});

describe('a list of activities in which lemlist finds nothing', () => {
	const ofType = async (type: string) =>
		await messages({ operation: 'activity: getAll', parameters: { filters: { type } } });

	beforeEach(() => {
		emulator.options.unknownActivityType = 'emptyObject';
	});

	it('says that lemlist may not know the type', async () => {
		const hints = await ofType('emailsReplyed');

		expect(hints.at(-1)).toMatch(/^lemlist found no activities of the type 'emailsReplyed'/);
	});

	it('says that lemlist may not filter by a group of types', async () => {
		const hints = await ofType('warmed');

		expect(hints.at(-1)).toMatch(/'warmed'\. It may not support filtering by this group of types/);
	});

	it('says nothing more about a type that lemlist knows', async () => {
		expect(await ofType('emailsReplied')).toEqual([expect.stringMatching(/^No results/)]);
	});
});

let loading: ReturnType<typeof loadPackage> | undefined;

/** The hints that the editor shows before the node runs with this many items. */
async function hintsBefore(itemCount: number, parameters: INodeParameters) {
	loading ??= loadPackage();
	const nodeTypes = toNodeTypes(await loading);
	const node = lemlistNode({ parameters });
	const { hints = [] } = nodeTypes.getByNameAndVersion(node.type).description;
	const { expression } = toWorkflow(node, nodeTypes);
	const items = Array.from({ length: itemCount }, () => ({ json: {} }));
	return hints.filter(({ displayCondition = '' }) =>
		expression.getParameterValue(displayCondition, null, 0, 0, node.name, items, 'manual', {}),
	);
}

describe('a large run', () => {
	it('says before it starts how long it takes', async () => {
		const [hint, ...others] = await hintsBefore(201, { resource: 'lead', operation: 'create' });

		expect(others).toEqual([]);
		expect(hint).toMatchObject({ whenToDisplay: 'beforeExecution', location: 'outputPane' });
		expect(hint.message).toBe(
			'This run will take a while: lemlist allows 10 requests per second, so 1,000 items take about 100 seconds. The editor shows no progress until all items are done.',
		);
	});

	it.each(
		EVERY_OPERATION.filter(({ operation: { planning } }) => planning).map(({ name }) => name),
	)('counts only the differences if %s compares the items with lemlist', async (name) => {
		const [resource, operation] = name.split(': ');

		const hints = await hintsBefore(201, { resource, operation });

		expect(hints.map(({ message }) => message)).toEqual([
			'The node compares the items with lemlist and sends only the differences. lemlist allows 10 requests per second, so 1,000 differences take about 100 seconds. The editor shows no progress until all items are done.',
		]);
		expect(await hintsBefore(200, { resource, operation })).toEqual([]);
	});

	it.each([
		['of up to 200 items', 200, { resource: 'lead', operation: 'create' }],
		[
			'that sends many items in one request',
			1_000,
			{ resource: 'unsubscribe', operation: 'addMany' },
		],
	])('has no hint if it is one %s', async (_name, itemCount, selection) => {
		expect(await hintsBefore(itemCount, selection)).toEqual([]);
	});
});

describe('an operation that lemlist has retired', () => {
	const RETIRED = ['unsubscribe: create', 'unsubscribe: delete', 'unsubscribe: export'];
	const all = resources.flatMap(({ value, operations }) =>
		operations.flatMap((operation) =>
			(['v1', 'v2'] as const)
				.filter((version) => forVersion(operation, version))
				.map((version) => [version, value, operation.value] as const),
		),
	);

	it('is the only one with a notice in the form', async () => {
		const announced = [];
		for (const [apiVersion, resource, operation] of all) {
			const hints = await hintsBefore(1, { apiVersion, resource, operation });
			if (hints.length > 0) announced.push([apiVersion, `${resource}: ${operation}`]);
		}

		expect(announced.sort()).toEqual(
			[...RETIRED, 'unsubscribe: getAll'].map((name) => ['v1', name]),
		);
	});

	it('fails with what lemlist did and the version to select', async () => {
		emulator.addFault({ kind: 'html' });

		const { error } = await runNode(emulator, {
			operation: 'unsubscribe: getAll',
			apiVersion: 'v1',
		});

		expect(error?.description).toContain(
			'switched off the original unsubscribe list on November 1, 2026',
		);
		expect(error?.description).toContain("Select 'V2 (Current)'");
		expect(error?.description).not.toContain('base URL');
	});

	it('also says so when lemlist does not know the value', async () => {
		const { error } = await runNode(emulator, {
			operation: 'unsubscribe: delete',
			apiVersion: 'v1',
			parameters: { email: 'ada@example.com' },
		});

		expect(error?.message).toBe('Unsubscribe not found (404) [item 0]');
		expect(error?.description).toContain("can't find the value of 'Email'");
		expect(error?.description).toContain(
			'switched off the original unsubscribe list on November 1, 2026',
		);
	});

	it('has no hint in the output while it works', async () => {
		emulator.addUnsubscribe('ada@example.com');

		expect(await messages({ operation: 'unsubscribe: getAll', apiVersion: 'v1' })).toEqual([]);
	});
});
