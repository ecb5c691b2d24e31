import axios from 'axios';

import { node, openStage, type Stage } from '../test/e2e/support';

const DELIVERIES = 100;
const SIDE_BY_SIDE = 20;
const ROUNDS = 2;

/** Compares how fast n8n answers deliveries at our trigger and at its own Webhook node. */
async function main(): Promise<void> {
	const stage = await openStage();
	try {
		const webhook = await publishWebhook(stage);
		const trigger = await publishTrigger(stage);
		await deliver(webhook, {});
		const rounds = [];
		for (let round = 0; round < ROUNDS; round++) {
			const plain = await deliver(webhook, {});
			const ours = await deliver(trigger.url, { type: 'emailsReplied', secret: trigger.secret });
			rounds.push({
				'Webhook, deliveries/s': Math.round(plain),
				'Lemlist Trigger, deliveries/s': Math.round(ours),
				ratio: (ours / plain).toFixed(2),
			});
		}
		console.table(rounds);
	} finally {
		await stage.close();
	}
}

async function publishWebhook({ client, server, storeWorkflow }: Stage): Promise<string> {
	const parameters = { httpMethod: 'POST', path: 'bench', responseMode: 'onReceived', options: {} };
	const webhook = node('Webhook', 'n8n-nodes-base.webhook', parameters);
	const id = await storeWorkflow({ ...webhook, typeVersion: 2, webhookId: 'bench' });
	await client.publishWorkflow(id);
	return `${server.url}/webhook/bench`;
}

async function publishTrigger({ client, emulator, storeWorkflow }: Stage) {
	const id = await storeWorkflow(node('Trigger', 'lemlistTrigger', { events: ['emailsReplied'] }));
	await client.publishWorkflow(id);
	const [{ targetUrl, secret }] = emulator.state.hooks;
	return { url: targetUrl, secret };
}

let count = 0;

/** Deliveries that n8n answers in a second. */
async function deliver(url: string, body: object): Promise<number> {
	const start = performance.now();
	let left = DELIVERIES;
	const sender = async () => {
		while (left-- > 0) await axios.post(url, { _id: `act_${++count}`, ...body });
	};
	await Promise.all(Array.from({ length: SIDE_BY_SIDE }, sender));
	return DELIVERIES / ((performance.now() - start) / 1_000);
}

void main();
