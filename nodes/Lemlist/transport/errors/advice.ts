import { adviceByCode } from './adviceByCode';
import { ADVICE_BY_PHRASE } from './adviceByPhrase';
import { ALREADY_EXISTS, CREATE_NEW_KEY, NOT_FOUND } from './commonAdvice';

/** What an error of lemlist's says about itself, and what the user can do. */
export interface Advice {
	text: string;
	/** Another API key would help. */
	isCredentialInvalid?: true;
}

const WRONG_BASE_URL =
	'Nothing was changed. Enter https://api.lemlist.com/api as the base URL of the credential; http instead of https leads elsewhere too.';

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

/** What to do about an error status, by lemlist's words and codes or else by the status alone. */
export function adviceFor(statusCode: number, message: string): Advice {
	const codeAdvice = adviceByCode(message);
	if (codeAdvice)
		return { text: codeAdvice, ...(statusCode === 401 && { isCredentialInvalid: true }) };
	const phraseAdvice = ADVICE_BY_PHRASE.find(([pattern]) => pattern.test(message));
	if (phraseAdvice) {
		const [, text, isCredentialInvalid] = phraseAdvice;
		return { text, isCredentialInvalid };
	}
	if (statusCode >= 500) return { text: SERVER_ERROR };
	return {
		text: ADVICE_BY_STATUS[statusCode] ?? ADVICE_BY_STATUS[400],
		...(statusCode === 401 && { isCredentialInvalid: true }),
	};
}
