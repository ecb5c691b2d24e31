import { createHash } from 'node:crypto';

import { tokensIn } from '../webhookDefinition';

/** What the address of a trigger's webhook says about it. */
export interface TriggerAddress {
	/** The URL that the node shows. */
	webhookUrl: string;
	/** lemlist's event type; `*` for every event. */
	event: string;
	workflowId?: string;
	/** What marks the n8n that has created it, also after n8n has got another address. */
	mark?: string;
}

/** The address for the webhook of a trigger for an event, with the token that proves deliveries at its end. */
export function toTriggerAddress(
	{ webhookUrl, event, workflowId, mark }: TriggerAddress,
	token: string,
): string {
	const parameters = { event: event === '*' ? undefined : event, workflow: workflowId, n8n: mark };
	const query = Object.entries({ ...parameters, token })
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
	return `${webhookUrl}?${query.join('&')}`;
}

/** Reads the address of a webhook; undefined if no trigger has created it. */
export function readTriggerAddress(targetUrl: string): TriggerAddress | undefined {
	if (tokensIn(targetUrl).length === 0 || !URL.canParse(targetUrl)) return undefined;
	const { searchParams } = new URL(targetUrl);
	return {
		webhookUrl: targetUrl.split('?', 1)[0],
		event: searchParams.get('event') ?? '*',
		workflowId: searchParams.get('workflow') ?? undefined,
		mark: searchParams.get('n8n') ?? undefined,
	};
}

/** What marks the webhooks of an n8n, without its ID. */
export function toMark(instanceId: string): string {
	return createHash('sha256').update(instanceId).digest('base64url').slice(0, 12);
}
