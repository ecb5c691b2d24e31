import type { ITriggerFunctions, NodeApiError } from 'n8n-workflow';

import type { WebhookDefinition } from '../../webhookDefinition';
import type { EventFilters } from '../filters';
import { diffWebhooks, toDesiredWebhooks, type WebhookDiff } from './diff';
import { creationError } from './errors';
import { readState } from './staticData';
import { deriveNodeSecret } from './verification';
import { WebhooksApi, type Webhook } from './webhooksApi';

/** What was wrong with the webhooks of a trigger, and what is wrong still. */
export interface RepairReport {
	/** Webhooks that were gone, or that lemlist had disabled. */
	gone: WebhookDefinition[];
	disabled: Webhook[];
	/** Whether anything was changed at lemlist. */
	isChanged: boolean;
	/** Why a webhook could not be created or deleted. */
	error?: NodeApiError;
}

/** A published trigger whose webhooks are to be as they should. */
export interface RepairTarget {
	webhookUrl: string;
	filters: EventFilters;
	salt: string;
}

/**
 * Creates what is missing and deletes what is disabled, doubled or out of date. Unlike publishing, it
 * keeps what it has created when something else fails, because each webhook is worth having.
 */
export async function repairWebhooks(
	context: ITriggerFunctions,
	webhooks: Webhook[],
	{ webhookUrl, filters, salt }: RepairTarget,
): Promise<RepairReport> {
	const secret = await deriveNodeSecret(context, salt);
	const desired = toDesiredWebhooks(context, filters, webhookUrl, secret);
	const diff = diffWebhooks(webhooks, desired, webhookUrl);
	const report = reportOn(diff);
	if (!report.isChanged) return report;

	const api = new WebhooksApi(context);
	// First, so that the addresses are free and the team stays below lemlist's limit.
	await api.delete(diff.stale.map(({ _id }) => _id)).catch((error) => (report.error = error));
	for (const definition of diff.missing) {
		try {
			await api.create(definition, secret);
		} catch (error) {
			report.error = creationError(error, definition.type);
		}
	}
	return report;
}

/** The address at which the node received deliveries when n8n last stored its data. */
export function readStoredUrl(context: ITriggerFunctions): string | undefined {
	const { webhookUrl } = context.getWorkflowStaticData('node');
	return typeof webhookUrl === 'string' ? webhookUrl : undefined;
}

/** The salt of a node's webhooks, if n8n has stored it. */
export function readSalt(context: ITriggerFunctions, webhookUrl: string): string | undefined {
	return readState(context, webhookUrl).salt;
}

function reportOn({ missing, stale }: WebhookDiff): RepairReport {
	const replacedTypes = new Set(stale.map(({ type }) => type || undefined));
	return {
		gone: missing.filter(({ type }) => !replacedTypes.has(type)),
		disabled: stale.filter(({ disabled }) => disabled === true),
		isChanged: missing.length > 0 || stale.length > 0,
	};
}
