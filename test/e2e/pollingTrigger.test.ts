import type { IDataObject, INode } from 'n8n-workflow';

import type { Activity } from '../../emulator';
import { hasFinished, outputJson } from '../../harness/n8n/execution';
import { runSql } from '../../harness/n8n/runSql';
import { waitFor } from '../../harness/n8n/waitFor';
import { node } from '../../harness/instance/buildWorkflow';
import {
	startN8nInstance,
	START_TIMEOUT_MS,
	type N8nInstance,
} from '../../harness/instance/n8nInstance';

const NAME = 'Lemlist Polling Trigger';
const NEW_NAME = 'On Reply';
const FOLDER = 'folder-of-the-test';
const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** n8n allows one poll per minute for each line of a schedule, so one of two seconds has thirty lines. */
const everySeconds = (seconds: number) => ({
	item: Array.from({ length: 60 / seconds }, (_, index) => ({
		mode: 'custom',
		cronExpression: `${index * seconds} * * * * *`,
	})),
});

let instance: N8nInstance;
let workflowId: string;

beforeAll(async () => {
	instance = await startN8nInstance();
}, START_TIMEOUT_MS);

beforeEach(() => {
	instance.emulator.addCampaign({ _id: 'cam_1' });
	instance.emulator.addCampaign({ _id: 'cam_2' });
	for (const ago of [5, 4, 3]) happened('emailsReplied', { ago: ago * DAY_MS });
	instance.emulator.clear();
});

afterEach(async () => {
	await instance.client.deleteWorkflow(workflowId);
	instance.emulator.reset();
});

afterAll(async () => await instance.close());

/** Adds an activity of this many milliseconds ago and returns its ID. */
function happened(type: string, { ago = 0, ...more }: Partial<Activity> & { ago?: number } = {}) {
	const createdAt = new Date(Date.now() - ago).toISOString();
	const activity = instance.emulator.addActivity({ type, campaignId: 'cam_1', createdAt, ...more });
	return activity._id;
}

async function publish(parameters: IDataObject): Promise<INode> {
	const polling: INode = node(NAME, 'lemlistPollingTrigger', {
		pollTimes: everySeconds(2),
		...parameters,
	});
	workflowId = await instance.storeWorkflow(polling);
	await instance.client.publishWorkflow(workflowId);
	return polling;
}

/** Resolves when polls that started after this call have ended, so that they have seen all activities. */
async function awaitPolls(count = 2): Promise<void> {
	const respondedCount = () =>
		instance.emulator.requests.filter(({ answeredAt }) => answeredAt).length;
	const before = respondedCount();
	await waitFor(`${count} polls`, () => respondedCount() >= before + count || undefined);
}

/** The IDs of all items that executions started with, in order, once nothing is running. */
async function emitted(count: number): Promise<unknown[]> {
	await awaitPolls();
	return await waitFor(`${count} items`, async () => {
		const executions = (await instance.client.executions(workflowId)).toReversed();
		if (!executions.every(hasFinished)) return undefined;
		const items = executions.flatMap((one) =>
			[NAME, NEW_NAME].flatMap((name) => outputJson(one, name)),
		);
		return items.length >= count ? items.map(({ id }) => id) : undefined;
	});
}

