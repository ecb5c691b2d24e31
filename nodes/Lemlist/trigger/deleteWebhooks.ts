import type { IHookFunctions } from 'n8n-workflow';

import { deletionError } from './errors';
import { deleteWebhook } from './webhooksApi';

/** Removes these webhooks from lemlist; throws the first failure after trying all. */
export async function deleteWebhooks(context: IHookFunctions, hookIds: string[]): Promise<void> {
	const results = await Promise.all(hookIds.map(async (id) => await deleteWebhook(context, id)));
	const failures = results.filter((failure) => failure !== undefined);
	if (failures.length > 0) throw deletionError(failures[0], failures.length);
}
