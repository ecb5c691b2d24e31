/** Lead-state groups and the activities that each one gathers (fact sheet 3.3). */
export const GROUPS: Record<string, RegExp> = {
	contacted:
		/^(emails|linkedin|sms|whatsappMessage)Sent$|^(linkedinInvite|linkedinVoiceNote|aircall)Done$/,
	hooked: /Opened$/,
	attracted: /^(emailsClicked|linkedinInviteAccepted)$/,
	warmed: /Replied$/,
	interested: /Interested$(?<!NotInterested)/,
	notInterested: /NotInterested$/,
};

// Fact sheet 3.3, by channel; the last line holds the retired names of the original API
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

// Fact sheet 3.5: activities that no hook can ask for
const MORE_ACTIVITY_TYPES = `
	apiUnsubscribed conditionChosen emailsDone linkedinDone linkedinLikeLastPostSkipped manualDone
	meetingBooked sendToAnotherCampaign snoozed
`;

const hookTypes = new Set(HOOK_TYPES.trim().split(/\s+/));
const activityTypes = new Set([...hookTypes, ...MORE_ACTIVITY_TYPES.trim().split(/\s+/)]);

/** Whether `POST /hooks` takes this type. */
export const isHookType = (type: string): boolean => hookTypes.has(type);

/** Whether `GET /activities?type=` knows this type. */
export const isActivityType = (type: string): boolean => activityTypes.has(type);

/** Whether an activity is of the wanted type, or belongs to the wanted group. */
export function isOfType(activityType: string, wanted: string): boolean {
	return activityType === wanted || (GROUPS[wanted]?.test(activityType) ?? false);
}