describe('a published workflow with the Lemlist Polling Trigger', () => {
	it('starts nothing for earlier activities', async () => {
		await publish({ events: ['emailsReplied'] });

		await awaitPolls(3);

		expect(await instance.client.executions(workflowId)).toEqual([]);
		expect(instance.emulator.state.hooks).toEqual([]);
	});

	it('emits each activity once, oldest first, as they appear', async () => {
		await publish({ events: ['emailsReplied', 'emailsClicked'] });
		const minutes = [9, 8, 7].map((ago) => happened('emailsReplied', { ago: ago * 60_000 }));
		expect(await emitted(3)).toEqual(minutes);

		const more = [happened('emailsClicked'), happened('emailsReplied', { ago: -1 })];
		happened('emailsSent');

		expect(await emitted(5)).toEqual([...minutes, ...more]);
		await awaitPolls(4);
		expect(await emitted(5)).toEqual([...minutes, ...more]);
	});

	it('emits activities with the same date, even if lemlist lists one later', async () => {
		const createdAt = new Date().toISOString();
		await publish({ events: ['emailsReplied'] });
		const first = [1, 2].map(() => happened('emailsReplied', { createdAt }));
		expect(await emitted(2)).toEqual(first);

		const late = happened('emailsReplied', { createdAt });

		expect(await emitted(3)).toEqual([...first, late]);
	});

	it('emits only activities that match the filters', async () => {
		await publish({ events: ['emailsReplied'], campaignIds: ['cam_1'], isFirst: true });

		const expectedId = happened('emailsReplied', { isFirst: true });
		happened('emailsReplied', { isFirst: false });
		happened('emailsReplied', { isFirst: true, campaignId: 'cam_2' });
		happened('emailsClicked', { isFirst: true });

		expect(await emitted(1)).toEqual([expectedId]);
	});

	it.each([
		['a restart', async () => await instance.server.stop()],
		['a crash', async () => await instance.server.kill()],
	])('emits each activity once across %s', async (_kind, end) => {
		await publish({ events: ['emailsReplied'] });
		const before = [2, 1].map((ago) => happened('emailsReplied', { ago }));
		expect(await emitted(2)).toEqual(before);

		await end();
		await instance.server.start();
		const after = happened('emailsReplied');

		expect(await emitted(3)).toEqual([...before, after]);
		await awaitPolls(3);
		expect(await emitted(3)).toEqual([...before, after]);
	});

	it('emits the activities of days in which n8n was down, oldest first', async () => {
		await publish({ events: ['*'] });
		await instance.server.stop();
		const hours = Array.from({ length: 250 }, (_, index) => 250 - index);
		const missed = hours.map((ago) =>
			happened(ago % 2 ? 'emailsReplied' : 'linkedinReplied', { ago: (ago * 2 * DAY_MS) / 250 }),
		);

		await instance.server.start();

		expect(await emitted(250)).toEqual(missed);
	});

	it('emits each activity once although lemlist fails for a while', async () => {
		await publish({ events: ['emailsReplied'] });
		instance.emulator.addFault({ match: /^GET/, status: 500, times: 4 });
		const replies = [2, 1, 0].map((ago) => happened('emailsReplied', { ago }));

		expect(await emitted(3)).toEqual(replies);
	});

	it.each<[string, (polling: INode) => Promise<void>]>([
		['a new publication', async () => {}],
		['an unpublication', async () => await instance.client.unpublishWorkflow(workflowId)],
		[
			'a rename of the node while the workflow is not published',
			async (polling) => {
				await instance.client.unpublishWorkflow(workflowId);
				await instance.updateNode(workflowId, { ...polling, name: NEW_NAME });
			},
		],
		[
			'a rename of the workflow',
			async () => await instance.client.updateWorkflow(workflowId, { name: 'Replies' }),
		],
		['a move to a folder', moveToFolder],
		[
			'a move to the project of another user',
			async () => await instance.client.transferWorkflow(workflowId, 'colleague@example.com'),
		],
	])('emits each activity once across %s', async (_kind, change) => {
		await expectEachOnce(await publish({ events: ['emailsReplied'] }), change);
	});

	it.each<[string, (polling: INode) => INode]>([
		['another name', (polling) => ({ ...polling, name: NEW_NAME })],
		[
			'other options',
			(polling) => ({
				...polling,
				parameters: { ...polling.parameters, ignoreAutomaticReplies: true },
			}),
		],
	])(
		'emits each activity once across the publication of a node with %s',
		async (_kind, change) => {
			// n8n replaces the trigger with the state that it had some time before it stops the former one, so
			// that a poll in between would be repeated. Such a poll is rare, but not every two seconds.
			const pollTimes = everySeconds(10);
			await expectEachOnce(
				await publish({ pollTimes, events: ['emailsReplied'] }),
				async (polling) => await instance.updateNode(workflowId, change(polling)),
			);
		},
		240_000,
	);
});

/** Expects what happens before, around and after a change and its publication to be emitted once, in order. */
async function expectEachOnce(
	polling: INode,
	change: (polling: INode) => Promise<void>,
): Promise<void> {
	const before = [2, 1].map((ago) => happened('emailsReplied', { ago }));
	expect(await emitted(2)).toEqual(before);

	const around = [happened('emailsReplied')];
	await change(polling);
	around.push(happened('emailsReplied'));
	await instance.client.publishWorkflow(workflowId);
	expect(await emitted(4)).toEqual([...before, ...around]);

	const after = happened('emailsReplied');
	expect(await emitted(5)).toEqual([...before, ...around, after]);
	await awaitPolls();
	expect(await emitted(5)).toEqual([...before, ...around, after]);
}

/** Moves the workflow to a folder, which n8n creates only with a license, but does not need one to move. */
async function moveToFolder(): Promise<void> {
	const { server, client } = instance;
	await server.stop();
	await runSql(
		server.userFolder,
		`INSERT INTO folder (id, name, projectId) SELECT '${FOLDER}', 'Campaigns', projectId
			FROM shared_workflow WHERE workflowId = '${workflowId}'`,
	);
	await server.start();
	await client.updateWorkflow(workflowId, { parentFolderId: FOLDER });
}
