import type { INode } from 'n8n-workflow';

import { hasFinished, outputJson } from '../../harness/n8n/execution';
import { waitFor } from '../../harness/n8n/waitFor';
import {
	listWebhooks,
	buildTrigger,
	expectedWebhooks,
} from '../../harness/instance/triggerWebhooks';
import {
	startN8nInstance,
	START_TIMEOUT_MS,
	type N8nInstance,
} from '../../harness/instance/n8nInstance';

const REPLIED = 'emailsReplied';
const CLICKED = 'emailsClicked';

// n8n tries an activation five times, with delays of 15 seconds in total.
const REFUSAL_TIMEOUT_MS = 180_000;

let instance: N8nInstance;
let workflowId = '';

beforeAll(async () => {
	instance = await startN8nInstance();
}, START_TIMEOUT_MS);

afterEach(async () => {
	instance.emulator.clear();
	instance.emulator.options.maxHooks = 200;
	await instance.changeCredential();
	await instance.client.deleteWorkflow(workflowId);
	instance.emulator.reset();
});

afterAll(async () => await instance.close());

async function publish(node: INode): Promise<void> {
	workflowId = await instance.storeWorkflow(node);
	await instance.client.publishWorkflow(workflowId);
}

/** The message that n8n shows when a workflow cannot be published. */
async function rejectionMessage(node: INode): Promise<string> {
	return await publish(node).then(
		() => {
			throw new Error('The workflow was published');
		},
		({ message }: Error) => message,
	);
}

const hooks = () => listWebhooks(instance.emulator);

const expectedHooks = (node: INode, events: string[]) =>
	expectedWebhooks(instance.url, node, events);

describe('publishing', () => {
	it(
		'fails with advice at the maximum number of webhooks, and leaves none',
		async () => {
			instance.emulator.addHook({ targetUrl: 'https://example.com/1' });
			instance.emulator.options.maxHooks = 2;

			const message = await rejectionMessage(buildTrigger([REPLIED, CLICKED]));

			expect(message).toMatch(/Too many webhooks .*\(409\).*can have up to 200 webhooks.*Delete/s);
			expect(hooks()).toEqual(['https://example.com/1 for everything']);
		},
		REFUSAL_TIMEOUT_MS,
	);

	it.each([
		[400, 'Bad params: type', /rejected the event "(emailsReplied|emailsClicked)"/],
		[402, 'Plan too small', /Your lemlist plan.*Lemlist Community Polling Trigger/s],
		[403, 'Not allowed', /Your lemlist plan.*Lemlist Community Polling Trigger/s],
		[500, 'Internal error', /Internal error \(500\)/],
	])(
		'fails with advice if one webhook gets a %i, and leaves none',
		async (status, message, advice) => {
			const match = /^POST/;
			instance.emulator.addFault({ match, skip: 1, times: Infinity, status, message });

			const error = await rejectionMessage(buildTrigger([REPLIED, CLICKED]));

			expect(error).toContain(`${message} (${status})`);
			expect(error).toMatch(advice);
			instance.emulator.clear();
			expect(hooks()).toEqual([]);
		},
		REFUSAL_TIMEOUT_MS,
	);

	it.each([
		['is busy', { status: 429, retryAfter: 1, times: 3 }],
		['fails a few times', { status: 503, times: 3 }],
		['loses responses', { kind: 'dropAfter', times: 2 }],
	] as const)('creates each webhook once while lemlist %s', async (_trouble, fault) => {
		const node = buildTrigger([REPLIED, CLICKED]);
		instance.emulator.addFault({ match: /^POST/, ...fault });
		instance.emulator.addFault({ match: /^GET/, status: 502 });

		await publish(node);

		expect(hooks()).toEqual(expectedHooks(node, [REPLIED, CLICKED]));
	});

	it(
		'fails with a revoked key and succeeds with a new one',
		async () => {
			const node = buildTrigger([REPLIED]);
			await instance.changeCredential({ apiKey: 'revoked-key' });

			const message = await rejectionMessage(node);

			expect(message).toMatch(/\(401\).*Create a key in lemlist.*enter it in the credential/s);
			expect(message).not.toContain('revoked-key');
			await instance.changeCredential();
			await instance.client.unpublishWorkflow(workflowId);
			await instance.client.publishWorkflow(workflowId);
			expect(hooks()).toEqual(expectedHooks(node, [REPLIED]));
		},
		REFUSAL_TIMEOUT_MS,
	);
});

describe('at an address that lemlist cannot reach', () => {
	// Nothing is sent to it, so it need not exist.
	const ACCOUNT = { baseUrl: 'https://lemlist.example.com/api' };

	const expectAdvice = (message: string) => {
		expect(message).toContain(`lemlist can't reach ${instance.url}`);
		expect(message).toMatch(/Use the Lemlist Community Polling Trigger instead.*WEBHOOK_URL/s);
	};

	it(
		'publishing fails and says what to do',
		async () => {
			await instance.changeCredential(ACCOUNT);

			expectAdvice(await rejectionMessage(buildTrigger([REPLIED])));
		},
		REFUSAL_TIMEOUT_MS,
	);

	it(
		'listening for a test event fails and says what to do',
		async () => {
			await instance.changeCredential(ACCOUNT);
			const node = buildTrigger([REPLIED]);
			workflowId = await instance.storeWorkflow(node);

			const listening = instance.client.startListening(workflowId, node.name);

			expectAdvice(await listening.then(String, ({ message }: Error) => message));
		},
		REFUSAL_TIMEOUT_MS,
	);

	it('publishing works if lemlist is in a private network as well', async () => {
		const node = buildTrigger([REPLIED]);

		await publish(node);

		expect(hooks()).toEqual(expectedHooks(node, [REPLIED]));
	});
});

