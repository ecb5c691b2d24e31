import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { EngineTrigger } from '../../harness/engine/engineTrigger';
import type { TriggerHarness } from './triggerHarness';

/** A published trigger, and what a test posts to it in the place of lemlist. */
export interface DeliveryTarget {
	trigger: EngineTrigger;
	secret: string;
	/** The contents of the items of each execution. */
	outputs(): IDataObject[][];
	/** Posts a body, as it is or as JSON, and gives the status of the answer. */
	deliver(body: unknown, query?: string, contentType?: string): Promise<number>;
}

export const replyActivity = (fields: IDataObject) => ({
	_id: 'act_1',
	type: 'emailsReplied',
	...fields,
});

export function toDeliveryTarget(trigger: EngineTrigger, secret = ''): DeliveryTarget {
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
export async function publishTrigger(
	harness: TriggerHarness,
	parameters: INodeParameters = {},
): Promise<DeliveryTarget> {
	const trigger = await harness.open({ events: ['emailsReplied', 'warmed'], ...parameters });
	await trigger.publish();
	return toDeliveryTarget(trigger, String(harness.emulator.state.hooks[0].secret));
}
