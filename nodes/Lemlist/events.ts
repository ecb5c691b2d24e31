import type { INodePropertyOptions } from 'n8n-workflow';

// The catalogue of lemlist's events, for actions and triggers alike (docs/lemlist-api.md#event-types).
type EventRow = readonly [value: string, name: string, description: string, action?: string];

const LEAD_EVENTS: readonly EventRow[] = [
	[
		'warmed',
		'Lead Replied (Any Channel)',
		'A lead replied on any channel (called "warmed" in lemlist)',
		'On reply on any channel',
	],
	[
		'hooked',
		'Lead Opened (Any Channel)',
		'A lead opened a message on any channel (called "hooked" in lemlist)',
	],
	[
		'attracted',
		'Lead Clicked or Accepted (Any Channel)',
		'A lead clicked a link or accepted an invitation (called "attracted" in lemlist)',
	],
	[
		'contacted',
		'Lead Contacted (Any Channel)',
		'A lead received a message or a visit, on any channel',
	],
	['interested', 'Lead Interested', 'A lead was marked as interested, on any channel'],
	['notInterested', 'Lead Not Interested', 'A lead was marked as not interested, on any channel'],
	['paused', 'Lead Paused', 'A lead was paused in a campaign'],
	['resumed', 'Lead Resumed', 'A paused lead was resumed in a campaign'],
	['stopped', 'Lead Stopped', 'A lead left a campaign before completing it'],
	[
		'entityUnsubscribed',
		'Lead Unsubscribed',
		'A contact or company was added to the unsubscribe list',
	],
	[
		'variableUnsubscribed',
		'Value Unsubscribed',
		'An email address, domain, phone number or LinkedIn URL was unsubscribed',
	],
];

const EMAIL_EVENTS: readonly EventRow[] = [
	['emailsBounced', 'Email Bounced', 'An email could not be delivered'],
	['emailsClicked', 'Email Clicked', 'A lead clicked a link in an email'],
	['emailsFailed', 'Email Failed', 'An email could not be sent'],
	['emailsInterested', 'Email Interested', 'A lead was marked as interested after an email'],
	[
		'emailsNotInterested',
		'Email Not Interested',
		'A lead was marked as not interested after an email',
	],
	['emailsOpened', 'Email Opened', 'A lead opened an email'],
	['emailsReplied', 'Email Replied', 'A lead replied to an email', 'On email reply'],
	['emailsSent', 'Email Sent', 'A campaign sent an email'],
	['emailsUnsubscribed', 'Email Unsubscribed', 'A lead unsubscribed through an email'],
];

