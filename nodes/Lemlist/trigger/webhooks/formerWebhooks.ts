import type { IHookFunctions } from 'n8n-workflow';

import { redactTokens } from '../../webhookDefinition';
import { isAtUrl } from './diff';
import type { SubscriptionState } from './staticData';
import type { Webhook } from './webhooksApi';

/** The node's webhooks at former URLs: those to delete, and those to leave. */
export interface FormerWebhooks {
	unwanted: Webhook[];
	remaining: Webhook[];
}

/**
 * Finds the webhooks that this node created at other URLs. n8n keeps its instance ID in the database,
 * so a node whose n8n has moved looks the same as one in a restored copy next to the original: they
 * are unwanted only if the user says so.
 */
export function findFormerWebhooks(
	context: IHookFunctions,
	webhooks: Webhook[],
	webhookUrl: string,
	{ formerHookIds }: SubscriptionState,
): FormerWebhooks {
	const former = webhooks.filter(
		(webhook) => formerHookIds.includes(webhook._id) && !isAtUrl(webhook, webhookUrl),
	);
	const { takeOverFormerWebhooks } = context.getNodeParameter('options', {}) as {
		takeOverFormerWebhooks?: boolean;
	};
	return takeOverFormerWebhooks === true
		? { unwanted: former, remaining: [] }
		: { unwanted: [], remaining: former };
}

/** Names the webhooks that stay at former URLs in n8n's log, with how to delete them. */
export function warnOfRemaining({ logger }: IHookFunctions, remaining: Webhook[]): void {
	if (remaining.length === 0) return;
	const count = remaining.length === 1 ? '1 webhook that' : `${remaining.length} webhooks that`;
	const verb = remaining.length === 1 ? 'stays' : 'stay';
	const list = remaining
		.map(({ _id, targetUrl }) => `${_id} (${redactTokens(targetUrl)})`)
		.join(', ');
	logger.warn(
		`${count} this node created at a previous address of n8n ${verb} in lemlist: ${list}. Another n8n with a copy of this database may use them. If none does, delete them with 'Webhook: Delete Orphans' of the Lemlist Community node, or turn on 'Take Over Webhooks of a Previous Address' in the trigger and publish the workflow again.`,
	);
}
