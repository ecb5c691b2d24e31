import type { IDataObject } from 'n8n-workflow';

import { isAutomaticReply } from '../message/automaticReply';
import { readMessageText, type MessageText } from '../message/messageText';
import { isEmail, isNote, isReply } from './activityKind';

/** Whether a reply was written by a machine, such as an out-of-office message. */
export function isAutomatic(activity: IDataObject): boolean {
	if (!isReply(activity)) return false;
	const { text = activity.messagePreview } = readText(activity);
	return isAutomaticReply(activity, String(text ?? ''));
}

/** What was written, in the forms that workflows need. */
export function readText(activity: IDataObject): MessageText {
	return readMessageText(activity, textFields(activity), isEmail(activity));
}

/** The fields that may hold the text of an activity, the most reliable first. */
export function textFields(activity: IDataObject): string[] {
	return isNote(activity) ? ['note'] : ['text', 'message', 'html'];
}
