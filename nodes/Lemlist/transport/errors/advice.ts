/** What the user can do about an error. */
export interface Advice {
	text: string;
	/** A different API key would help. */
	isCredentialInvalid: boolean;
}

const CREATE_NEW_KEY =
	'Create a key in lemlist under Settings, Integrations and enter it in the credential.';

const CONTINUE_ON_ERROR = "set 'On Error' in the settings of this node to continue";

const NOT_FOUND =
	'lemlist does not know the ID or e-mail address. It may have been deleted, or it belongs to another team than the API key.';

const ALREADY_EXISTS = `lemlist has it already, or a change to it is under way, so nothing was changed. Use another name or an operation such as Update, or ${CONTINUE_ON_ERROR}.`;

const WRONG_BASE_URL =
	'Nothing was changed. Enter https://api.lemlist.com/api as the base URL of the credential; http instead of https leads elsewhere too.';

const MAILBOX_EXAMPLE = 'usr_1|ada@example.com|usm_1';

const PERSONA_MODE = "lemlist keeps personas for people only so far. Set 'Mode' to People.";

const LEAD_ID_SCOPE =
	'A lead ID belongs to one campaign and ends when the lead is removed from it. Get Many of the resource Lead gives the IDs of a campaign.';

const LINKEDIN_URL_FORMAT = 'LinkedIn URLs look like https://www.linkedin.com/in/ada-okafor.';

const ID_FORMAT =
	'Contact IDs begin with ctc_ and company IDs with cpn_. Copy the ID again from lemlist.';

const EMAIL_FORMAT = 'A value is no email address. Look for spaces, commas and missing parts.';

const ALERT_CHANNEL =
	"An alert must tell somebody: enable a channel in 'Channels', and give the email channel an address.";

