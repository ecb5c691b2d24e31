import {
	adviceByCode,
	CONTINUE_ON_ERROR,
	FIELD_IN_USE,
	LEAD_IN_CAMPAIGN,
	PAUSE_FIRST,
} from './adviceByCode';

/** What the user can do about an error. */
export interface Advice {
	text: string;
	/** A different API key would help. */
	isCredentialInvalid: boolean;
}

const CREATE_NEW_KEY =
	"Create a key in lemlist's Integrations settings and enter it in the credential.";

const NOT_FOUND =
	"lemlist can't find {record}. It may have been deleted, or it belongs to a different team than the API key.";

const ALREADY_EXISTS = `It already exists or is being changed, so lemlist made no change. Use a different name or an operation such as Update, or ${CONTINUE_ON_ERROR}.`;

type PhraseAdvice = readonly [pattern: RegExp, text: string, isAboutKey?: true];

// By lemlist's message, where that is more specific than the status; the first match counts.
const ADVICE_BY_PHRASE: readonly PhraseAdvice[] = [
	[
		/No user found for this API key/i,
		`This API key is no longer valid: it was deleted, or its owner left the team. ${CREATE_NEW_KEY}`,
		true,
	],
	[
		/API key is blocked/i,
		'lemlist has blocked the user who owns the API key. Ask an admin of the lemlist team to unblock the user, or use the key of another user.',
		true,
	],
	[
		/\bBad team\b(?! or)/i,
		'The API key and the ID belong to different lemlist teams. Select from the list instead of entering an ID, or use the credential of the team that owns it.',
	],
	[
		/\bBad params\b/i,
		'lemlist rejected the value named after "Bad params". Check that parameter of this node.',
	],
	[
		/\b(Export with id|File not found)/i,
		'lemlist keeps an export job for two hours and its file for a day. Run the operation again to create a new one.',
	],
	[
		/\bemailPro\b/i,
		"This feature requires the Email Pro plan or higher. Upgrade in lemlist's Billing settings.",
	],
	[
		/(insufficient|not enough) credits/i,
		"Your lemlist team is out of credits. Buy more in lemlist's Billing settings, or turn off the options that use credits (finding and verifying data).",
	],
	[
		/(already|existing).*\bimport\b|\bimport\b.*(already|exists)/i,
		'The campaign is already linked to a CRM filter, and can have only one such link. Change the link in lemlist, or use another campaign.',
	],
	[/Lead already in/i, LEAD_IN_CAMPAIGN],
	[
		/graveyard/i,
		'The person is on the unsubscribe list, so lemlist made no change. If you are allowed to contact the person again, remove the address first, with the Unsubscribe resource.',
	],
	[/campaign is running/i, PAUSE_FIRST],
	[/\b(field|variable)\b.*\b(in use|used (in|by))\b/i, FIELD_IN_USE],
	[
		/cannot be re-subscribed/i,
		'The person unsubscribed or reported abuse, and only that person can undo it.',
	],
	[
		/too many webhooks|webhook limit/i,
		'A lemlist team can have up to 200 webhooks, including disabled ones. Delete unused ones with the Delete Orphans operation of the Webhook resource.',
	],
	[
		/targetUrl already exists/i,
		`Another webhook already has this address, and an address can have only one, whatever its event. Add a query such as ?event=emailsReplied to the address, delete the other webhook, or ${CONTINUE_ON_ERROR}.`,
	],
	[
		/start campaigns/i,
		'The campaign is already running, or it is a draft. A running campaign needs no action; launch a draft for the first time in the lemlist app.',
	],
	[
		/pause campaigns/i,
		`The campaign is not running, so there is nothing to do. To skip such campaigns, ${CONTINUE_ON_ERROR}.`,
	],
	[
		/email is required to unsub/i,
		'The lead has no email address to unsubscribe. Use Pause of the Lead resource, or Unsubscribe Contact of the Unsubscribe resource.',
	],
	[
		/^Variables not found/,
		'The lead has no variable with this name. Use Update of the Lead resource, which adds missing variables.',
	],
	[
		/Invalid leadId/i,
		'Enter a lead ID, which starts with lea_, instead of an email address. Get of the Lead resource finds the ID by email address.',
	],
	[
		/not a member of this team/i,
		'The user is not a member of the lemlist team. Select a user from the list.',
	],
	[
		/owner not found/i,
		'The contact owner must be a user of the lemlist team. Select a user from the list.',
	],
	[
		/not available for lead review/i,
		"lemlist doesn't enrich a lead that is waiting for review. Use Enrich Person instead.",
	],
	[
		/enrichmentStatus not-found/,
		'There is no enrichment with this ID. Use the ID that Enrich Person or Enrich Lead returns.',
	],
	[
		/identifier already belongs/i,
		'Another contact already has this email address or LinkedIn URL. Remove the value, or change that contact.',
	],
	// For an item of a batch, lemlist says this without a status.
	[/not.found/i, NOT_FOUND],
	// The status varies (docs/lemlist-api.md#duplicate-leads).
	[/\balready\b/i, ALREADY_EXISTS],
];

