import type { INode } from 'n8n-workflow';

import type { Fault } from '../../emulator';
import { waitFor } from '../../harness/n8n/waitFor';
import {
	withParameters,
	listWebhooks,
	buildTrigger,
	expectedWebhooks,
} from '../../harness/instance/triggerWebhooks';
import {
	startN8nInstance,
	START_TIMEOUT_MS,
	type N8nInstance,
} from '../../harness/instance/n8nInstance';

const EVENTS = ['emailsReplied', 'linkedinReplied', 'smsReplied'];

/**
 * n8n resumes work that a crash interrupted when its lease expires: by default after two minutes,
 * here after ten seconds.
 */
const SOON = {
	N8N_WORKFLOW_PUBLICATION_OUTBOX_LEASE_SECONDS: '10',
	N8N_WORKFLOW_PUBLICATION_OUTBOX_POLL_INTERVAL_MS: '500',
};

/** When n8n is killed: lemlist hangs at this point, which can be seen from its requests and webhooks. */
interface Point {
	hanging: Fault;
	/** How many requests with this method have arrived by then. */
	arrived: [verb: string, count: number];
	/** How many webhooks exist at lemlist by then. */
	hooks: number;
}

let instance: N8nInstance;

beforeAll(async () => {
	instance = await startN8nInstance({ env: SOON });
}, START_TIMEOUT_MS);

afterEach(() => instance.emulator.reset());

afterAll(async () => await instance.close());

/** Begins a step of the life cycle and kills n8n at this point of it. */
async function crashAt({ hanging, arrived, hooks }: Point, begin: () => Promise<void>) {
	const { emulator } = instance;
	emulator.clear();
	emulator.addFault({ times: Infinity, ...hanging });
	await begin();
	const [verb, count] = arrived;
	await waitFor(`${count} ${verb} at lemlist`, () => {
		const seen = emulator.lines().filter((line) => line.startsWith(verb)).length;
		return (seen >= count && emulator.state.hooks.length === hooks) || undefined;
	});
	await instance.server.kill();
	expect(emulator.state.hooks).toHaveLength(hooks);
	emulator.clear();
	await instance.server.start();
}

/** Triggers each event once; resolves with the events that started an execution of the workflow. */
async function eventsThatStart(workflowId: string, events: string[]): Promise<string[]> {
	const { emulator, client } = instance;
	const activities = events.map((type) => emulator.recordActivity({ type }));
	await emulator.awaitDeliveries();
	const accepted = emulator.deliveries.filter(({ status }) => status === 200);
	// One execution may have several of them, if n8n has caught them up.
	const started = await waitFor('the executions', async () => {
		const executions = JSON.stringify(await client.executions(workflowId));
		const isStarted = accepted.every(({ activityId }) => executions.includes(`"${activityId}"`));
		return isStarted ? executions : undefined;
	});
	return activities.filter(({ _id }) => started.includes(`"${_id}"`)).map(({ type }) => type);
}

const expectedHooks = (node: INode, events = EVENTS) =>
	expectedWebhooks(instance.url, node, events);

const duringActivation: Array<[moment: string, point: Point]> = [
	[
		'before it has listed the webhooks',
		{ hanging: { match: /^GET .hooks/, kind: 'hang' }, arrived: ['GET', 1], hooks: 0 },
	],
	[
		'after it has listed the webhooks, before it creates the first one',
		{ hanging: { match: /^GET .hooks/, kind: 'hang', skip: 1 }, arrived: ['GET', 2], hooks: 0 },
	],
	[
		'while all webhooks are being created',
		{ hanging: { match: /^POST/, kind: 'hang' }, arrived: ['POST', 3], hooks: 0 },
	],
	[
		'when one of three webhooks is created',
		{ hanging: { match: /^POST/, kind: 'hang', skip: 1 }, arrived: ['POST', 3], hooks: 1 },
	],
	[
		'when two of three webhooks are created and known to n8n',
		{ hanging: { match: /^POST/, kind: 'hang', skip: 2 }, arrived: ['POST', 3], hooks: 2 },
	],
	[
		'when all webhooks are created but none is known to n8n',
		{ hanging: { match: /^POST/, kind: 'hangAfter' }, arrived: ['POST', 3], hooks: 3 },
	],
	[
		'when all webhooks are created and all but one are known to n8n, before anything is stored',
		{ hanging: { match: /^POST/, kind: 'hangAfter', skip: 2 }, arrived: ['POST', 3], hooks: 3 },
	],
];