// By lemlist's error code, matched as a whole (docs/lemlist-api.md#error-codes).
const ADVICE_BY_CODE: Readonly<Record<string, string>> = {
	CAMPAIGN_LEAD_REVIEW_LEAD_PAUSED:
		'The lead is paused. Resume it with the operation Resume, then launch it.',
	CAMPAIGN_LEAD_REVIEW_LEAD_ALREADY_LAUNCHED: `The campaign writes to this lead already, so nothing is left to do. To skip such leads, ${CONTINUE_ON_ERROR}.`,
	CAMPAIGN_LEAD_REVIEW_LEAD_AI_VARIABLE_INVALID:
		'A text that AI writes for this lead is missing or wrong. Open the lead in lemlist, mend the text, then launch the lead again.',
	CAMPAIGN_LEAD_REVIEW_LEAD_NO_SENDER_AVAILABLE:
		'No sender of the campaign can write to this lead. Connect a mailbox or account in lemlist, or add a sender to the campaign.',
	CAMPAIGN_LEAD_REVIEW_CAMPAIGN_STEP_ERRORS:
		'A step of the campaign is not complete. The operation Check Launch of the resource Campaign lists what is missing.',
	CAMPAIGN_LEAD_REVIEW_LEAD_NOT_FOUND: `There is no lead with this ID to launch. ${LEAD_ID_SCOPE}`,
	CAMPAIGN_LEAD_REVIEW_CAMPAIGN_NOT_FOUND:
		'The campaign of this lead is gone, so nothing can be launched. Add the person to another campaign.',

	MISSING_IDENTIFIER:
		'lemlist cannot tell who is meant. Fill in an email address, a LinkedIn URL or a contact ID.',
	INVALID_CONTACT_ID: ID_FORMAT,
	INVALID_COMPANY_ID: ID_FORMAT,
	INVALID_EMAIL: EMAIL_FORMAT,
	INVALID_ADDITIONAL_EMAILS: EMAIL_FORMAT,
	INVALID_LINKEDIN_URL: LINKEDIN_URL_FORMAT,
	INVALID_DOMAIN: 'Domains look like example.com, without https:// and without a path.',
	CONTACT_DELETE_BLOCKED: 'lemlist is still enriching this contact. Delete it when that is over.',
	COMPANY_HAS_CONTACTS:
		"The company still has contacts. Add the option 'Force' to separate them from it, or delete them first.",
	NO_CRM_CONNECTED:
		'Connect a CRM in lemlist under Settings, Integrations, or leave out what concerns the CRM.',
	CONTACT_NOT_FOUND:
		'There is no such contact, or it was deleted. Get Many of the resource Contact lists those that there are.',
	CONTACT_NOT_FOUND_BY_ID:
		"No contact has this ID, and a contact ID never creates one. Choose Email or LinkedIn URL in 'Find Contact By' to create a missing contact.",
	COMPANY_NOT_FOUND_BY_ID:
		"No company has this ID, and a company ID never creates one. Choose Domain in 'Find Company By' to create a missing company.",
	INVALID_FIELD:
		'lemlist does not have one of the fields, or the value is not of its type. Get Many of the resource Field lists the fields and their types.',
	CONTACT_VALIDATION_FAILED:
		'lemlist did not accept a value of the contact, which it names. Correct that field; Get Many of the resource Field lists the types.',
	MISSING_REQUIRED_FIELD:
		"lemlist names the field that is missing. A new company needs a name: fill in 'Name'.",

	ALREADY_ENRICHED:
		"lemlist has enriched this lead before. Get the lead to read what was found, or add the option 'Force' to pay for a new search.",
	MISSING_INPUTS:
		'lemlist knows too little of the person to look for data. Fill in a LinkedIn URL, or first name, last name and the name or domain of the company.',
	MISSING_EMAIL:
		'There is no e-mail address to verify. Fill in one, or have lemlist look for one with Find Email.',
	MISSING_LINKEDIN_URL: `Fill in a LinkedIn URL. ${LINKEDIN_URL_FORMAT}`,
	UNAUTHORIZED_WORKFLOW_REQUESTED:
		'The plan of the lemlist team does not cover one of the chosen searches. Choose fewer, or raise the plan in lemlist under Settings, Billing.',
	LEAD_NOT_FOUND: `There is no lead with this ID. ${LEAD_ID_SCOPE}`,
	WRONG_INPUT_FORMAT:
		"lemlist cannot read what is known of the person. Fill in at least one field of 'Person', each with a text.",
	WRONG_METADATA_FORMAT: "'Metadata' must be a text or a JSON object.",
	NO_WORKFLOW_REQUESTED: "Choose at least one search in 'Enrichments'.",
	WRONG_ENRICHMENT_REQUEST_FORMAT:
		"'Enrichments' must be a list. Choose from its dropdown, or let the expression give a list such as ['findEmail'].",
	TOO_MANY_ENRICHMENTS_REQUESTED:
		'lemlist takes fewer people in one request than were sent. Put a Loop Over Items node with smaller batches in front of this node.',
	NO_ENRICHMENTS_REQUESTED:
		"The request asked for nobody's data. Fill in 'Person' and choose in 'Enrichments'.",
	WRONG_BODY_FORMAT:
		'lemlist cannot read the request as a whole. If the base URL of the credential leads to a proxy, it may change what is sent.',

	PEOPLE_DATABASE_PERSONA_API_INVALID_MODE: PERSONA_MODE,
	PEOPLE_DATABASE_PERSONA_MODE_NOT_SUPPORTED: PERSONA_MODE,
	PEOPLE_DATABASE_PERSONA_API_INVALID_NAME: "A persona needs a name: fill in 'Name' with a text.",
	PEOPLE_DATABASE_PERSONA_API_INVALID_FILTERS:
		"A filter is not complete. Each needs a 'Filter ID' that Get Filters of the resource Database lists, and values to include or exclude.",
	PEOPLE_DATABASE_PERSONA_NAME_ALREADY_EXISTS:
		'The team has one of this name. Choose another name, or change the one that exists.',
	PEOPLE_DATABASE_PERSONA_NOT_FOUND:
		'There is no persona with this ID, or it was deleted. Get Personas lists those of the team.',
	SEARCH_FILTERS_INVALID:
		'lemlist knows none of these filters here: people and companies have filters of their own. Get Filters of the resource Database lists both.',
	WRONG_PARAM_PEOPLE_DATABASE_PERSONA_ID:
		'Persona IDs begin with pdp_. Choose from the list, or copy an ID that Get Personas gives.',
	ROUTE_UNAUTHORIZED:
		'lemlist did not accept the API key for the people database. Check the API key of the credential, and whether its user may use the database.',
	BETA_NOT_ENABLED:
		'lemlist has not opened this feature to your team yet. Ask the support of lemlist for it.',
	INTERNAL_ERROR:
		'lemlist has a fault in this feature. Run the workflow again later; if it stays, tell the support of lemlist.',

	LINKEDIN_MEDIA_INVALID_TYPE:
		"Only tasks for LinkedIn take images and videos. Remove 'Image URLs' and 'Video URLs', or use a task for LinkedIn.",

	DELIVERABILITY_ALERT_INVALID_WIDGET: "'Watch' must be outreach or warmup.",
	DELIVERABILITY_ALERT_INVALID_METRIC:
		"'Metric' must be one of what is watched: bounceRate or deliveryRate for outreach; score, inboxRate or spamRate for warmup.",
	DELIVERABILITY_ALERT_INVALID_SCOPE:
		"'Scope' must be domain or mailbox; for warmup it can be global as well.",
	DELIVERABILITY_ALERT_INVALID_THRESHOLD: "'Threshold' must be a number from 0 to 100.",
	DELIVERABILITY_ALERT_INVALID_PERIOD_DAYS: "'Period (Days)' must be a whole number from 1 to 30.",
	DELIVERABILITY_ALERT_INVALID_SCOPE_ENTITY_FORMAT: `'Scope Entities' must be domains such as example.com, or mailboxes in three parts such as ${MAILBOX_EXAMPLE}; the scope says which.`,
	DELIVERABILITY_ALERT_NO_CHANNEL_ENABLED: ALERT_CHANNEL,
	DELIVERABILITY_ALERT_EMAIL_REQUIRED: ALERT_CHANNEL,
	DELIVERABILITY_ALERT_INVALID_EMAIL: EMAIL_FORMAT,
};

