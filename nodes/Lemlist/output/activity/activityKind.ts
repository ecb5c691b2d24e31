import type { IDataObject } from 'n8n-workflow';

const MESSAGE =
	/(?:Sent|Replied|Received)$|^(?:emails|whatsapp|sms)|^linkedin(?:InviteDone|SendFailed)$|^annotated$/;
const REPLY = /(?:Replied|Received)$|^(?:warmed|outOfOffice|mailinblackDetected)$/;
const OTHER_CHANNEL = /^(?:linkedin|whatsapp|sms|aircall|call|api|manual|annotated)/;
const EMAIL_EVIDENCE = ['fromEmail', 'messageId', 'emailId', 'isThirdPartyReply'];

/** Whether the event is about a message, so that `text` or `subject` aren't variables of the lead. */
export function hasMessage(activity: IDataObject): boolean {
	const type = String(activity.type);
	return MESSAGE.test(type) || isReply(activity) || isEmail(activity);
}

/** Whether somebody wrote to the team. */
export function isReply({ type }: IDataObject): boolean {
	return REPLY.test(String(type));
}

/** Whether the event is about an email; an aggregate event only if it has a field of emails. */
export function isEmail(activity: IDataObject): boolean {
	const type = String(activity.type);
	if (/^emails|^outOfOffice$/.test(type)) return true;
	if (OTHER_CHANNEL.test(type)) return false;
	return EMAIL_EVIDENCE.some((name) => activity[name]) || Array.isArray(activity.to);
}

/** Whether the event is a note, which has a text and nothing else of a message. */
export function isNote({ type }: IDataObject): boolean {
	return type === 'annotated';
}

/** Whether the event is about a phone call. */
export function isCall({ type }: IDataObject): boolean {
	return /^(?:aircall|call)[A-Z]/.test(String(type));
}
