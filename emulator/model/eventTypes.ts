/** The activity types that each aggregate event includes (docs/lemlist-api.md#aggregate-events). */
export const EVENT_GROUPS: Record<string, RegExp> = {
	contacted:
		/^(emails|linkedin|sms|whatsappMessage)Sent$|^(linkedinInvite|linkedinVoiceNote|aircall)Done$/,
	hooked: /Opened$/,
	attracted: /^(emailsClicked|linkedinInviteAccepted)$/,
	warmed: /Replied$/,
	interested: /Interested$(?<!NotInterested)/,
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
	entityUnsubscribed
	skipped emailsSendFailed opportunitiesDone
`;

// Activities without a webhook event (docs/lemlist-api.md#undelivered-activities)
const ACTIVITY_ONLY_TYPES = `
	apiUnsubscribed conditionChosen emailsDone linkedinDone linkedinLikeLastPostSkipped manualDone
	meetingBooked sendToAnotherCampaign snoozed
`;

const hookTypes = new Set(HOOK_TYPES.trim().split(/\s+/));
const activityTypes = new Set([...hookTypes, ...ACTIVITY_ONLY_TYPES.trim().split(/\s+/)]);

/** Whether `POST /hooks` accepts this type. */
export const isHookType = (type: string): boolean => hookTypes.has(type);

/** Whether `GET /activities?type=` accepts this type. */
export const isActivityType = (type: string): boolean => activityTypes.has(type);

/** Whether an activity type equals a type or belongs to a group. */
export function matchesType(activityType: string, typeOrGroup: string): boolean {
	return activityType === typeOrGroup || (EVENT_GROUPS[typeOrGroup]?.test(activityType) ?? false);
}
