import { request, type ClientRequest } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import type { IDataObject } from 'n8n-workflow';

import type { EngineTrigger } from '../engine/engineTrigger';

/** A delivery from lemlist that can suffer a fault. */
export interface Delivery {
	trigger: EngineTrigger;
	url: string;
	body: string;
	headers: Record<string, string | number>;
	/** Sends it completely and returns the status of the response. */
	send(changes?: Partial<Pick<Delivery, 'body' | 'headers'>>): Promise<number>;
	/** Starts to send it. */
	begin(): ClientRequest;
}

export function createDelivery(trigger: EngineTrigger, event: IDataObject): Delivery {
	const url = `${trigger.webhookUrl}?event=emailsReplied`;
	const body = JSON.stringify(event);
	const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
	return {
		trigger,
		url,
		body,
		headers,
		send: async (changes = {}) => {
			const { status } = await fetch(url, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body,
				...(changes as RequestInit),
			});
			return status;
		},
		begin: () => request(url, { method: 'POST', headers, agent: false }).on('error', () => {}),
	};
}

const MOMENT_MS = 10;

/** n8n has received it, but lemlist does not learn so. */
const sendWithoutReading = async ({ send }: Delivery) => void (await send());

const sendInstead = (body: string, headers = {}) =>
	async function ({ send }: Delivery) {
		await send({ body, headers: { 'Content-Type': 'application/json', ...headers } });
	};

async function sendPart(event: Delivery, share: number): Promise<void> {
	const sending = event.begin();
	sending.write(event.body.slice(0, event.body.length * share));
	await wait(MOMENT_MS);
	sending.destroy();
}

/** What each fault does to a delivery. */
export const DELIVERY_FAULTS: Record<string, (event: Delivery) => Promise<void>> = {
	'500 before': async ({ trigger, send }) => {
		trigger.failingStarts = 1;
		await send();
		trigger.failingStarts = 0;
	},
	'500 after': sendWithoutReading,
	'401 with the key': async ({ trigger, send, body }) => {
		const forged = { ...(JSON.parse(body) as object), secret: trigger.apiKey };
		await send({ body: JSON.stringify(forged) });
	},
	'drop before': async (event) => void event.begin().destroy(),
	'drop after': sendWithoutReading,
	hang: async (event) => await sendPart(event, 0),
	'hang after': sendWithoutReading,
	'web page': sendInstead('<!doctype html><p>Sign in</p>', { 'Content-Type': 'text/html' }),
	'broken JSON': sendInstead('{"_id":"act_1","type":"emailsRepl'),
	'cut off': async (event) => await sendPart(event, 0.5),
	trickle: async (event) => {
		const sending = event.begin();
		const answered = new Promise((resolve) => sending.once('response', resolve));
		for (const letter of event.body) {
			sending.write(letter);
			await wait(0);
		}
		sending.end();
		await answered;
		sending.destroy();
	},
	'not gzip': sendInstead('{"_id":"act_1"}', { 'Content-Encoding': 'gzip' }),
	'odd headers': sendInstead('{}', { 'Content-Type': 'application/json; charset=utf-99' }),
	refused: async (event) => void event.begin().destroy(),
};
