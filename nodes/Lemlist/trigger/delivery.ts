import type { IDataObject } from 'n8n-workflow';

/**
 * The activities of a delivery: one, as lemlist sends it, or several in a list. Nothing when the
 * body is something else, such as text.
 */
export function parseActivities(body: unknown): IDataObject[] {
	const activities = Array.isArray(body) ? body : [body];
	return activities.every(isJsonObject) ? activities : [];
}

/** Takes the secret out of a body, however deep lemlist has put it. */
export function removeSecret(activity: IDataObject, secret: string): void {
	// A list instead of recursion, because a body may be nested deeper than the stack.
	const queue: object[] = [activity];
	for (const current of queue) {
		for (const [key, value] of Object.entries(current)) {
			if (value === secret) delete (current as IDataObject)[key];
			else if (typeof value === 'object' && value !== null) queue.push(value);
		}
	}
}

function isJsonObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
