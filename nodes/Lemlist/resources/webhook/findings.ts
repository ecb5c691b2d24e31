import type { IDataObject } from 'n8n-workflow';

import { WEBHOOK_LIMIT } from '../../webhookDefinition';

/** The state of a webhook that belongs to this n8n. */
export type WebhookState =
	| 'active'
	| 'test'
	| 'disabled'
	| 'duplicate'
	| 'formerAddress'
	| 'missing'
	| 'none';

interface Circumstances {
	/** The address of n8n. */
	root?: string;
	/** Whether a Lemlist Community Trigger repairs the webhook. */
	isManaged: boolean;
	/** What the latest check of the trigger has found. */
	trouble?: string;
}

// From here on, a workflow with several events may not find room.
const NEARLY_FULL = 180;

const REPAIR = 'The trigger repairs this at its next check';

const PROBLEMS: Record<WebhookState, (circumstances: Circumstances) => string | undefined> = {
	active: () => undefined,
	test: () => undefined,
	disabled: ({ isManaged }) =>
		`lemlist has disabled the webhook because its address kept failing. ${isManaged ? `${REPAIR}, and catches up on activities.` : 'No Lemlist Community Trigger created it, so delete it and create it again once its address works.'}`,
	duplicate: () => `The trigger has a newer webhook for the same event. ${REPAIR}.`,
	formerAddress: ({ root }) =>
		`This n8n, or one with a copy of its database, created the webhook at an address other than ${root}. If nothing uses that address now, delete the webhook, for example with 'Webhook: Delete Orphans'.`,
	missing: ({ isManaged, trouble }) => {
		if (!isManaged) return 'lemlist has no webhook at this address. Publish its workflow again.';
		const said = trouble ? ` Its latest check said: ${trouble}` : '';
		return `The trigger is published, but lemlist doesn't have its webhook. ${REPAIR}, and catches up on activities.${said}`;
	},
	none: ({ root }) =>
		`lemlist has no webhook for this n8n (${root}). If a workflow with a Lemlist Community Trigger is published, check that its credential belongs to the same team as this one.`,
};

/** The columns that say how a webhook is; `isOk` is true where nothing needs to be done. */
export function describeState(state: WebhookState, circumstances: Circumstances): IDataObject {
	const problem = PROBLEMS[state](circumstances);
	return { state, isOk: problem === undefined, problem, isManaged: circumstances.isManaged };
}

/** The hint for the items of a check: how many are not as they should be, and whether room is left. */
export function findingsHint(items: readonly IDataObject[]): string | undefined {
	const findings = items.filter(({ state }) => state !== undefined);
	const failing = findings.filter(({ isOk }) => isOk === false);
	const sentences: string[] = [];
	if (failing.some(({ state }) => state === 'none')) {
		sentences.push('lemlist has no webhook for this n8n.');
	} else if (failing.length > 0) {
		const states = [...new Set(failing.map(({ state }) => String(state)))].map(
			(state) => `${failing.filter((finding) => finding.state === state).length} ${LABELS[state]}`,
		);
		sentences.push(
			`${failing.length} of ${findings.length} webhooks ${failing.length === 1 ? 'needs' : 'need'} attention: ${states.join(', ')}.`,
		);
	}
	const used = Math.max(0, ...findings.map(({ teamWebhooks }) => Number(teamWebhooks)));
	if (used >= NEARLY_FULL) {
		sentences.push(
			`The team has ${used} of ${WEBHOOK_LIMIT} webhooks, and a trigger needs one for each event.`,
		);
	}
	return sentences.join(' ') || undefined;
}

const LABELS: Record<string, string> = {
	disabled: 'disabled',
	duplicate: 'duplicated',
	formerAddress: 'at a previous address',
	missing: 'missing',
};