const LINKEDIN_EVENTS: readonly EventRow[] = [
	['linkedinEndorseDone', 'LinkedIn Endorsement Done', "One of the lead's skills was endorsed"],
	[
		'linkedinEndorseFailed',
		'LinkedIn Endorsement Failed',
		"None of the lead's skills could be endorsed",
	],
	['linkedinEndorseSkipped', 'LinkedIn Endorsement Skipped', 'The lead has no skill to endorse'],
	['linkedinFollowDone', 'LinkedIn Follow Done', "The lead's profile was followed"],
	['linkedinFollowFailed', 'LinkedIn Follow Failed', "The lead's profile could not be followed"],
	['linkedinFollowSkipped', 'LinkedIn Follow Skipped', "The lead's profile was already followed"],
	[
		'linkedinInterested',
		'LinkedIn Interested',
		'A lead was marked as interested after a LinkedIn message',
	],
	['linkedinInviteAccepted', 'LinkedIn Invitation Accepted', 'A lead accepted the invitation'],
	['linkedinInviteDone', 'LinkedIn Invitation Sent', 'A lead was invited to connect'],
	['linkedinInviteFailed', 'LinkedIn Invitation Failed', 'A lead could not be invited'],
	[
		'linkedinWithdrawInvitationDone',
		'LinkedIn Invitation Withdrawn',
		'A pending invitation was withdrawn',
	],
	[
		'linkedinWithdrawInvitationFailed',
		'LinkedIn Invitation Withdrawal Failed',
		'A pending invitation could not be withdrawn',
	],
	['linkedinLikeLastPostDone', 'LinkedIn Like Done', "The lead's last post was liked"],
	['linkedinLikeLastPostFailed', 'LinkedIn Like Failed', "The lead's last post could not be liked"],
	['linkedinLikeLastPostNoPost', 'LinkedIn Like Without Post', 'The lead has no post to like'],
	['linkedinOpened', 'LinkedIn Message Opened', 'A lead opened a LinkedIn message'],
	[
		'linkedinReplied',
		'LinkedIn Message Replied',
		'A lead replied on LinkedIn',
		'On LinkedIn reply',
	],
	['linkedinSendFailed', 'LinkedIn Message Failed', 'A LinkedIn message could not be sent'],
	['linkedinSent', 'LinkedIn Message Sent', 'A campaign sent a LinkedIn message'],
	[
		'linkedinNotInterested',
		'LinkedIn Not Interested',
		'A lead was marked as not interested after a LinkedIn message',
	],
	['linkedinVisitDone', 'LinkedIn Visit Done', "The lead's profile was visited"],
	['linkedinVisitFailed', 'LinkedIn Visit Failed', "The lead's profile could not be visited"],
	['linkedinVoiceNoteDone', 'LinkedIn Voice Note Sent', 'A voice note was sent on LinkedIn'],
	['linkedinVoiceNoteFailed', 'LinkedIn Voice Note Failed', 'A voice note could not be sent'],
];

const WHATSAPP_AND_SMS_EVENTS: readonly EventRow[] = [
	['smsDelivered', 'SMS Delivered', "An SMS reached the lead's phone"],
	['smsFailed', 'SMS Failed', 'An SMS could not be sent'],
	['smsReplied', 'SMS Replied', 'A lead replied to an SMS', 'On SMS reply'],
	['smsSent', 'SMS Sent', 'A campaign sent an SMS'],
	['whatsappMessageDelivered', 'WhatsApp Message Delivered', 'A WhatsApp message reached the lead'],
	['whatsappMessageFailed', 'WhatsApp Message Failed', 'A WhatsApp message could not be sent'],
	['whatsappMessageOpened', 'WhatsApp Message Opened', 'A lead read a WhatsApp message'],
	['whatsappMessageSent', 'WhatsApp Message Sent', 'A campaign sent a WhatsApp message'],
	[
		'whatsappReplied',
		'WhatsApp Message Replied',
		'A lead replied on WhatsApp',
		'On WhatsApp reply',
	],
];

const CALL_EVENTS: readonly EventRow[] = [
	['aircallCreated', 'Call Created', 'A call with a lead started ringing'],
	['aircallDone', 'Call Done', "A campaign's call step was completed"],
	['aircallEnded', 'Call Ended', 'A call with a lead ended'],
	['aircallInterested', 'Call Interested', 'A lead was marked as interested after a call'],
	[
		'aircallNotInterested',
		'Call Not Interested',
		'A lead was marked as not interested after a call',
	],
	['callRecordingDone', 'Call Recording Ready', 'A call recording is available'],
	['callTranscriptDone', 'Call Transcript Ready', 'A call transcript is available'],
];

const STEP_EVENTS: readonly EventRow[] = [
	['annotated', 'Note Added', 'A note was added to a lead or a company'],
	['apiDone', 'API Step Done', "A campaign's API step called its URL"],
	['apiFailed', 'API Step Failed', "A campaign's API step could not call its URL"],
	['apiInterested', 'API Step Interested', 'A lead was marked as interested after an API step'],
	[
		'apiNotInterested',
		'API Step Not Interested',
		'A lead was marked as not interested after an API step',
	],
	[
		'manualInterested',
		'Manual Step Interested',
		'A lead was marked as interested after a manual step',
	],
	[
		'manualNotInterested',
		'Manual Step Not Interested',
		'A lead was marked as not interested after a manual step',
	],
];

