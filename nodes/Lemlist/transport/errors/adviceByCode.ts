import { CAMPAIGN_ADVICE } from './campaignCodes';
import { RECORD_ADVICE } from './recordCodes';

export const CONTINUE_ON_ERROR = "set 'On Error' in the settings of this node to continue";

const MAILBOX_EXAMPLE = 'usr_1|ada@example.com|usm_1';

const PERSONA_MODE = "lemlist keeps personas for people only so far. Set 'Mode' to People.";

const LEAD_ID_SCOPE =
	'A lead ID belongs to one campaign and ends when the lead is removed from it. Get Many of the resource Lead gives the IDs of a campaign.';

const LINKEDIN_URL_FORMAT = 'LinkedIn URLs look like https://www.linkedin.com/in/ada-okafor.';

const ID_FORMAT =
	'Contact IDs begin with ctc_ and company IDs with cpn_. Copy the ID again from lemlist.';

const EMAIL_FORMAT = 'A value is no email address. Look for spaces, commas and missing parts.';

const ALERT_CHANNEL =
	"An alert needs a recipient: enable a channel in 'Channels', and give the email channel an address.";

const NOT_OPEN =
	'lemlist has not opened this feature to your team yet. Ask the support of lemlist for it.';

/** Advice for a lead that is in a campaign already. */
export const LEAD_IN_CAMPAIGN = `The person is in a campaign already, so nothing was changed. Use the operation Create or Update to change the lead, switch off 'Deduplicate' to allow several campaigns, or ${CONTINUE_ON_ERROR}.`;

/** Advice for a change to a step of a running campaign. */
export const PAUSE_FIRST =
	'lemlist changes steps only while their campaign is paused. Use the operation Pause of the resource Campaign, change the step, then start the campaign.';

/** Advice for a field that cannot be deleted. */
export const FIELD_IN_USE =
	'A campaign uses the field. Take the variable out of the steps and conditions of that campaign first; with the field, lemlist deletes its values for good.';

