import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { TriggerInN8n } from '../support/trigger';
import type { Stage } from './support';

/** A published trigger, and what a test posts to it in the place of lemlist. */
export interface Receiver {
	trigger: TriggerInN8n;
	secret: string;
	/** The contents of the items of each execution. */
	outputs(): IDataObject[][];
	/** Posts a body, as it is or as JSON, and gives the status of the answer. */
	deliver(body: unknown, query?: string, contentType?: string): Promise<number>;
}

export const reply = (fields: IDataObject) => ({ _id: 'act_1', type: 'emailsReplied', ...fields });

export function receiverOf(trigger: TriggerInN8n, secret = ''): Receiver {
	return {
		trigger,
		secret,
		outputs: () => trigger.executions.map((items) => items.map(({ json }) => json)),
		deliver: async (body, query = '?event=emailsReplied', contentType = 'application/json') => {
			const { status } = await fetch(trigger.webhookUrl + query, {
				method: 'POST',
				headers: { 'Content-Type': contentType },
				body: typeof body === 'string' ? body : JSON.stringify(body),
			});
			return status;
		},
	};
}

/** A trigger that listens to Email Replied and Lead Warmed, unless the parameters say otherwise. */
export async function published(stage: Stage, parameters: INodeParameters = {}): Promise<Receiver> {
	const trigger = await stage.open({ events: ['emailsReplied', 'warmed'], ...parameters });
	await trigger.publish();
	return receiverOf(trigger, String(stage.emulator.state.hooks[0].secret));
}
