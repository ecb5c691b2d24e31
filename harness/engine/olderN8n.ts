/** Whether the tests run on the engine of n8n 1.x, for what differs there (jest.older.config.js). */
export const IS_OLDER_N8N = (globalThis as { isOlderN8n?: true }).isOlderN8n === true;

/** What n8n reads as the cause of an error; n8n 1.x knows no causes. */
export function causeInThisN8n<Cause>(cause: Cause): Cause | undefined {
	return IS_OLDER_N8N ? undefined : cause;
}
