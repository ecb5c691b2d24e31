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
	'Create a key in lemlist under Settings, Integrations and enter it in the credential.';

const NOT_FOUND =
	'lemlist does not know {record}. It may have been deleted, or it belongs to another team than the API key.';

const ALREADY_EXISTS = `lemlist has it already, or a change to it is under way, so nothing was changed. Use another name or an operation such as Update, or ${CONTINUE_ON_ERROR}.`;

const WRONG_BASE_URL =
	'Nothing was changed. Enter https://api.lemlist.com/api as the base URL of the credential; http instead of https leads elsewhere too.';

type PhraseAdvice = readonly [pattern: RegExp, text: string, isAboutKey?: true];

// By lemlist's message, where that is more specific than the status; the first match counts.
const ADVICE_BY_PHRASE: readonly PhraseAdvice[] = [
	[
		/No user found for this API key/i,
		`The API key no longer belongs to a user: it was deleted, or its user has left the team. ${CREATE_NEW_KEY}`,
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
		/\bBad params\b/i,
		"lemlist did not accept a value, which it names after 'Bad params'. Check that parameter of this node.",
	],
	[
		/\b(Export with id|File not found)/i,
		'lemlist keeps an export for some hours only. Run the operation again to have it written again.',
	],
	[
		/\bemailPro\b/i,
		'lemlist offers this from its Email Pro plan on. Choose that plan or a higher one in lemlist under Settings, Billing.',
	],
	[
		/(insufficient|not enough) credits/i,
		'The lemlist team has not enough credits left. Buy credits in lemlist under Settings, Billing, or switch off what costs credits, which is finding and verifying data.',
	],
	[/Lead already in/i, LEAD_IN_CAMPAIGN],
	[
		/graveyard/i,
		'The person is on the unsubscribe list, so lemlist changes nothing. Remove the address there first, with the Unsubscribe resource, if you may write to the person again.',
	],
	[/campaign is running/i, PAUSE_FIRST],
	[/\b(field|variable)\b.*\b(in use|used (in|by))\b/i, FIELD_IN_USE],
	[
		/cannot be re-subscribed/i,
		'The person unsubscribed or reported abuse, and only that person can take it back.',
	],
	[
		/too many webhooks|webhook limit/i,
		'A lemlist team can have 200 webhooks, disabled ones included. Delete those that nobody uses with the operation Delete Orphans of the resource Webhook.',
	],
	[
		/targetUrl already exists/i,
		`Another webhook has this address, which only one can have, whatever its event. Add a query such as ?event=emailsReplied to the address, delete the other webhook, or ${CONTINUE_ON_ERROR}.`,
	],
	[
		/start campaigns/i,
		'The campaign is running already, or it is a draft. Nothing is left to do for a running one; launch a draft for the first time in the lemlist app.',
	],
	[
		/pause campaigns/i,
		`The campaign is not running, so nothing is left to do. To skip such campaigns, ${CONTINUE_ON_ERROR}.`,
	],
	[
		/email is required to unsub/i,
		'The lead has no email address that could be unsubscribed. Use the operation Pause of the resource Lead, or Unsubscribe Contact of the resource Unsubscribe.',
	],
	[
		/^Variables not found/,
		'The lead does not have a variable of this name. Use the operation Update of the resource Lead, which adds variables that are missing.',
	],
	[
		/Invalid leadId/i,
		'Enter the ID of a lead, which begins with lea_, and not an email address. The operation Get of the resource Lead finds the ID by email address.',
	],
	[
		/owner not found/i,
		'The contact owner must be a user of the lemlist team. Choose a user from the list.',
	],
	[
		/not available for lead review/i,
		'lemlist does not enrich a lead that waits for its review. Use the operation Enrich Person instead.',
	],
	[
		/enrichmentStatus not-found/,
		'There is no enrichment with this ID. Take the ID that Enrich Person or Enrich Lead returns.',
	],
	[
		/identifier already belongs/i,
		'Another contact has this email address or LinkedIn URL. Leave the value out, or change that contact.',
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
