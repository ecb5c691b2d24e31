/** The activity types that each aggregate event includes (docs/lemlist-api.md#aggregate-events). */
export const EVENT_GROUPS: Record<string, RegExp> = {
	contacted:
		/^(emails|linkedin|linkedinInMail|sms|whatsappMessage|whatsappVoiceNote)Sent$|^(linkedinInvite|linkedinVoiceNote|aircall|api)Done$/,
	hooked: /Opened$/,
	attracted: /^(emailsClicked|linkedinInviteAccepted)$/,
	warmed: /Replied$/,
	interested: /(?<![Nn]ot)Interested$/,
	notInterested: /NotInterested$/,
};

// By channel (docs/lemlist-api.md#event-types); the last line lists retired names
const HOOK_TYPES = `
	contacted hooked attracted warmed interested notInterested
	emailsSent emailsOpened emailsClicked emailsReplied emailsBounced emailsFailed emailsInterested
	emailsNotInterested emailsUnsubscribed
	linkedinSent linkedinOpened linkedinReplied linkedinInterested linkedinNotInterested
	linkedinSendFailed linkedinVisitDone linkedinVisitFailed linkedinFollowDone linkedinFollowFailed
	linkedinFollowSkipped linkedinInviteDone linkedinInviteFailed linkedinInviteAccepted
	linkedinEndorseDone linkedinEndorseFailed linkedinEndorseSkipped linkedinVoiceNoteDone
	linkedinVoiceNoteFailed linkedinLikeLastPostDone linkedinLikeLastPostNoPost
	linkedinLikeLastPostFailed linkedinWithdrawInvitationDone linkedinWithdrawInvitationFailed
	whatsappMessageSent whatsappMessageDelivered whatsappMessageOpened whatsappReplied
	whatsappMessageFailed
	smsSent smsDelivered smsReplied smsFailed
	aircallCreated aircallEnded aircallDone aircallInterested aircallNotInterested callRecordingDone
	callTranscriptDone
	apiDone apiInterested apiNotInterested apiFailed
	manualInterested manualNotInterested annotated
	paused resumed stopped campaignComplete customDomainErrors connectionIssue sendLimitReached
	lemwarmPaused
	enrichmentDone enrichmentError inboxLabelUpdated signalRegistered deliverabilityAlertTriggered
	entityUnsubscribed variableUnsubscribed contactSourcingDone contactSourcingFailed
	skipped emailsSendFailed opportunitiesDone
`;

// By prefix, as lemlist documents them (docs/lemlist-api.md#activity-filters)
const ACTIVITY_TYPES: Record<string, string> = {
	emails: `Sent Opened Clicked Replied ExternalSent ExternalReceived Done Ignored Bounced Failed
		Unsubscribed Interested NotInterested`,
	linkedin: `VisitDone VisitFailed VisitSkipped CommentLastPostDone CommentLastPostFailed
		CommentLastPostSkipped FollowDone FollowFailed FollowSkipped LikeLastPostDone
		LikeLastPostNoPost LikeLastPostFailed LikeLastPostSkipped InviteDone InviteAccepted InviteFailed
		EndorseDone EndorseFailed EndorseSkipped Sent Opened Replied Interested NotInterested Done
		Ignored SendFailed InMailSent InMailFailed InMailSkipped VoiceNoteDone VoiceNoteFailed
		VoiceNoteReplied WithdrawInvitationDone WithdrawInvitationFailed`,
	whatsapp: `MessageSent MessageDelivered MessageOpened MessageFailed Replied Done Ignored
		VoiceNoteSent VoiceNoteDelivered VoiceNoteOpened VoiceNoteReplied VoiceNoteFailed
		VoiceNoteIgnored`,
	sms: 'Sent Done Delivered Replied Ignored Failed',
	aircall: 'Done Ignored Created Ended Interested NotInterested',
	api: 'Done Ignored Interested NotInterested Failed Unsubscribed',
	manual: `Done Ignored Interested NotInterested Unsubscribed EmailQueued LinkedinSendQueued
		LinkedinVoiceNoteQueued LinkedinInviteQueued LinkedinCommentLastPostQueued
		WhatsappMessageQueued WhatsappVoiceNoteQueued`,
	'': `enrichmentDone enrichmentFailed enrichmentSkipped aiVariableDone aiVariableFailed snoozed
		annotated scheduleCancelled paused stopped resumed skipped meetingBooked conditionChosen
		conditionalFailed sendToAnotherCampaign outOfOffice mailinblackDetected entityUnsubscribed
		variableUnsubscribed entitySubscribed variableSubscribed`,
};

const toWords = (text: string) => text.trim().split(/\s+/);

const hookTypes = new Set(toWords(HOOK_TYPES));
const activityTypes = new Set(
	Object.entries(ACTIVITY_TYPES).flatMap(([prefix, suffixes]) =>
		toWords(suffixes).map((suffix) => prefix + suffix),
	),
);

/** Whether `POST /hooks` accepts this type. */
export const isHookType = (type: string): boolean => hookTypes.has(type);

/** Whether `GET /activities?type=` filters by this type; groups are none of them. */
export const isActivityType = (type: string): boolean => activityTypes.has(type);

/** Whether a type is a group of activity types. */
export const isGroup = (type: string): boolean => Object.hasOwn(EVENT_GROUPS, type);

/** Whether an activity type equals a type or belongs to a group. */
export function matchesType(activityType: string, typeOrGroup: string): boolean {
	return activityType === typeOrGroup || (EVENT_GROUPS[typeOrGroup]?.test(activityType) ?? false);
}
