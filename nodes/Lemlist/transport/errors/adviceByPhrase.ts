import { ALREADY_EXISTS, CONTINUE_ON_ERROR, CREATE_NEW_KEY, NOT_FOUND } from './commonAdvice';

const LINKEDIN_URL_FORMAT = 'LinkedIn URLs look like https://www.linkedin.com/in/ada-okafor.';

const ID_FORMAT =
	'Contact IDs begin with ctc_ and company IDs with cpn_. Copy the ID again from lemlist.';

type PhraseAdvice = readonly [words: RegExp, text: string, isAboutKey?: true];

/**
 * Error texts and codes that say more than the status; the first match wins
 * (docs/lemlist-api.md#error-codes).
 */
export const ADVICE_BY_PHRASE: readonly PhraseAdvice[] = [
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
		/BETA_NOT_ENABLED/,
		'lemlist has not opened this feature to your team yet. Ask the support of lemlist for it.',
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
		/ALREADY_ENRICHED/,
		"lemlist has enriched this lead before. Get the lead to read what was found, or add the option 'Force' to pay for a new search.",
	],
	[
		/LEAD_REVIEW_LEAD_PAUSED/,
		'The lead is paused. Resume it with the operation Resume, then launch it.',
	],
	[
		/LEAD_REVIEW_LEAD_ALREADY_LAUNCHED/,
		`The campaign writes to this lead already, so nothing is left to do. To skip such leads, ${CONTINUE_ON_ERROR}.`,
	],
	[
		/LEAD_REVIEW_LEAD_AI_VARIABLE_INVALID/,
		'A text that AI writes for this lead is missing or wrong. Open the lead in lemlist, mend the text, then launch the lead again.',
	],
	[
		/LEAD_REVIEW_LEAD_NO_SENDER_AVAILABLE/,
		'No sender of the campaign can write to this lead. Connect a mailbox or account in lemlist, or add a sender to the campaign.',
	],
	[
		/LEAD_REVIEW_CAMPAIGN_STEP_ERRORS/,
		'A step of the campaign is not complete. The operation Check Launch of the resource Campaign lists what is missing.',
	],
	[
		/MISSING_IDENTIFIER/,
		'lemlist cannot tell who is meant. Fill in an email address, a LinkedIn URL or a contact ID.',
	],
	[
		/CONTACT_DELETE_BLOCKED/,
		'lemlist is still enriching this contact. Delete it when that is over.',
	],
	[
		/COMPANY_HAS_CONTACTS/,
		"The company still has contacts. Add the option 'Force' to separate them from it, or delete them first.",
	],
	[
		/NO_CRM_CONNECTED/,
		'Connect a CRM in lemlist under Settings, Integrations, or leave out what concerns the CRM.',
	],
	[
		/NAME_ALREADY_EXISTS/,
		'The team has one of this name. Choose another name, or change the one that exists.',
	],
	[
		/INVALID_(ADDITIONAL_)?EMAIL/,
		'A value is no email address. Look for spaces, commas and missing parts.',
	],
	[
		/MISSING_INPUTS/,
		'lemlist knows too little of the person to look for data. Fill in a LinkedIn URL, or first name, last name and the name or domain of the company.',
	],
	[
		/MISSING_EMAIL/,
		'There is no e-mail address to verify. Fill in one, or have lemlist look for one with Find Email.',
	],
	[/INVALID_LINKEDIN_URL/, LINKEDIN_URL_FORMAT],
	[/MISSING_LINKEDIN_URL/, `Fill in a LinkedIn URL. ${LINKEDIN_URL_FORMAT}`],
	[/INVALID_DOMAIN/, 'Domains look like example.com, without https:// and without a path.'],
	[/INVALID_(CONTACT|COMPANY)_ID/, ID_FORMAT],
	[
		/UNAUTHORIZED_WORKFLOW_REQUESTED/,
		'The plan of the lemlist team does not cover one of the chosen searches. Choose fewer, or raise the plan in lemlist under Settings, Billing.',
	],
	[
		/ALERT_(NO_CHANNEL_ENABLED|EMAIL_REQUIRED)/,
		"An alert must tell somebody: enable a channel in 'Channels', and give the email channel an address.",
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
	// In the answer to many items it comes without a status.
	[/not.found/i, NOT_FOUND],
	// The status varies (docs/lemlist-api.md#duplicate-leads).
	[/\balready\b/i, ALREADY_EXISTS],
];
