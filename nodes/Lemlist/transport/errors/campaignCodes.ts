/** Advice for error codes about campaigns, their steps, senders and signals, and about calls. */
export const CAMPAIGN_ADVICE: Readonly<Record<string, string>> = {
	CALLS_API_CALL_NOT_UPDATABLE:
		"lemlist updates only calls that were logged by API, not those of its own dialer, of Aircall or of Ringover. Enter the external ID of a call that the operation Create has logged, or the call's ID.",

	CAMPAIGN_SETTINGS_INVALID_INPUT:
		'lemlist has changed nothing. The message lists every setting that it refuses: correct these settings, or leave them out.',
	CAMPAIGN_SETTINGS_READ_ONLY_FIELD:
		'lemlist does not change the labels, the sequence, the schedules and the email routing of a campaign with its settings. Leave these out.',
	CAMPAIGN_SETTINGS_ESP_MATCHING_UNAVAILABLE:
		"'Match Email Providers' needs an active mailbox among the senders of the campaign. Connect a mailbox in lemlist, or add a sender with the operation Add to Campaign of the resource Sender.",
	CAMPAIGN_SETTINGS_AUTO_REVIEW_REQUIRES_CTD:
		"'Launch Leads Automatically' needs a custom tracking domain. Set one up in lemlist, or switch off 'Track Clicks' and 'Track Opens' in the same update.",

	STEP_SKIP_STEP_IS_CONDITION:
		'A condition cannot be skipped. Select a step that follows it in one of its branches.',

	REVIEW_DRAFT_STEP_ALREADY_REACHED:
		'The lead is at this step or past it, so its text is final. Select a later step, or another lead.',
	REVIEW_DRAFT_STEP_UNSUPPORTED:
		'A step of this type has no text that could be written for one lead. Select a step that sends a message.',
	REVIEW_DRAFT_BRANCH_UNSUPPORTED:
		'The step is in a branch for which lemlist keeps no texts of single leads. Select a step outside of it.',
	REVIEW_DRAFT_VARIANT_UNAVAILABLE:
		"The step has no such variant: only an A/B test has a variant B. Remove 'Variant', or create the test first.",
	REVIEW_DRAFT_FIELD_UNSUPPORTED:
		'A step of this type does not have one of the fields. Subject, CC and plain text are for emails, images for LinkedIn and WhatsApp. Remove the field that the message names.',
	REVIEW_DRAFT_CONTENT_EMPTY:
		"'Message' is blank, which lemlist accepts for an invitation only. Enter a text, or use Reset Step to return to the template.",
	REVIEW_DRAFT_CONTENT_TOO_LONG:
		'A text is longer than lemlist accepts: the note of an invitation can have up to 300 characters. Shorten it.',

	WATCH_LIST_CAMPAIGN_IS_MANUAL:
		'The campaign has leads from elsewhere, so no signal agent can feed it. Choose a new campaign, or one that signals feed already.',
	WATCH_INTENT_INVALID_SEGMENT_TYPE:
		'The lists do not fit the type of signal: some agents watch lists of contacts, others lists of companies. Choose lists of the other kind.',
	WATCH_LIST_API_NO_MONITORABLE_ENTITIES:
		'The lists contain no one that lemlist can watch: it needs companies with a domain, or contacts with a LinkedIn URL. Add these, or select other lists.',
	WATCH_LIST_API_CRM_LISTS_ALREADY_MONITORED:
		'Another signal agent of this type watches one of the lists. Leave that list out, or take it from the other agent.',
	WATCH_LIST_API_INVALID_CAMPAIGN_ID:
		'The agent cannot push its signals to this campaign: it does not exist, or it belongs to another team than the API key. Choose a campaign from the list.',
	WATCH_LIST_MONITOR_MAX_EXCEEDED:
		'The team watches as many people and companies as its plan allows, so waiting does not help. Delete an agent, give it shorter lists, or raise the plan.',

	ABS_CONTACT_SOURCING_COMPANY_NOT_IDENTIFIED:
		'lemlist cannot tell which company this is. Give it a domain or a LinkedIn URL with Create or Update of the resource Company.',

	CAMPAIGN_DYNAMIC_SENDER_UNKNOWN_CHANNEL:
		'The user has no such account. Get Many of the resource Sender lists the accounts; one that was connected a moment ago needs a minute.',
	CAMPAIGN_DYNAMIC_SENDER_STATIC_STRATEGY:
		'The campaign has a list of senders and selects none itself, so there is no one to exclude. Use Remove From Campaign of the resource Sender.',

	SEQUENCE_AB_ALREADY_EXISTS: 'The step has a variant B already. Change it with Update A/B Test.',
	SEQUENCE_AB_NO_VARIANT: 'The step has no variant B. Add one with Create A/B Test.',
	SEQUENCE_AB_WINNER_ALREADY_SELECTED:
		'The winner of this test is chosen already, so nothing is left to do.',
	SEQUENCE_AB_ALT_MESSAGE_TOO_LONG:
		"'Alternative Message' of an invitation can have up to 300 characters. Shorten it.",

	SEQUENCE_BRANCH_STEP_NOT_CONDITIONAL:
		"The step is no condition, so it has no branches. Choose a condition in 'Step'.",
	SEQUENCE_BRANCH_CONDITION_NOT_CONFIGURABLE:
		'This condition has only the branches Yes and No. Conditions on a variable, the score, the email address or a call take more.',
	SEQUENCE_BRANCH_VALUE_REQUIRED:
		'A branch needs a value to test: a custom field with a value, email statuses or call statuses, whichever fits the condition.',
	SEQUENCE_BRANCH_ORDER_INVALID:
		"'Order' must hold every branch once, but not Else. Get Branches of the resource Sequence lists them.",
	SEQUENCE_BRANCH_INVALID_PARAM:
		'lemlist did not accept a value of the branch, which it names. The score is a number from 0 to 100, and the delay a whole number of days.',
	SEQUENCE_BRANCH_CONDITION_KEY_NOT_ALLOWED:
		'All branches of a step have its condition. Leave the condition out here; Update Step changes it for all of them.',
	SEQUENCE_BRANCH_UPDATE_REJECTED:
		'lemlist has changed nothing, because one of the values does not fit the condition. Get Branches of the resource Sequence shows what the branch has.',
	SEQUENCE_BRANCH_IS_FALLBACK:
		'This is the branch Else, which always is the last one and cannot be changed or deleted. Select another branch.',
	SEQUENCE_BRANCH_LAST_NOT_REMOVABLE:
		'A condition keeps at least one branch next to Else. Delete the step instead, with Delete Step.',
};
