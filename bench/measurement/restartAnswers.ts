import { setTimeout as sleep } from 'node:timers/promises';

import type { N8nInstance } from '../../harness/instance/n8nInstance';
import { buildTrigger } from '../../harness/instance/triggerWebhooks';
import type { N8nServer } from '../../harness/n8n/n8nServer';
import { log, type Row } from './figures';

const BETWEEN_MS = 200;
const BEFORE_MS = 1_000;
const AFTER_MS = 8_000;
const SHOWN_CHARACTERS = 60;

interface Answer {
	at: number;
	text: string;
}

/** Sends deliveries all the time while processes of n8n are restarted; one row for each run of equal answers. */
export async function watchRestart(
	instance: N8nInstance,
	servers: readonly N8nServer[],
	ending: 'stop' | 'kill' = 'stop',
): Promise<Row[]> {
	const workflowId = await instance.storeWorkflow(buildTrigger(['emailsReplied']));
	await instance.client.publishWorkflow(workflowId);
	const [{ targetUrl, secret }] = instance.emulator.state.hooks;
	let isOver = false;
	const answers: Answer[] = [];
	const inFlight: Array<Promise<void>> = [];
	const startedAt = Date.now();
	const watching = (async () => {
		while (!isOver) {
			inFlight.push(deliver(targetUrl, secret, answers, startedAt));
			await sleep(BETWEEN_MS);
		}
		await Promise.all(inFlight);
	})();
	await sleep(BEFORE_MS);
	await Promise.all(servers.map(async (server) => await server[ending]()));
	const launchedAt = Date.now() - startedAt;
	await Promise.all(servers.map(async (server) => await server.start()));
	log(`ready ${Date.now() - startedAt - launchedAt} ms after the launch`);
	await sleep(AFTER_MS);
	isOver = true;
	await watching;
	await instance.client.deleteWorkflow(workflowId);
	return toPhases(answers, launchedAt);
}

let count = 0;

async function deliver(
	url: string,
	secret: string | undefined,
	answers: Answer[],
	startedAt: number,
): Promise<void> {
	const at = Date.now() - startedAt;
	const body = JSON.stringify({ _id: `act_${++count}`, type: 'emailsReplied', secret });
	const headers = { 'Content-Type': 'application/json', Connection: 'close' };
	const text = await fetch(url, { method: 'POST', headers, body })
		.then(async (response) => `${response.status} ${await response.text()}`)
		.catch(() => 'no connection');
	answers.push({ at, text: toShortText(text) });
}

/** The answer without tags, and without the address that it repeats. */
function toShortText(text: string): string {
	const words = text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
	return words
		.replace(/ \S*webhook\S*.*/, '')
		.slice(0, SHOWN_CHARACTERS)
		.trim();
}

/** The answers of each second, with seconds of the same answers in one row; 0 is the launch. */
function toPhases(answers: Answer[], launchedAt: number): Row[] {
	const seconds = new Map<number, Answer[]>();
	for (const answer of answers.toSorted((a, b) => a.at - b.at)) {
		const second = Math.floor((answer.at - launchedAt) / 1_000);
		seconds.set(second, [...(seconds.get(second) ?? []), answer]);
	}
	const phases: Array<{ from: number; until: number; deliveries: number; answers: string }> = [];
	for (const [second, ofSecond] of seconds) {
		const texts = [...new Set(ofSecond.map(({ text }) => text))].sort().join('; ');
		const latest = phases.at(-1);
		if (latest?.answers === texts) {
			latest.until = second + 1;
			latest.deliveries += ofSecond.length;
		} else {
			const { length: deliveries } = ofSecond;
			phases.push({ from: second, until: second + 1, deliveries, answers: texts });
		}
	}
	return phases.map(({ from, until, ...phase }) => ({ 'from s': from, 'to s': until, ...phase }));
}
