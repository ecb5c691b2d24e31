/** Advice for error codes about campaigns, their steps, senders and signals, and about calls. */
export const CAMPAIGN_ADVICE: Readonly<Record<string, string>> = {
	CALLS_API_CALL_NOT_UPDATABLE:
		'lemlist only updates calls that were logged through the API, not those of its own dialer, Aircall or Ringover. Enter the ID or the external ID of a call that the Log operation has added.',

	CAMPAIGN_SETTINGS_INVALID_INPUT:
		'lemlist made no change. The message lists every rejected setting: correct these settings, or remove them.',
	CAMPAIGN_SETTINGS_READ_ONLY_FIELD:
		"The labels, the sequence, the schedules and the email routing of a campaign can't be changed with its settings. Remove these values.",
	CAMPAIGN_SETTINGS_ESP_MATCHING_UNAVAILABLE:
		"'Match Email Providers' needs an active mailbox among the senders of the campaign. Connect a mailbox in lemlist, or add a sender with Add to Campaign of the Sender resource.",
	CAMPAIGN_SETTINGS_AUTO_REVIEW_REQUIRES_CTD:
		"'Launch Leads Automatically' needs a custom tracking domain. Set one up in lemlist, or turn off 'Track Clicks' and 'Track Opens' in the same update.",

	STEP_SKIP_STEP_IS_CONDITION:
		"A condition can't be skipped. Select a step that follows it in one of its branches.",

	REVIEW_DRAFT_STEP_ALREADY_REACHED:
		'The lead is at this step or past it, so its text is final. Select a later step, or another lead.',
	REVIEW_DRAFT_STEP_UNSUPPORTED:
		'A step of this type has no text to personalize. Select a step that sends a message.',
	REVIEW_DRAFT_BRANCH_UNSUPPORTED:
		"Steps in this branch can't be personalized for a single lead. Select a step outside of it.",
	REVIEW_DRAFT_VARIANT_UNAVAILABLE:
		"The step has no such variant: only an A/B test has a variant B. Remove 'Variant', or create the test first.",
	REVIEW_DRAFT_FIELD_UNSUPPORTED:
		"A step of this type doesn't have one of the fields. Subject, CC and plain text are for emails, images are for LinkedIn and WhatsApp. Remove the field named in the message.",
	REVIEW_DRAFT_CONTENT_EMPTY:
		"'Message' can only be empty for an invitation. Enter text, or use Reset Step to restore the template.",
	REVIEW_DRAFT_CONTENT_TOO_LONG:
		'The text is too long: the note of an invitation can have up to 300 characters. Shorten it.',

	WATCH_LIST_CAMPAIGN_IS_MANUAL:
		'The campaign already has other leads, so no signal agent can be added. Select a new campaign, or one that already uses signals.',
	WATCH_INTENT_INVALID_SEGMENT_TYPE:
		"The lists don't match the signal type: some agents watch contact lists, others company lists. Select lists of the other kind.",
	WATCH_LIST_API_NO_MONITORABLE_ENTITIES:
		'The lists contain no one that lemlist can watch: it needs companies with a domain, or contacts with a LinkedIn URL. Add these, or select other lists.',
	WATCH_LIST_API_CRM_LISTS_ALREADY_MONITORED:
		'Another signal agent of this type already watches one of the lists. Remove that list here or from the other agent.',
	WATCH_LIST_API_INVALID_CAMPAIGN_ID:
		"The agent can't push its signals to this campaign: it doesn't exist, or it belongs to a different team than the API key. Select a campaign from the list.",
	WATCH_LIST_MONITOR_MAX_EXCEEDED:
		"The team watches as many people and companies as its plan allows, so retrying won't help. Delete an agent, use shorter lists, or upgrade the plan.",

	ABS_CONTACT_SOURCING_COMPANY_NOT_IDENTIFIED:
		"lemlist can't identify the company. Add a domain or a LinkedIn URL with Create or Update of the Company resource.",

	CAMPAIGN_DYNAMIC_SENDER_UNKNOWN_CHANNEL:
		'The user has no such account. Get Many of the Sender resource lists the accounts; a newly connected account needs a minute to appear.',
	CAMPAIGN_DYNAMIC_SENDER_STATIC_STRATEGY:
		'The campaign has a fixed list of senders, so there is no one to exclude. Use Remove From Campaign of the Sender resource.',

	SEQUENCE_AB_ALREADY_EXISTS: 'The step already has a variant B. Change it with Update A/B Test.',
	SEQUENCE_AB_NO_VARIANT: 'The step has no variant B. Add one with Create A/B Test.',
	SEQUENCE_AB_WINNER_ALREADY_SELECTED: 'This test already has a winner, so there is nothing to do.',
	SEQUENCE_AB_ALT_MESSAGE_TOO_LONG:
		"'Alternative Message' of an invitation can have up to 300 characters. Shorten it.",

	SEQUENCE_BRANCH_STEP_NOT_CONDITIONAL:
		"The step is not a condition, so it has no branches. Select a condition in 'Step'.",
	SEQUENCE_BRANCH_CONDITION_NOT_CONFIGURABLE:
		'This condition has only the branches Yes and No. Conditions on a variable, the score, the email address or a call can have more.',
	SEQUENCE_BRANCH_VALUE_REQUIRED:
		'A branch needs a value to test: depending on the condition, a custom field with a value, email statuses or call statuses.',
	SEQUENCE_BRANCH_ORDER_INVALID:
		"'Order' must contain every branch once, except Else. Get Branches of the Sequence resource lists them.",
	SEQUENCE_BRANCH_INVALID_PARAM:
		'lemlist rejected the value named in the message. The score is a number from 0 to 100, and the delay a whole number of days.',
	SEQUENCE_BRANCH_CONDITION_KEY_NOT_ALLOWED:
		'All branches of a step share its condition. Remove the condition here; Update Step changes it for all of them.',
	SEQUENCE_BRANCH_UPDATE_REJECTED:
		"lemlist made no change, because one of the values doesn't match the condition. Get Branches of the Sequence resource shows the current values.",
	SEQUENCE_BRANCH_IS_FALLBACK:
		"This is the Else branch, which is always last and can't be changed or deleted. Select another branch.",
	SEQUENCE_BRANCH_LAST_NOT_REMOVABLE:
		'A condition needs one branch in addition to Else. To remove the condition, use Delete Step.',
};
