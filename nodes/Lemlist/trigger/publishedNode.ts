import type { WorkflowActivateMode } from 'n8n-workflow';

import { toOwner, type StaticDataContext } from './webhooks/staticData';
import type { PollState } from './activities/cursor';

/** What this process knows of a published trigger, which n8n's contexts do not share. */
export interface PublishedNode {
	/** The address at which n8n receives its deliveries; unknown before a life-cycle method has run. */
	webhookUrl?: string;
	/** Whether n8n has set up the trigger; only then may its supervision create webhooks. */
	isPublished: boolean;
	/** How far its activities have been read. */
	state?: PollState;
	/** Catches up at once what its webhooks missed. */
	catchUp?: () => Promise<void>;
	/** The last step that changed its webhooks. */
	lastChange: Promise<unknown>;
}

const nodes = new Map<string, PublishedNode>();

/** What this process knows of the node of a context. */
export function publishedNode(context: StaticDataContext): PublishedNode {
	const owner = toOwner(context);
	const known = nodes.get(owner) ?? { isPublished: false, lastChange: Promise.resolve() };
	nodes.set(owner, known);
	return known;
}

/** Whether the workflow was not published before, so that there is nothing to catch up. */
export function isFirstPublication(activation: WorkflowActivateMode): boolean {
	return activation === 'activate' || activation === 'create';
}

/** Whether n8n starts, or becomes the leader, so that the workflow was published before. */
export function isStart(activation: WorkflowActivateMode): boolean {
	return activation === 'init' || activation === 'leadershipChange';
}

/** Runs a step that changes the webhooks of a node after all earlier ones of this process. */
export async function afterEarlierChanges<Result>(
	node: PublishedNode,
	change: () => Promise<Result>,
): Promise<Result> {
	const result = node.lastChange.then(change);
	node.lastChange = result.catch(() => {});
	return await result;
}