describe('n8n that is killed while it publishes a workflow', () => {
	it.each(duringActivation)(
		'%s, has exactly the webhooks that it needs after a restart, misses no event and can unpublish',
		async (_moment, point) => {
			const node = buildTrigger(EVENTS);
			const workflowId = await instance.storeWorkflow(node);

			await crashAt(point, async () => await instance.client.beginPublishing(workflowId));
			await instance.client.awaitStatus(workflowId, 'published');

			expect(listWebhooks(instance.emulator)).toEqual(expectedHooks(node));
			expect(await eventsThatStart(workflowId, EVENTS)).toEqual(EVENTS);

			await instance.client.unpublishWorkflow(workflowId);
			expect(listWebhooks(instance.emulator)).toEqual([]);
		},
	);

	it.each([duringActivation[0], duringActivation[3], duringActivation[6]])(
		'%s, leaves nothing when it is unpublished at once after a restart',
		async (_moment, point) => {
			const workflowId = await instance.storeWorkflow(buildTrigger(EVENTS));

			await crashAt(point, async () => await instance.client.beginPublishing(workflowId));
			await instance.client.unpublishWorkflow(workflowId);

			expect(listWebhooks(instance.emulator)).toEqual([]);
		},
	);
});

describe('n8n that is killed while it publishes a change', () => {
	const duringChange: Array<[moment: string, point: Point]> = [
		[
			'before the old webhooks are deleted',
			{ hanging: { match: /^DELETE/, kind: 'hang' }, arrived: ['DELETE', 1], hooks: 3 },
		],
		[
			'when one old webhook is deleted',
			{ hanging: { match: /^DELETE/, kind: 'hang', skip: 1 }, arrived: ['DELETE', 2], hooks: 2 },
		],
		[
			'when all old webhooks are deleted and no new one is created',
			{ hanging: { match: /^POST/, kind: 'hang' }, arrived: ['POST', 3], hooks: 0 },
		],
		[
			'when one new webhook is created',
			{ hanging: { match: /^POST/, kind: 'hang', skip: 1 }, arrived: ['POST', 3], hooks: 1 },
		],
	];

	it.each(duringChange)(
		'%s, has exactly the webhooks that it needs after a restart, misses no event and can unpublish',
		async (_moment, point) => {
			const events = ['emailsReplied', 'linkedinReplied', 'emailsClicked'];
			const node = buildTrigger(EVENTS);
			const workflowId = await instance.storeWorkflow(node);
			await instance.client.publishWorkflow(workflowId);
			await instance.updateNode(workflowId, withParameters(node, { events }));

			await crashAt(point, async () => await instance.client.beginPublishing(workflowId));
			await instance.client.awaitStatus(workflowId, 'published');

			expect(listWebhooks(instance.emulator)).toEqual(expectedHooks(node, events));
			expect(await eventsThatStart(workflowId, events)).toEqual(events);

			await instance.client.unpublishWorkflow(workflowId);
			expect(listWebhooks(instance.emulator)).toEqual([]);
		},
	);
});

describe('n8n that is killed while it unpublishes a workflow', () => {
	it.each<[moment: string, point: Point]>([
		[
			'before it has listed the webhooks',
			{ hanging: { match: /^GET .hooks/, kind: 'hang' }, arrived: ['GET', 1], hooks: 3 },
		],
		[
			'when one of three webhooks is deleted',
			{ hanging: { match: /^DELETE/, kind: 'hang', skip: 1 }, arrived: ['DELETE', 2], hooks: 2 },
		],
		[
			'when all are deleted and nothing is stored',
			{ hanging: { match: /^DELETE/, kind: 'hangAfter' }, arrived: ['DELETE', 3], hooks: 0 },
		],
	])('%s, leaves no webhook after a restart', async (_moment, point) => {
		const workflowId = await instance.storeWorkflow(buildTrigger(EVENTS));
		await instance.client.publishWorkflow(workflowId);

		await crashAt(point, async () => await instance.client.beginUnpublishing(workflowId));
		await instance.client.awaitStatus(workflowId, 'not_published');

		expect(listWebhooks(instance.emulator)).toEqual([]);
	});
});
