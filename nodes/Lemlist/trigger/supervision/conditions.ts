import { NodeOperationError, type INode, type NodeApiError } from 'n8n-workflow';

import { lemlistStatus } from '../../transport/errors/apiError';
import { describeUnreachable } from '../webhooks/reachability';
import type { RepairReport } from '../webhooks/repair';

/** Something that people should know about a trigger. */
export interface Condition {
	/** The same for as long as it is the same trouble. */
	key: string;
	message: string;
	description: string;
}

const LASTING_STATUSES = ['400', '401', '402', '403', '404', '409'];

/** The trouble that a repair has met; undefined if everything is as it should be. */
export function conditionOf(report: RepairReport): Condition | undefined {
	if (report.error) return failureCondition(report.error);
	if (report.disabled.length > 0) {
		return {
			key: 'disabled',
			message: `lemlist had disabled ${countWebhooks(report.disabled)} of this trigger`,
			description:
				'lemlist disables a webhook after repeated failures, so it could not reach this n8n for a while. The webhooks were recreated, and the activities since then were delivered. Check the address of n8n, and any proxy in front of it.',
		};
	}
	if (report.gone.length > 0) {
		return {
			key: 'gone',
			message: `${countWebhooks(report.gone)} of this trigger no longer existed in lemlist`,
			description:
				'lemlist deletes a webhook when its address responds with 404 or 410, or someone deleted it. The webhooks were recreated, and the activities since then were delivered. If this happens again, check what responds at the address of n8n while n8n starts.',
		};
	}
	return undefined;
}

/** The trouble that a failed request means; undefined if it may be over by the next check. */
export function failureCondition(error: NodeApiError): Condition | undefined {
	const status = lemlistStatus(error);
	const isLasting =
		status === undefined ? isAboutCredential(error) : LASTING_STATUSES.includes(status);
	if (!isLasting) return undefined;
	return {
		key: `refused ${status ?? error.message}`,
		message: `The webhooks of this trigger could not be checked: ${error.message}`,
		description: error.description ?? '',
	};
}

/** The trouble that n8n has an address that lemlist cannot reach, such as after it lost its settings. */
export function unreachableCondition(webhookUrl: string): Condition {
	return { key: `unreachable ${webhookUrl}`, ...describeUnreachable(webhookUrl) };
}

/** A condition as the error of a failed execution. */
export function toConditionError(node: INode, { message, description }: Condition) {
	return new NodeOperationError(node, message, { description });
}

// n8n's own errors, such as for a deleted credential, and those for one that is incomplete.
function isAboutCredential({ name, message }: Error): boolean {
	return name !== 'NodeApiError' && /credential/i.test(message);
}

function countWebhooks({ length }: readonly unknown[]): string {
	return length === 1 ? '1 webhook' : `${length} webhooks`;
}