// By lemlist's error code, matched as a whole (docs/lemlist-api.md#error-codes).
const ADVICE_BY_CODE: Readonly<Record<string, string>> = {
	...CAMPAIGN_ADVICE,
	...RECORD_ADVICE,

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
		'There is no email address to verify. Fill in one, or have lemlist look for one with Find Email.',
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
	NO_ENRICHMENTS_REQUESTED:
		"The request asked for nobody's data. Fill in 'Person' and choose in 'Enrichments'.",
	WRONG_BODY_FORMAT:
		'lemlist cannot read the request as a whole. If the base URL of the credential leads to a proxy, it may change what is sent.',

	PEOPLE_DATABASE_PERSONA_API_INVALID_MODE: PERSONA_MODE,
	PEOPLE_DATABASE_PERSONA_MODE_NOT_SUPPORTED: PERSONA_MODE,
	PEOPLE_DATABASE_PERSONA_API_INVALID_NAME: "A persona needs a name: fill in 'Name' with a text.",
	PEOPLE_DATABASE_PERSONA_API_INVALID_FILTERS:
		"A filter is not complete. Each needs a 'Filter ID' that Get Filters of the resource Database lists, and values to include or exclude.",
	SEARCH_FILTERS_INVALID:
		'lemlist knows none of these filters here: people and companies have filters of their own. Get Filters of the resource Database lists both.',
	ROUTE_UNAUTHORIZED:
		'lemlist did not accept the API key for this. It must belong to a user of the team who may use the feature: check the API key of the credential.',

	BETA_NOT_ENABLED: NOT_OPEN,
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

// By a part of lemlist's error code, for codes without advice of their own; the first match counts.
const ADVICE_BY_CODE_PART: ReadonlyArray<readonly [RegExp, string]> = [
	[/^LEAD_ALREADY_IN/, LEAD_IN_CAMPAIGN],
	[/CAMPAIGN_RUNNING$/, PAUSE_FIRST],
	[/^(USER_)?FIELD_.*(IN_USE|USED)/, FIELD_IN_USE],
	[
		/_IDENTIFIER_CONFLICT$/,
		'Another record has an identifier of the request, such as the email address or the domain. Leave it out, or change that record.',
	],
	[/BETA_REQUIRED$/, NOT_OPEN],
	[
		/PERMISSION_DENIED$|NOT_AUTHORIZED$|SENDER_NOT_ALLOWED$/,
		'The user who owns the API key may not do this. Ask an admin of the lemlist team, or use the key of an admin.',
	],
	[/NOT_IN_TEAM$/, 'The user is no member of the lemlist team. Choose a user from the list.'],
	[
		/PAID_PLAN$|PLAN_REQUIRED$/,
		'The plan of the lemlist team does not cover this. Choose a higher plan in lemlist under Settings, Billing.',
	],
	[
		/NOTHING_TO_UPDATE$|NO_UPDATE$|EMPTY_UPDATE$/,
		'The request changes nothing. Fill in at least one field to change.',
	],
	[
		/CAP_REACHED$/,
		'The lemlist team has used up what lemlist allows in a day. Run the workflow again tomorrow.',
	],
	[
		/(MAX_EXCEEDED|LIMIT_REACHED)$/,
		'The lemlist team has as many as its plan allows. Remove what is no longer needed, or raise the plan.',
	],
	[
		/TOO_MANY/,
		'The request holds more than lemlist accepts at once. Put a Loop Over Items node with smaller batches in front of this node, or enter fewer values.',
	],
	[/TOO_LONG$/, 'A text is longer than lemlist accepts. Shorten it.'],
	[/OUT_OF_RANGE$/, 'lemlist lists no more than 10,000 records. Narrow the list with filters.'],
	[
		/IN_PROGRESS$|^SEARCH.*_FAILED$/,
		'lemlist cannot do this at the moment. Run the workflow again later.',
	],
	[
		/SEQUENCE_IN_USE$|LOCKED_SEQUENCE$/,
		'Leads are at steps of this sequence, so lemlist does not change its order. Add the step at the end, or to a copy of the campaign.',
	],
	[
		/NAME_ALREADY_EXISTS$|DUPLICATE_NAME$|NAME_TAKEN$/,
		'The team has one of this name. Choose another name, or change the one that exists.',
	],
	[
		/^WRONG_PARAM/,
		'The ID is not one of this kind. Choose from the list, or copy the ID again from lemlist.',
	],
	[
		/^CAMPAIGN_AI/,
		'lemlist no longer offers this kind of AI campaign. Write the messages in a campaign without it.',
	],
	[
		/BAD_METHOD$/,
		'lemlist does not offer this verb at this address. Check the method and the path of the request.',
	],
	[
		/INVALID|WRONG|VALIDATION|MISSING|EMPTY|UNKNOWN|REQUIRED|BAD_REQUEST|DUPLICATE|WITHOUT|MULTIPLE|_NO_/,
		'lemlist did not accept a value, which it names. Correct that field of this node, or leave it out.',
	],
];

// The records whose code has another name than the form.
const RECORD_NAMES: Readonly<Record<string, string>> = {
	ENTITY: 'record',
	GROUPS: 'user group',
	LIST: 'list or signal agent',
};

const CODE_PATTERN = /\b[A-Z]+(?:_[A-Z]+)+\b/g;

/** Advice by the error codes in lemlist's message; `undefined` if it contains none. */
export function adviceByCode(message: string): string | undefined {
	const codes = message.match(CODE_PATTERN) ?? [];
	const advices = codes.map((code) => ADVICE_BY_CODE[code] ?? adviceByCodePart(code));
	return advices.find((text) => text !== undefined);
}

function adviceByCodePart(code: string): string | undefined {
	const [, record] = /([A-Z]+)_NOT_FOUND/.exec(code) ?? [];
	if (record)
		return `lemlist has no such ${RECORD_NAMES[record] ?? record.toLowerCase()}: it was deleted, or it belongs to another team than the API key. Check the ID.`;
	return ADVICE_BY_CODE_PART.find(([pattern]) => pattern.test(code))?.[1];
}
