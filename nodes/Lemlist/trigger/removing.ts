import type { IHookFunctions } from 'n8n-workflow';

import { notRemoved } from './advice';
import { removeHook } from './hooks';

/** Removes these webhooks from lemlist; throws the first failure after trying all. */
export async function removeAll(context: IHookFunctions, hookIds: string[]): Promise<void> {
	const results = await Promise.all(hookIds.map(async (id) => await removeHook(context, id)));
	const failures = results.filter((failure) => failure !== undefined);
	if (failures.length > 0) throw notRemoved(failures[0], failures.length);
}
