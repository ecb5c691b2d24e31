import type { IDataObject } from 'n8n-workflow';

/** What n8n keeps about the webhooks of one node; test listening keeps its own. */
export interface SubscriptionState {
	secret?: string;
	/** Those that were made with this secret, at whichever address n8n had then. */
	hookIds: string[];
}

interface StaticDataContext {
	getWorkflowStaticData(type: 'node'): IDataObject;
}

/** What is stored; nothing of it is certain, because databases are restored and nodes renamed. */
export function readState(context: StaticDataContext): SubscriptionState {
	const { secret, hookIds } = context.getWorkflowStaticData('node');
	return {
		...(typeof secret === 'string' && secret !== '' && { secret }),
		hookIds: Array.isArray(hookIds) ? hookIds.map(String) : [],
	};
}

/** Keeps this instead of what is stored; n8n writes it to its database after a life-cycle step. */
export function writeState(context: StaticDataContext, state: SubscriptionState): void {
	clearState(context);
	Object.assign(context.getWorkflowStaticData('node'), state);
}

/** Keeps nothing any more. */
export function clearState(context: StaticDataContext): void {
	const data = context.getWorkflowStaticData('node');
	for (const key of Object.keys(data)) delete data[key];
}
