import { randomBytes } from 'node:crypto';

import type { IDataObject, INode } from 'n8n-workflow';

import type { Emulator } from '../../emulator';
import { formatLimits, withoutToken } from '../engine/webhookLines';
import { node } from './buildWorkflow';

/** A Lemlist Trigger for these events, with a unique ID and webhook address. */
export function buildTrigger(events: string[], more: IDataObject = {}): INode {
	return {
		...node('Lemlist Trigger', 'lemlistTrigger', { events, ...more }),
		id: `trigger-${randomBytes(6).toString('hex')}`,
	};
}

/** The same node with other parameters. */
export function withParameters(node: INode, parameters: IDataObject): INode {
	return { ...node, parameters: parameters as INode['parameters'] };
}

/** The webhooks at lemlist as lines such as `<target URL> for emailsReplied of cam_1, first only`. */
export function listWebhooks({ state }: Emulator): string[] {
	return state.hooks
		.map(
			(hook) =>
				`${withoutToken(hook.targetUrl)} for ${hook.type ?? 'everything'}${formatLimits(hook)}`,
		)
		.sort();
}

/** The lines of the webhooks that a trigger needs, one for each event. */
export function expectedWebhooks(
	n8nUrl: string,
	{ webhookId }: INode,
	events: string[],
	narrowing = '',
): string[] {
	return events
		.map(
			(event) => `${n8nUrl}/webhook/${webhookId}/webhook?event=${event} for ${event}${narrowing}`,
		)
		.sort();
}
