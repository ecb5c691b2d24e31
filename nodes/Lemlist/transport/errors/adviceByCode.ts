const MAILBOX_EXAMPLE = 'usr_1|ada@example.com|usm_1';

const PERSONA_MODE = "lemlist keeps personas for people only so far. Set 'Mode' to People.";

const LEAD_ID_SCOPE =
	'A lead ID belongs to one campaign and ends when the lead is removed from it. Get Many of the resource Lead gives the IDs of a campaign.';

/** Advice by lemlist's error code, matched as a whole (docs/lemlist-api.md#error-codes). */
const ADVICE_BY_CODE: Readonly<Record<string, string>> = {
	CAMPAIGN_LEAD_REVIEW_LEAD_NOT_FOUND: `There is no lead with this ID to launch. ${LEAD_ID_SCOPE}`,
	CAMPAIGN_LEAD_REVIEW_CAMPAIGN_NOT_FOUND:
		'The campaign of this lead is gone, so nothing can be launched. Add the person to another campaign.',

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
	PEOPLE_DATABASE_PERSONA_NOT_FOUND:
		'There is no persona with this ID, or it was deleted. Get Personas lists those of the team.',
	SEARCH_FILTERS_INVALID:
		'lemlist knows none of these filters here: people and companies have filters of their own. Get Filters of the resource Database lists both.',
	WRONG_PARAM_PEOPLE_DATABASE_PERSONA_ID:
		'Persona IDs begin with pdp_. Choose from the list, or copy an ID that Get Personas gives.',
	ROUTE_UNAUTHORIZED:
		'lemlist did not accept the API key for the people database. Check the API key of the credential, and whether its user may use the database.',
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
};

const CODE_PATTERN = /\b[A-Z]+(?:_[A-Z]+)+\b/g;

/** What to do about the first known code among lemlist's words. */
export function adviceByCode(message: string): string | undefined {
	const codes = message.match(CODE_PATTERN) ?? [];
	return codes.map((code) => ADVICE_BY_CODE[code]).find((text) => text !== undefined);
}
