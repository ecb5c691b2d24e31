/** The names under which lemlist sends a value, the most reliable first (docs/lemlist-api.md#delivery-payload). */
export type SourceNames = Readonly<Record<string, readonly string[]>>;

export const LEAD_FIELDS: SourceNames = {
	id: ['leadId'],
	contactId: ['contactId'],
	email: ['leadEmail', 'email'],
	firstName: ['leadFirstName', 'firstName'],
	lastName: ['leadLastName', 'lastName'],
	companyName: ['leadCompanyName', 'companyName'],
	jobTitle: ['leadJobTitle'],
	phone: ['leadPhone', 'phone'],
	linkedinUrl: ['linkedinUrl'],
	picture: ['leadPicture', 'picture'],
};

export const CAMPAIGN_FIELDS: SourceNames = {
	id: ['campaignId'],
	name: ['campaignName', 'name'],
	sequenceId: ['sequenceId'],
	step: ['sequenceStep'],
	stepId: ['stepId'],
};

export const SENDER_FIELDS: SourceNames = {
	id: ['sendUserId', 'userId', 'createdBy'],
	name: ['sendUserName', 'userName'],
	email: ['sendUserEmail'],
	mailboxId: ['sendUserMailboxId'],
};

/** What an email says besides its text. Other events may have variables of the lead with these names. */
export const ENVELOPE_FIELDS: SourceNames = {
	subject: ['subject'],
	to: ['to'],
	cc: ['cc'],
	bcc: ['bcc'],
};

export const MESSAGE_FIELDS: SourceNames = {
	preview: ['messagePreview'],
	from: ['fromEmail'],
	linkUrl: ['linkUrl'],
	reason: ['errorMessage', 'bounceReason'],
	isThirdPartyReply: ['isThirdPartyReply'],
};

export const INTEREST_FIELDS: SourceNames = {
	score: ['aiLeadInterestScore'],
	level: ['aiLeadInterestLevel'],
	label: ['aiLeadInterest'],
};

export const CALL_FIELDS: SourceNames = {
	id: ['callSid'],
	direction: ['direction'],
	status: ['callStatus'],
	startedAt: ['startedAt'],
	endedAt: ['endedAt'],
	duration: ['duration', 'callDuration'],
	provider: ['phoneProvider'],
	phone: ['aircallPhone'],
	phoneName: ['aircallPhoneName'],
	recording: ['recording', 'recordingUrl'],
	recordingId: ['recordingSid'],
	isRecordingReady: ['callS3Ready'],
	transcript: ['transcript'],
};

/** Fields that only calls have, so that an event with one of them is about a call. */
export const CALL_EVIDENCE = split(
	'callSid callStatus callDuration callS3Ready phoneProvider aircallPhone aircallPhoneName recordingSid',
);

/** Other fields of lemlist's own, which are never variables of the lead. */
const DETAIL_FIELDS =
	split(`stopped paused relatedSentAt totalSequenceStep sequenceTested stepTested emailId
	emailTemplateId emailTemplateName messageId unsubscribedSource mutationAction mutationType doNotContact
	unsubEmail conditionKey conditionLabel conditionValue newSequenceId linkedinPostUrl opportunityId
	companyId lemlistSeenAt sentOutSideOfLemlist sentOutSideOfLemlistOpenedAt inviteSkipReason
	likeLastPostSkipReason html sendUserMailboxProviderId sentiment sentimentEmoji meetingDate meetingType
	delay url labels attachments`);

/** Why a field of an activity is in no part of the simplified item. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
	teamId: 'It is the team of the API key.',
	metaData: "It repeats IDs of the activity, for lemlist's own use.",
	lead: 'It is the lead as it is now, not as it was then. Lead: Get returns it. Its variables are not left out.',
	secret: 'It proves to the trigger that lemlist sent the event.',
};

const OWN_SOURCES = [MESSAGE_FIELDS, INTEREST_FIELDS, CALL_FIELDS, SENDER_FIELDS];

const OWN_FIELDS = new Set([
	...split('_id type createdAt isFirst bot campaignId campaignName sequenceId sequenceStep stepId'),
	...Object.values(LEAD_FIELDS).map(([name]) => name),
	...OWN_SOURCES.flatMap((fields) => Object.values(fields).flat()),
	...DETAIL_FIELDS,
]);

/** Whether lemlist uses the name itself, so that it can't be a variable of the lead. */
export function isOwnField(name: string): boolean {
	return OWN_FIELDS.has(name);
}

function split(text: string): string[] {
	return text.split(/\s+/);
}
