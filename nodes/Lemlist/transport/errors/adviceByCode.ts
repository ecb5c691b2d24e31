import { CAMPAIGN_ADVICE } from './campaignCodes';
import { RECORD_ADVICE } from './recordCodes';

export const CONTINUE_ON_ERROR = "set 'On Error' to 'Continue' in this node's settings";

const MAILBOX_EXAMPLE = 'usr_1|ada@example.com|usm_1';

const PERSONA_MODE = "lemlist supports personas for people only. Set 'Mode' to People.";

const LEAD_ID_SCOPE =
	'A lead ID belongs to one campaign and is no longer valid once the lead is removed from it. Get Many of the Lead resource returns the IDs of a campaign.';

const LINKEDIN_URL_FORMAT = 'LinkedIn URLs look like https://www.linkedin.com/in/ada-okafor.';

const ID_FORMAT =
	'Contact IDs start with ctc_ and company IDs with cpn_. Copy the ID from lemlist again.';

const EMAIL_FORMAT =
	'A value is not a valid email address. Check for spaces, commas and missing parts.';

const ALERT_CHANNEL =
	"An alert needs a recipient: enable a channel in 'Channels', and enter an address for the email channel.";

const NOT_OPEN = 'This feature is not available to your team yet. Ask lemlist support for access.';

/** Advice for a lead that is in a campaign already. */
export const LEAD_IN_CAMPAIGN = `The person is already in a campaign, so nothing was changed. For a lead of this campaign, set 'If the Lead Exists' to Skip the Item or Update the Lead, or use Create or Update. To allow several campaigns, turn off 'Deduplicate'. Or ${CONTINUE_ON_ERROR}.`;

/** Advice for a change to a step of a running campaign. */
export const PAUSE_FIRST =
	'Steps can only be changed while their campaign is paused. Use Pause of the Campaign resource, change the step, then start the campaign.';

/** Advice for a field that cannot be deleted. */
export const FIELD_IN_USE =
	'A campaign uses the field. First remove the variable from the steps and conditions of that campaign. When the field is deleted, its values are lost.';

