import type { IDataObject } from 'n8n-workflow';

/**
 * The activities of a delivery: one, as lemlist sends it, or several in a list. Nothing when the
 * body is something else, such as text.
 */
export function activitiesOf(body: unknown): IDataObject[] {
	const activities = Array.isArray(body) ? body : [body];
	return activities.every(isRecord) ? activities : [];
}

/** Takes the secret out of a body, however deep lemlist has put it. */
export function removeSecret(activity: IDataObject, secret: string): void {
	// A list instead of recursion, because a body may be nested deeper than the stack.
	const places: object[] = [activity];
	for (const place of places) {
		for (const [key, value] of Object.entries(place)) {
			if (value === secret) delete (place as IDataObject)[key];
			else if (typeof value === 'object' && value !== null) places.push(value);
		}
	}
}

function isRecord(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
