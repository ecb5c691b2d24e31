import type { IDataObject } from 'n8n-workflow';

import { isReply } from '../activity/activityKind';
import { isAutomatic, readText } from '../activity/activityText';
import { readMessageText } from './messageText';

const CHANNEL_BY_TYPE = /^(email|linkedin|whatsapp|sms)/;

/** A message or a draft with its text in the forms that workflows need, and its channel. */
export function prepareMessage(message: IDataObject): IDataObject {
	const { content, type, channel } = message;
	// Drafts have their text under another name.
	const texts =
		content === undefined ? readText(message) : readMessageText(message, ['content'], false);
	return {
		...message,
		...{ text: undefined, fullText: undefined, html: undefined },
		...texts,
		channel: channel ?? CHANNEL_BY_TYPE.exec(String(type))?.[1],
		...(isReply(message) && { isAutomatic: isAutomatic(message) }),
	};
}
