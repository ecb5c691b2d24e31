/** Whether the tests run on the engine of n8n 1.x, for what differs there (jest.older.config.js). */
export const IS_OLDER_N8N = (globalThis as { isOlderN8n?: true }).isOlderN8n === true;

/** What n8n reads as the cause of an error; n8n 1.x knows no causes. */
export function causeInThisN8n<Cause>(cause: Cause): Cause | undefined {
	return IS_OLDER_N8N ? undefined : cause;
}

/** A message as this n8n words it: n8n 1.x has its own sentence for a closed connection. */
export function wordedByThisN8n(message: string): string {
	if (!IS_OLDER_N8N) return message;
	const sentence =
		'The connection to the server was closed unexpectedly, perhaps it is offline. You can retry the request immediately or wait and retry later.';
	return message.replace('socket hang up', sentence);
}
