import type { IDataObject } from 'n8n-workflow';

/** What n8n keeps about the webhooks of one node; test listening keeps its own. */
export interface Stored {
	secret?: string;
	/** Those that were made with this secret, at whichever address n8n had then. */
	hookIds: string[];
}

interface Keeper {
	getWorkflowStaticData(type: 'node'): IDataObject;
}

/** What is stored; nothing of it is certain, because databases are restored and nodes renamed. */
export function storedOf(keeper: Keeper): Stored {
	const { secret, hookIds } = keeper.getWorkflowStaticData('node');
	return {
		...(typeof secret === 'string' && secret !== '' && { secret }),
		hookIds: Array.isArray(hookIds) ? hookIds.map(String) : [],
	};
}

/** Keeps this instead of what is stored; n8n writes it to its database after a life-cycle step. */
export function store(keeper: Keeper, stored: Stored): void {
	clearStored(keeper);
	Object.assign(keeper.getWorkflowStaticData('node'), stored);
}

/** Keeps nothing any more. */
export function clearStored(keeper: Keeper): void {
	const data = keeper.getWorkflowStaticData('node');
	for (const key of Object.keys(data)) delete data[key];
}