const ADVICE_BY_STATUS: Readonly<Record<number, string>> = {
	400: 'lemlist rejected the values. Check the parameters of this node.',
	401: `lemlist rejected the API key. ${CREATE_NEW_KEY}`,
	402: "Your lemlist plan or credits don't cover this. Check lemlist's Billing settings.",
	403: "The API key's owner doesn't have permission, or the feature is not available to the team.",
	404: NOT_FOUND,
	405: 'lemlist has no such endpoint. Check the base URL of the credential.',
	409: ALREADY_EXISTS,
	429: "This API key still exceeds lemlist's limit of 20 requests per 2 seconds after waiting. Other programs may use the same key: create a key for each, or run the workflow again later.",
};

const SERVER_ERROR = 'lemlist returned a server error. Run the workflow again later.';

/**
 * Advice for a response with this status: by lemlist's error code, else its message, else the status.
 * The labels are those of the fields that say which records the call was about.
 */
export function adviceFor(
	statusCode: number,
	message: string,
	labels: readonly string[] = [],
): Advice {
	const { text, isCredentialInvalid } = generalAdvice(statusCode, message);
	const record = text === NOT_FOUND ? describeRecord(statusCode, message, labels) : '';
	return { text: text.replace('{record}', record), isCredentialInvalid };
}

// lemlist mostly says which record it does not find, as in "Lead not found".
function describeRecord(statusCode: number, message: string, labels: readonly string[]): string {
	const [, noun = ''] = /\b(\w+) not.found/i.exec(message) ?? [];
	const meant = labels.filter((label) => label.toLowerCase().includes(noun.toLowerCase()));
	// Without a status, this is about one of the items of a request, and the labels about all of them.
	const named = meant.length > 0 || statusCode === 0 ? meant : labels;
	if (named.length === 0 || (statusCode === 0 && noun === '')) return 'the ID or email address';
	return `the value of ${named.map((label) => `'${label}'`).join(' or ')}`;
}

function generalAdvice(statusCode: number, message: string): Advice {
	const codeText = adviceByCode(message);
	const phrase = findPhrase(message);
	if (phrase && !codeText) return { text: phrase[1], isCredentialInvalid: phrase[2] === true };
	return { text: codeText ?? adviceByStatus(statusCode), isCredentialInvalid: statusCode === 401 };
}

/** Advice for a sentence that lemlist sent in place of data; `undefined` without any. */
export function adviceByPhrase(message: string): string | undefined {
	return adviceByCode(message) ?? findPhrase(message)?.[1];
}

function findPhrase(message: string): PhraseAdvice | undefined {
	return ADVICE_BY_PHRASE.find(([pattern]) => pattern.test(message));
}

function adviceByStatus(statusCode: number): string {
	return statusCode >= 500 ? SERVER_ERROR : (ADVICE_BY_STATUS[statusCode] ?? ADVICE_BY_STATUS[400]);
}
