import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';

import { isActivity } from '../events';

/**
 * What identifies an event: the ID of its activity. It is the same for each of the selected
 * events that cover the activity, and in lemlist's list, so one activity is one event. lemlist may send the
 * ID of an activity along with an event that is none, such as the end of a campaign, so there the type
 * counts as well. Undefined without an ID.
 */
export function toIdentity({ _id, type, event }: IDataObject): string | undefined {
	if (typeof _id !== 'string') return undefined;
	// Raw events have a type, simplified ones an event.
	const name = String(type ?? event ?? '');
	return isActivity(name) ? _id : `${_id} ${name}`;
}

/**
 * What identifies an activity without an ID, with few exceptions: two activities of one type about one lead in the
 * same millisecond have it in common. Undefined if a part is missing.
 */
export function toSubstitute({ type, leadId, createdAt }: IDataObject): string | undefined {
	const parts = [type, leadId, createdAt];
	return parts.every((part) => typeof part === 'string') ? parts.join(' ') : undefined;
}

/** Identifies an activity in lemlist's list: its ID, else the substitute, else its whole content. */
export function toActivityKey(activity: IDataObject): string {
	if (typeof activity._id === 'string') return activity._id;
	return (
		toSubstitute(activity) ??
		createHash('sha256').update(JSON.stringify(activity)).digest('base64url')
	);
}