const WORKSPACE_EVENTS: readonly EventRow[] = [
	['campaignComplete', 'Campaign Completed', 'A lead has reached the end of a campaign'],
	['connectionIssue', 'Connection Issue', "A sender's mailbox or account was disconnected"],
	['contactSourcingDone', 'Contact Sourcing Done', 'The contact search for a company finished'],
	[
		'contactSourcingFailed',
		'Contact Sourcing Failed',
		'The contact search for a company finished without a result',
	],
	['customDomainErrors', 'Custom Domain Error', "The team's tracking domain doesn't work"],
	[
		'deliverabilityAlertTriggered',
		'Deliverability Alert Triggered',
		"One of the team's deliverability alerts fired",
	],
	['enrichmentDone', 'Enrichment Done', 'An enrichment finished with a result'],
	['enrichmentError', 'Enrichment Failed', 'An enrichment finished without a result'],
	['inboxLabelUpdated', 'Inbox Label Updated', "A conversation's labels changed"],
	['lemwarmPaused', 'Lemwarm Paused', "A mailbox's warm-up was paused"],
	['sendLimitReached', 'Send Limit Reached', 'A sender reached the daily sending limit'],
	['signalRegistered', 'Signal Registered', 'A signal agent found a signal'],
];

const EVENT_ROWS_BY_CHANNEL: ReadonlyArray<readonly [channel: string, rows: readonly EventRow[]]> =
	[
		['Lead', LEAD_EVENTS],
		['Email', EMAIL_EVENTS],
		['LinkedIn', LINKEDIN_EVENTS],
		['WhatsApp and SMS', WHATSAPP_AND_SMS_EVENTS],
		['Call', CALL_EVENTS],
		['Step', STEP_EVENTS],
		['Workspace', WORKSPACE_EVENTS],
	];

const PROPER_NOUNS = new Set(['API', 'LinkedIn', 'SMS', 'WhatsApp']);

// Without an `action`, n8n derives one from the name and writes "On linked in message sent".
function panelAction(name: string): string {
	const plain = name.replace(' (Any Channel)', ' on Any Channel');
	const words = plain
		.split(' ')
		.map((word) => (PROPER_NOUNS.has(word) ? word : word.toLowerCase()));
	return `On ${words.join(' ')}`;
}

/** Every event that lemlist delivers, as n8n options by channel; retired events are left out. */
export const EVENTS_BY_CHANNEL: ReadonlyArray<{ channel: string; events: INodePropertyOptions[] }> =
	EVENT_ROWS_BY_CHANNEL.map(([channel, rows]) => ({
		channel,
		events: rows.map(([value, name, description, action = panelAction(name)]) => ({
			name,
			value,
			action,
			description,
		})),
	}));

// Most workflows start with one of these, so the dropdown and the node panel list them first.
const FREQUENT = [
	'warmed',
	'emailsReplied',
	'linkedinReplied',
	'interested',
	'emailsOpened',
	'emailsClicked',
	'emailsBounced',
	'emailsUnsubscribed',
	'linkedinInviteAccepted',
	'campaignComplete',
];

/** Every event that lemlist delivers, as n8n options: the most frequent ones, then by channel. */
export const EVENTS: readonly INodePropertyOptions[] = byUse(
	EVENTS_BY_CHANNEL.flatMap(({ events }) => events),
);

function byUse(events: INodePropertyOptions[]): INodePropertyOptions[] {
	const isFrequent = ({ value }: INodePropertyOptions) => FREQUENT.includes(String(value));
	const frequent = FREQUENT.flatMap((event) => events.filter(({ value }) => value === event));
	return [...frequent, ...events.filter((event) => !isFrequent(event))];
}

/** The option for every event, including those that lemlist adds later. */
export const ALL_EVENTS: INodePropertyOptions = {
	name: '[All Events]',
	value: '*',
	action: 'On any event',
	description: 'All events, including those that lemlist adds later',
};

