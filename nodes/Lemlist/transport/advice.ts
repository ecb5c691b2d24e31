import { adviceByCode } from './adviceByCode';
import { BY_WORDS } from './adviceByWords';
import { EXISTS, NEW_KEY, NOT_FOUND } from './remedies';

/** What an error of lemlist's says about itself, and what the user can do. */
export interface Advice {
	text: string;
	/** Another API key would help. */
	isAboutKey?: true;
}

const REDIRECTED =
	'Nothing was changed. Enter https://api.lemlist.com/api as the base URL of the credential; http instead of https leads elsewhere too.';

const BY_STATUS: Readonly<Record<number, string>> = {
	301: REDIRECTED,
	307: REDIRECTED,
	308: REDIRECTED,
	400: 'lemlist did not accept the values. Check the parameters of this node.',
	401: `lemlist did not accept the API key. ${NEW_KEY}`,
	402: 'The plan or the credits of the lemlist team do not cover this. Check both in lemlist under Settings, Billing.',
	403: 'The user who owns the API key may not do this, or the feature is not open to the team.',
	404: NOT_FOUND,
	405: 'lemlist does not offer this on the address that was called. Check the base URL of the credential.',
	409: EXISTS,
	429: "The requests of this API key exceed lemlist's 20 per 2 seconds, even after waiting. Other programs may use the same key: give each its own, or run the workflow again later.",
};

const FAULT = 'lemlist has a fault at the moment. Run the workflow again later.';

/** What to do about an error status, by lemlist's words and codes or else by the status alone. */
export function adviceOn(statusCode: number, words: string): Advice {
	const byCode = adviceByCode(words);
	if (byCode) return { text: byCode, ...(statusCode === 401 && { isAboutKey: true }) };
	const row = BY_WORDS.find(([known]) => known.test(words));
	if (row) {
		const [, text, isAboutKey] = row;
		return { text, isAboutKey };
	}
	if (statusCode >= 500) return { text: FAULT };
	return {
		text: BY_STATUS[statusCode] ?? BY_STATUS[400],
		...(statusCode === 401 && { isAboutKey: true }),
	};
}
