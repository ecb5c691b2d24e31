import type { INodePropertyOptions } from 'n8n-workflow';

import { defineField } from '../../fields/defineField';
import { EVENTS } from '../../events';

// Recorded as activities, but without a webhook event (docs/lemlist-api.md#undelivered-activities).
const TYPES_WITHOUT_WEBHOOK: ReadonlyArray<readonly [value: string, name: string]> = [
	['linkedinCommentLastPostDone', 'LinkedIn Comment Done'],
	['linkedinCommentLastPostFailed', 'LinkedIn Comment Failed'],
	['linkedinCommentLastPostSkipped', 'LinkedIn Comment Skipped'],
	['linkedinInMailFailed', 'LinkedIn InMail Failed'],
	['linkedinInMailSent', 'LinkedIn InMail Sent'],
	['linkedinInMailSkipped', 'LinkedIn InMail Skipped'],
	['linkedinLikeLastPostSkipped', 'LinkedIn Like Skipped'],
	['linkedinDone', 'LinkedIn Step Done'],
	['linkedinIgnored', 'LinkedIn Step Ignored'],
	['linkedinVisitSkipped', 'LinkedIn Visit Skipped'],
	['linkedinVoiceNoteReplied', 'LinkedIn Voice Note Replied'],
	['emailsExternalReceived', 'Email Received Outside of lemlist'],
	['emailsExternalSent', 'Email Sent Outside of lemlist'],
	['emailsDone', 'Email Step Done'],
	['emailsIgnored', 'Email Step Ignored'],
	['whatsappDone', 'WhatsApp Step Done'],
	['whatsappIgnored', 'WhatsApp Step Ignored'],
	['whatsappVoiceNoteDelivered', 'WhatsApp Voice Note Delivered'],
	['whatsappVoiceNoteFailed', 'WhatsApp Voice Note Failed'],
	['whatsappVoiceNoteIgnored', 'WhatsApp Voice Note Ignored'],
	['whatsappVoiceNoteOpened', 'WhatsApp Voice Note Opened'],
	['whatsappVoiceNoteReplied', 'WhatsApp Voice Note Replied'],
	['whatsappVoiceNoteSent', 'WhatsApp Voice Note Sent'],
	['smsDone', 'SMS Step Done'],
	['smsIgnored', 'SMS Step Ignored'],
	['aircallIgnored', 'Call Ignored'],
	['apiIgnored', 'API Step Ignored'],
	['apiUnsubscribed', 'API Step Unsubscribed'],
	['manualEmailQueued', 'Manual Email Queued'],
	['manualLinkedinCommentLastPostQueued', 'Manual LinkedIn Comment Queued'],
	['manualLinkedinInviteQueued', 'Manual LinkedIn Invitation Queued'],
	['manualLinkedinSendQueued', 'Manual LinkedIn Message Queued'],
	['manualLinkedinVoiceNoteQueued', 'Manual LinkedIn Voice Note Queued'],
	['manualDone', 'Manual Step Done'],
	['manualIgnored', 'Manual Step Ignored'],
	['manualUnsubscribed', 'Manual Step Unsubscribed'],
	['manualWhatsappMessageQueued', 'Manual WhatsApp Message Queued'],
	['manualWhatsappVoiceNoteQueued', 'Manual WhatsApp Voice Note Queued'],
	['aiVariableDone', 'AI Variable Written'],
	['aiVariableFailed', 'AI Variable Failed'],
	['scheduleCancelled', 'Appointment Canceled'],
	['conditionChosen', 'Condition Chosen'],
	['conditionalFailed', 'Condition Failed'],
	['enrichmentFailed', 'Lead Enrichment Failed'],
	['enrichmentSkipped', 'Lead Enrichment Skipped'],
	['entitySubscribed', 'Lead Resubscribed'],
	['mailinblackDetected', 'Mailinblack Detected'],
	['meetingBooked', 'Meeting Booked'],
	['outOfOffice', 'Out of Office'],
	['sendToAnotherCampaign', 'Sent to Another Campaign'],
	['snoozed', 'Snoozed'],
	['skipped', 'Step Skipped'],
	['variableSubscribed', 'Value Resubscribed'],
];

// lemlist adds types and still accepts retired ones, so other values are allowed.
const OPTIONS: INodePropertyOptions[] = [
	...EVENTS,
	...TYPES_WITHOUT_WEBHOOK.map(([value, name]) => ({ name, value })),
].sort((a, b) => a.name.localeCompare(b.name));

/** The types of activities that lemlist is known to record. */
export const ACTIVITY_TYPES: readonly string[] = OPTIONS.map(({ value }) => String(value));

export const activityType = defineField({
	displayName: 'Type',
	name: 'type',
	type: 'options',
	allowArbitraryValues: true,
	default: 'emailsReplied',
	description: 'Only activities of this type',
	options: OPTIONS,
});

/** The seven types of the original document. */
export const activityTypeV1 = defineField({
	displayName: 'Type',
	name: 'type',
	type: 'options',
	allowArbitraryValues: true,
	default: 'emailsReplied',
	description: 'Only activities of this type',
	options: [
		{ name: 'Email Bounced', value: 'emailsBounced' },
		{ name: 'Email Clicked', value: 'emailsClicked' },
		{ name: 'Email Opened', value: 'emailsOpened' },
		{ name: 'Email Replied', value: 'emailsReplied' },
		{ name: 'Email Send Failed', value: 'emailsSendFailed' },
		{ name: 'Email Sent', value: 'emailsSent' },
		{ name: 'Email Unsubscribed', value: 'emailsUnsubscribed' },
	],
});
