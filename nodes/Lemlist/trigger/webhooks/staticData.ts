import type { IDataObject } from 'n8n-workflow';

/** What n8n stores about the webhooks of a node; test listening has static data of its own. */
export interface SubscriptionState {
	secret?: string;
	/** The webhooks that were created with this secret, at whichever URL n8n had then. */
	hookIds: string[];
}

interface StaticDataContext {
	getWorkflowStaticData(type: 'node'): IDataObject;
}

/** Reads the state; it may be missing or outdated, because databases are restored and nodes renamed. */
export function readState(context: StaticDataContext): SubscriptionState {
	const { secret, hookIds } = context.getWorkflowStaticData('node');
	return {
		...(typeof secret === 'string' && secret !== '' && { secret }),
		hookIds: Array.isArray(hookIds) ? hookIds.map(String) : [],
	};
}

/** Replaces the state; n8n writes it to its database after the life-cycle method has returned. */
export function writeState(context: StaticDataContext, state: SubscriptionState): void {
	clearState(context);
	Object.assign(context.getWorkflowStaticData('node'), state);
}

/** Deletes the state. */
export function clearState(context: StaticDataContext): void {
	const data = context.getWorkflowStaticData('node');
	for (const key of Object.keys(data)) delete data[key];
}