// By lemlist's error code, matched as a whole (docs/lemlist-api.md#error-codes).
const ADVICE_BY_CODE: Readonly<Record<string, string>> = {
	...CAMPAIGN_ADVICE,
	...RECORD_ADVICE,

	CAMPAIGN_LEAD_REVIEW_LEAD_PAUSED: 'The lead is paused. Use Resume, then launch it.',
	CAMPAIGN_LEAD_REVIEW_LEAD_ALREADY_LAUNCHED: `The lead has already been launched, so there is nothing to do. To skip such leads, ${CONTINUE_ON_ERROR}.`,
	CAMPAIGN_LEAD_REVIEW_LEAD_AI_VARIABLE_INVALID:
		'An AI-generated text for this lead is missing or invalid. Open the lead in lemlist, fix the text, then launch the lead again.',
	CAMPAIGN_LEAD_REVIEW_LEAD_NO_SENDER_AVAILABLE:
		'No sender of the campaign can contact this lead. Connect a mailbox or account in lemlist, or add a sender to the campaign.',
	CAMPAIGN_LEAD_REVIEW_CAMPAIGN_STEP_ERRORS:
		'A step of the campaign is incomplete. Check Launch of the Campaign resource lists what is missing.',
	CAMPAIGN_LEAD_REVIEW_LEAD_NOT_FOUND: `There is no lead with this ID to launch. ${LEAD_ID_SCOPE}`,
	CAMPAIGN_LEAD_REVIEW_CAMPAIGN_NOT_FOUND:
		'The campaign of this lead no longer exists. Add the person to another campaign.',

	MISSING_IDENTIFIER:
		"lemlist can't identify the person. Fill in an email address, a LinkedIn URL or a contact ID.",
	INVALID_CONTACT_ID: ID_FORMAT,
	INVALID_COMPANY_ID: ID_FORMAT,
	INVALID_EMAIL: EMAIL_FORMAT,
	INVALID_ADDITIONAL_EMAILS: EMAIL_FORMAT,
	INVALID_LINKEDIN_URL: LINKEDIN_URL_FORMAT,
	INVALID_DOMAIN: 'Domains look like example.com, without https:// and without a path.',
	CONTACT_DELETE_BLOCKED:
		'lemlist is still enriching this contact. Delete it when the enrichment is done.',
	COMPANY_HAS_CONTACTS:
		"The company still has contacts. Add the option 'Force' to unlink them, or delete them first.",
	NO_CRM_CONNECTED: "Connect a CRM in lemlist's Integrations settings, or remove the CRM fields.",
	CONTACT_NOT_FOUND_BY_ID:
		"No contact has this ID, and a contact ID never creates one. To create a missing contact, select Email or LinkedIn URL in 'Find Contact By'.",
	COMPANY_NOT_FOUND_BY_ID:
		"No company has this ID, and a company ID never creates one. To create a missing company, select Domain in 'Find Company By'.",
	INVALID_FIELD:
		"One of the fields doesn't exist in lemlist, or its value has the wrong type. Get Many of the Field resource lists the fields and their types.",
	CONTACT_VALIDATION_FAILED:
		'lemlist rejected the value named in the message. Correct that field of the contact; Get Many of the Field resource lists the types.',
	MISSING_REQUIRED_FIELD:
		"The message names the missing field. A new company needs a name: fill in 'Name'.",

	ALREADY_ENRICHED:
		"lemlist has already enriched this lead. Get the lead to see the results, or add the option 'Force' to pay for a new search.",
	MISSING_INPUTS:
		"lemlist doesn't have enough information about the person. Fill in a LinkedIn URL, or first name, last name and the company's name or domain.",
	MISSING_EMAIL:
		'There is no email address to verify. Fill in one, or have lemlist look for one with Find Email.',
	MISSING_LINKEDIN_URL: `Fill in a LinkedIn URL. ${LINKEDIN_URL_FORMAT}`,
	UNAUTHORIZED_WORKFLOW_REQUESTED:
		"Your lemlist plan doesn't include one of the selected searches. Select fewer, or upgrade in lemlist's Billing settings.",
	LEAD_NOT_FOUND: `There is no lead with this ID. ${LEAD_ID_SCOPE}`,
	WRONG_INPUT_FORMAT:
		"lemlist can't read the values in 'Person'. Fill in one or more fields with text.",
	WRONG_METADATA_FORMAT: "'Metadata' must be text or a JSON object.",
	NO_WORKFLOW_REQUESTED: "Select one or more searches in 'Enrichments'.",
	WRONG_ENRICHMENT_REQUEST_FORMAT:
		"'Enrichments' must be a list. Select from its dropdown list, or use an expression that returns a list such as ['findEmail'].",
	NO_ENRICHMENTS_REQUESTED:
		"The request contained no person. Fill in 'Person' and select searches in 'Enrichments'.",
	WRONG_BODY_FORMAT:
		"lemlist can't read the request. If the base URL of the credential points to a proxy, the proxy may change requests.",

	PEOPLE_DATABASE_PERSONA_API_INVALID_MODE: PERSONA_MODE,
	PEOPLE_DATABASE_PERSONA_MODE_NOT_SUPPORTED: PERSONA_MODE,
	PEOPLE_DATABASE_PERSONA_API_INVALID_NAME: "A persona needs a name: enter text in 'Name'.",
	PEOPLE_DATABASE_PERSONA_API_INVALID_FILTERS:
		"A filter is incomplete. Each one needs a 'Filter ID' from Get Filters of the People Database resource, and values to include or exclude.",
	SEARCH_FILTERS_INVALID:
		'None of these filters exists for this search: people and companies have different filters. Get Filters of the People Database resource lists both.',
	ROUTE_UNAUTHORIZED:
		'lemlist rejected the API key for this request. It must belong to a user who has access to the feature: check the API key of the credential.',

	BETA_NOT_ENABLED: NOT_OPEN,
	INTERNAL_ERROR:
		'lemlist returned a server error for this feature. Run the workflow again later; if the error persists, contact lemlist support.',

	LINKEDIN_MEDIA_INVALID_TYPE:
		"Only LinkedIn tasks can have images and videos. Remove 'Image URLs' and 'Video URLs', or use a LinkedIn task.",

	DELIVERABILITY_ALERT_INVALID_WIDGET: "'Watch' must be outreach or warmup.",
	DELIVERABILITY_ALERT_INVALID_METRIC:
		"'Metric' must be bounceRate or deliveryRate for outreach, or score, inboxRate or spamRate for warmup.",
	DELIVERABILITY_ALERT_INVALID_SCOPE: "'Scope' must be domain or mailbox, or global for warmup.",
	DELIVERABILITY_ALERT_INVALID_THRESHOLD: "'Threshold' must be a number from 0 to 100.",
	DELIVERABILITY_ALERT_INVALID_PERIOD_DAYS: "'Period (Days)' must be a whole number from 1 to 30.",
	DELIVERABILITY_ALERT_INVALID_SCOPE_ENTITY_FORMAT: `Depending on the scope, 'Scope Entities' must be domains such as example.com, or mailboxes in three parts such as ${MAILBOX_EXAMPLE}.`,
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
		'Another record already has an identifier of this request, such as the email address or the domain. Remove it, or change that record.',
	],
	[/BETA_REQUIRED$/, NOT_OPEN],
	[
		/PERMISSION_DENIED$|NOT_AUTHORIZED$|SENDER_NOT_ALLOWED$/,
		"The API key's owner doesn't have permission to do this. Ask an admin of the lemlist team, or use the key of an admin.",
	],
	[/NOT_IN_TEAM$/, 'The user is not a member of the lemlist team. Select a user from the list.'],
	[
		/PAID_PLAN$|PLAN_REQUIRED$/,
		"Your lemlist plan doesn't include this. Upgrade in lemlist's Billing settings.",
	],
	[
		/NOTHING_TO_UPDATE$|NO_UPDATE$|EMPTY_UPDATE$/,
		'The request contains no changes. Fill in one or more fields to change.',
	],
	[
		/CAP_REACHED$/,
		'Your lemlist team has reached its daily limit. Run the workflow again tomorrow.',
	],
	[
		/(MAX_EXCEEDED|LIMIT_REACHED)$/,
		'Your lemlist team has reached the limit of its plan. Remove records you no longer need, or upgrade the plan.',
	],
	[
		/TOO_MANY/,
		'The request contains more than lemlist accepts at once. Add a Loop Over Items node with smaller batches before this node, or enter fewer values.',
	],
	[/TOO_LONG$/, 'Some text is too long. Shorten it.'],
	[/OUT_OF_RANGE$/, 'lemlist lists up to 10,000 records. Narrow the list with filters.'],
	[
		/IN_PROGRESS$|^SEARCH.*_FAILED$/,
		"lemlist can't do this at the moment. Run the workflow again later.",
	],
	[
		/SEQUENCE_IN_USE$|LOCKED_SEQUENCE$/,
		"Some leads have reached this sequence, so its order can't be changed. Add the step at the end, or to a copy of the campaign.",
	],
	[
		/NAME_ALREADY_EXISTS$|DUPLICATE_NAME$|NAME_TAKEN$/,
		'The name is already in use. Use a different name, or change the existing record.',
	],
	[
		/^WRONG_PARAM/,
		'The ID belongs to a different kind of record. Select from the list, or copy the ID from lemlist again.',
	],
	[
		/^CAMPAIGN_AI/,
		'lemlist no longer offers this kind of AI campaign. Write the messages in a campaign without it.',
	],
	[
		/BAD_METHOD$/,
		"lemlist doesn't support this method for this path. Check the method and the path of the request.",
	],
	[
		/INVALID|WRONG|VALIDATION|MISSING|EMPTY|UNKNOWN|REQUIRED|BAD_REQUEST|DUPLICATE|WITHOUT|MULTIPLE|_NO_/,
		'lemlist rejected the value named in the message. Correct that field of this node, or remove it.',
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
		return `lemlist has no such ${RECORD_NAMES[record] ?? record.toLowerCase()}: it was deleted, or it belongs to a different team than the API key. Check the ID.`;
	return ADVICE_BY_CODE_PART.find(([pattern]) => pattern.test(code))?.[1];
}