describe('unpublishing', () => {
	it(
		'reports that webhooks are left with a revoked key, and deletes them with a new one',
		async () => {
			const node = buildTrigger([REPLIED, CLICKED]);
			await publish(node);
			await instance.changeCredential({ apiKey: 'revoked-key' });

			await instance.client.unpublishWorkflow(workflowId);

			expect(hooks()).toEqual(expectedHooks(node, [REPLIED, CLICKED]));
			expect(instance.server.log()).toMatch(
				/2 webhooks of this trigger still exist in lemlist.*valid API key/s,
			);
			expect(instance.server.log()).not.toContain('revoked-key');
			await instance.changeCredential();
			await instance.client.publishWorkflow(workflowId);
			expect(hooks()).toEqual(expectedHooks(node, [REPLIED, CLICKED]));
			await instance.client.unpublishWorkflow(workflowId);
			expect(hooks()).toEqual([]);
		},
		REFUSAL_TIMEOUT_MS,
	);

	it(
		'deletes the others when lemlist rejects the deletion of one webhook',
		async () => {
			await publish(buildTrigger([REPLIED, CLICKED]));
			const [{ _id }] = instance.emulator.state.hooks;
			instance.emulator.addFault({ match: `DELETE /hooks/${_id}`, times: Infinity, status: 403 });

			await instance.client.unpublishWorkflow(workflowId);

			expect(instance.emulator.state.hooks.map((hook) => hook._id)).toEqual([_id]);
			expect(instance.server.log()).toMatch(/1 webhook of this trigger still exists in lemlist/);
			instance.emulator.clear();
			await instance.client.publishWorkflow(workflowId);
			await instance.client.unpublishWorkflow(workflowId);
			expect(hooks()).toEqual([]);
		},
		REFUSAL_TIMEOUT_MS,
	);
});

describe('a delivery', () => {
	const JSON_BODY = { 'Content-Type': 'application/json' };

	async function post(body: object, query = `?event=${REPLIED}`): Promise<number> {
		const [{ targetUrl }] = instance.emulator.state.hooks;
		const url = targetUrl.split('?')[0] + query;
		const text = JSON.stringify(body);
		const response = await fetch(url, { method: 'POST', headers: JSON_BODY, body: text });
		return response.status;
	}

	/** The activities that started an execution, up to this last one, which must start one. */
	async function startedBefore(last: string): Promise<unknown[]> {
		const [{ secret }] = instance.emulator.state.hooks;
		expect(await post({ _id: last, type: REPLIED, secret })).toBe(200);
		return await waitFor(`the execution for ${last}`, async () => {
			const executions = (await instance.client.executions(workflowId)).toReversed();
			const items = executions.flatMap((one) => outputJson(one, 'Lemlist Trigger'));
			const ids = items.map(({ id }) => id);
			return executions.every(hasFinished) && ids.includes(last) ? ids : undefined;
		});
	}

	it.each<[kind: string, secretOf: (right: string) => unknown]>([
		['without the secret', () => undefined],
		['with a wrong secret', () => 'wrong'],
		['with a truncated secret', (right) => right.slice(0, -1)],
		[
			'with an altered secret',
			(right) => `${right.slice(0, -1)}${right.endsWith('A') ? 'B' : 'A'}`,
		],
		['with an empty secret', () => ''],
	])('%s starts nothing and is rejected', async (_kind, secretOf) => {
		await publish(buildTrigger([REPLIED]));
		const [{ secret }] = instance.emulator.state.hooks;

		const body = { _id: 'act_forged', type: REPLIED, secret: secretOf(String(secret)) };
		const status = await post(body);

		expect(status).toBe(401);
		expect(await startedBefore('act_last')).toEqual(['act_last']);
	});

	it('with the secret of another workflow starts nothing and is rejected', async () => {
		const [mine, other] = [buildTrigger([REPLIED]), buildTrigger([REPLIED])];
		const otherId = await instance.storeWorkflow(other);
		await publish(mine);
		await instance.client.publishWorkflow(otherId);
		const [, { secret }] = instance.emulator.state.hooks;

		const status = await post({ _id: 'act_forged', type: REPLIED, secret });

		expect(status).toBe(401);
		expect(await startedBefore('act_last')).toEqual(['act_last']);
		await instance.client.deleteWorkflow(otherId);
	});

	it('that is replayed starts nothing', async () => {
		await publish(buildTrigger([REPLIED]));
		const [{ secret }] = instance.emulator.state.hooks;
		const body = { _id: 'act_1', type: REPLIED, secret };

		const statuses = [await post(body), await post(body), await post({ ...body, text: 'more' })];

		expect(statuses).toEqual([200, 200, 200]);
		expect(await startedBefore('act_last')).toEqual(['act_1', 'act_last']);
	});

	it.each([
		['of another type', { type: CLICKED }, `?event=${REPLIED}`],
		['of another type to its own URL', { type: CLICKED }, `?event=${CLICKED}`],
		['of another type to the URL without a query', { type: CLICKED }, ''],
		['of another campaign', { type: REPLIED, campaignId: 'cam_2' }, `?event=${REPLIED}`],
		['that is not the first one', { type: REPLIED, isFirst: false }, `?event=${REPLIED}`],
	])('%s starts nothing', async (_kind, fields, query) => {
		await publish(buildTrigger([REPLIED], { campaignIds: ['cam_1'], isFirst: true }));
		const [{ secret }] = instance.emulator.state.hooks;

		const status = await post({ _id: 'act_other', secret, ...fields }, query);

		expect(status).toBe(200);
		expect(await startedBefore('act_last')).toEqual(['act_last']);
	});
});