type PhraseAdvice = readonly [pattern: RegExp, text: string, isAboutKey?: true];

// By lemlist's message, where that is more specific than the status; the first match counts.
const ADVICE_BY_PHRASE: readonly PhraseAdvice[] = [
	[
		/No user found for this API key/i,
		`The API key belongs to nobody any more: it was deleted, or its user has left the team. ${CREATE_NEW_KEY}`,
		true,
	],
	[
		/API key is blocked/i,
		'lemlist has blocked the user who owns the API key. Ask an admin of the lemlist team to unblock the user, or use the key of another user.',
		true,
	],
	[
		/\bBad team\b(?! or)/i,
		'The API key and the ID do not belong to the same lemlist team. Choose from the list instead of entering an ID, or use the credential of the team that owns it.',
	],
	[
		/^Bad params\b/i,
		"lemlist did not accept a value, which it names after 'Bad params'. Check that parameter of this node.",
	],
	[
		/^(Export with id|File not found)/i,
		'lemlist keeps an export for some hours only. Run the operation again to have it written anew.',
	],
	[
		/\bemailPro\b/i,
		'lemlist offers this from its Email Pro plan on. Choose that plan or a higher one in lemlist under Settings, Billing.',
	],
	[
		/(insufficient|not enough) credits/i,
		'The lemlist team has not enough credits left. Buy credits in lemlist under Settings, Billing, or switch off what costs credits: finding and verifying data.',
	],
	[
		/Lead already in/i,
		`The person is in a campaign already, so nothing was changed. Use the operation Create or Update to change the lead, switch off 'Deduplicate' to allow several campaigns, or ${CONTINUE_ON_ERROR}.`,
	],
	[
		/graveyard/i,
		'The person is on the unsubscribe list, so lemlist changes nothing. Remove the address there first, with the Unsubscribe resource, if you may write to the person again.',
	],
	[
		/campaign is running/i,
		'lemlist changes steps only while their campaign is paused. Use the operation Pause of the resource Campaign, change the step, then start the campaign.',
	],
	[
		/cannot be re-subscribed/i,
		'The person unsubscribed or reported abuse, and only that person can take it back.',
	],
	[
		/Webhook limit/i,
		'A lemlist team can have 200 webhooks, disabled ones included. Delete those that nobody uses with the operation Delete Orphans of the resource Webhook.',
	],
	// For an item of a batch, lemlist says this without a status.
	[/not.found/i, NOT_FOUND],
	// The status varies (docs/lemlist-api.md#duplicate-leads).
	[/\balready\b/i, ALREADY_EXISTS],
];

const ADVICE_BY_STATUS: Readonly<Record<number, string>> = {
	301: WRONG_BASE_URL,
	307: WRONG_BASE_URL,
	308: WRONG_BASE_URL,
	400: 'lemlist did not accept the values. Check the parameters of this node.',
	401: `lemlist did not accept the API key. ${CREATE_NEW_KEY}`,
	402: 'The plan or the credits of the lemlist team do not cover this. Check both in lemlist under Settings, Billing.',
	403: 'The user who owns the API key may not do this, or the feature is not open to the team.',
	404: NOT_FOUND,
	405: 'lemlist does not offer this on the address that was called. Check the base URL of the credential.',
	409: ALREADY_EXISTS,
	429: "The requests of this API key exceed lemlist's 20 per 2 seconds, even after waiting. Other programs may use the same key: give each its own, or run the workflow again later.",
};

const SERVER_ERROR = 'lemlist has a fault at the moment. Run the workflow again later.';

const CODE_PATTERN = /\b[A-Z]+(?:_[A-Z]+)+\b/g;

/** Advice for a response with this status: by lemlist's error code, else its message, else the status. */
export function adviceFor(statusCode: number, message: string): Advice {
	const codeText = adviceByCode(message);
	const phrase = ADVICE_BY_PHRASE.find(([pattern]) => pattern.test(message));
	if (phrase && !codeText) return { text: phrase[1], isCredentialInvalid: phrase[2] === true };
	return { text: codeText ?? adviceByStatus(statusCode), isCredentialInvalid: statusCode === 401 };
}

function adviceByCode(message: string): string | undefined {
	const codes = message.match(CODE_PATTERN) ?? [];
	return codes.map((code) => ADVICE_BY_CODE[code]).find((text) => text !== undefined);
}

function adviceByStatus(statusCode: number): string {
	return statusCode >= 500 ? SERVER_ERROR : (ADVICE_BY_STATUS[statusCode] ?? ADVICE_BY_STATUS[400]);
}