// The types of activities that each covers, also those that lemlist adds
// (docs/lemlist-api.md#aggregate-events).
const AGGREGATES: ReadonlyMap<string, RegExp> = new Map([
	['attracted', /^(emailsClicked|linkedinInviteAccepted)$/],
	[
		'contacted',
		/^(emails|linkedin(InMail)?|sms|whatsapp(Message|VoiceNote))Sent$|^(linkedin(Invite|VoiceNote)|aircall|api)Done$/,
	],
	['hooked', /Opened$/],
	['interested', /(?<![Nn]ot)Interested$/],
	['notInterested', /NotInterested$/],
	['warmed', /Replied$/],
]);

// Covered by aggregate events, but without an event of their own.
const ACTIVITIES_WITHOUT_EVENT = [
	'linkedinInMailSent',
	'linkedinVoiceNoteReplied',
	'whatsappVoiceNoteOpened',
	'whatsappVoiceNoteReplied',
	'whatsappVoiceNoteSent',
];

const SPECIFIC = new Set(
	EVENTS.map(({ value }) => String(value)).filter((event) => !isAggregate(event)),
);

/**
 * Whether an event covers several activity types, such as a reply on any channel. A delivery then
 * has the type of the event or of the activity (docs/lemlist-api.md#aggregate-events).
 */
export function isAggregate(event: string): boolean {
	return AGGREGATES.has(event);
}

/** Whether a delivery for the event always has the event as its type; false for unknown events. */
export function isSpecific(event: string): boolean {
	return SPECIFIC.has(event);
}

// lemlist retired these, but saved workflows contain them (docs/lemlist-api.md#retired-events).
const REPLACEMENTS: Readonly<Record<string, string>> = {
	emailsSendFailed: 'emailsFailed',
	opportunitiesDone: 'annotated',
};

/** The name of the event that replaced a retired one; undefined if lemlist named none. */
export function replacementFor(event: string): string | undefined {
	return EVENTS.find(({ value }) => value === REPLACEMENTS[event])?.name;
}

/** Whether lemlist records an event as activities of this type. */
export function isRecordedAs(event: string, activityType: string): boolean {
	if (activityType === event || activityType === REPLACEMENTS[event]) return true;
	return AGGREGATES.get(event)?.test(activityType) ?? false;
}

/** The known types of activities as which lemlist records an event; the event itself if none is known. */
export function toActivityTypes(event: string): string[] {
	if (REPLACEMENTS[event]) return [REPLACEMENTS[event]];
	const pattern = AGGREGATES.get(event);
	if (!pattern) return [event];
	return [...SPECIFIC, ...ACTIVITIES_WITHOUT_EVENT].filter((type) => pattern.test(type));
}

// Events that lemlist doesn't document as types of activities, and the results of enrichments, whose
// deliveries carry no ID by which they could be told from the activity.
const NOT_CAUGHT_UP = new Set([
	'callRecordingDone',
	'callTranscriptDone',
	'campaignComplete',
	'connectionIssue',
	'contactSourcingDone',
	'contactSourcingFailed',
	'customDomainErrors',
	'deliverabilityAlertTriggered',
	'enrichmentDone',
	'enrichmentError',
	'inboxLabelUpdated',
	'lemwarmPaused',
	'sendLimitReached',
	'signalRegistered',
]);

/** Whether lemlist lists an event, or the activities that it covers, among its activities. */
export function isActivity(event: string): boolean {
	return !NOT_CAUGHT_UP.has(event);
}

/**
 * Whether an activity that no webhook delivered is caught up for these events: lemlist has webhooks for
 * its type, or for events that cover it, and lists it among its activities.
 */
export function isCaughtUp(events: readonly string[], activityType: string): boolean {
	if (!isActivity(activityType)) return false;
	return (
		SPECIFIC.has(activityType) ||
		ACTIVITIES_WITHOUT_EVENT.includes(activityType) ||
		events.includes(activityType)
	);
}
