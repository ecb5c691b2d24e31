import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { EngineTrigger } from '../../../harness/engine/engineTrigger';
import type { TriggerHarness } from './triggerHarness';

/** A published trigger, to which a test posts deliveries instead of lemlist. */
export interface DeliveryTarget {
	trigger: EngineTrigger;
	secret: string;
	/** The JSON of the items of each execution. */
	outputs(): IDataObject[][];
	/** Posts text as it is and other bodies as JSON; resolves with the status of the response. */
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

/** A published trigger for Email Replied and Lead Warmed, unless the parameters select other events. */
export async function openDeliveryTarget(
	harness: TriggerHarness,
	parameters: INodeParameters = {},
): Promise<DeliveryTarget> {
	const trigger = await harness.openPublished({
		events: ['emailsReplied', 'warmed'],
		...parameters,
	});
	return toDeliveryTarget(trigger, String(harness.emulator.state.hooks[0].secret));
}
