/** The events that n8n's own trigger offers (n8n-nodes-base 2.41.1, Lemlist/GenericFunctions.js). */
export const BUILT_IN_EVENTS =
	`* contacted hooked attracted warmed interested skipped notInterested emailsSent
	emailsOpened emailsClicked emailsReplied emailsBounced emailsSendFailed emailsFailed
	emailsUnsubscribed emailsInterested emailsNotInterested opportunitiesDone aircallCreated
	aircallEnded aircallDone aircallInterested aircallNotInterested apiDone apiInterested
	apiNotInterested apiFailed linkedinVisitDone linkedinVisitFailed linkedinInviteDone
	linkedinInviteFailed linkedinInviteAccepted linkedinReplied linkedinSent linkedinVoiceNoteDone
	linkedinVoiceNoteFailed linkedinInterested linkedinNotInterested linkedinSendFailed
	manualInterested manualNotInterested paused resumed customDomainErrors connectionIssue
	sendLimitReached lemwarmPaused`.split(/\s+/);
