import { STYLE_RULES } from '../../harness/texts/styleRules';

function findOnPage(rule: string, text: string): string | undefined {
	return STYLE_RULES[rule].find({ place: 'docs/a.md:1', text, kind: 'page' });
}

describe('the rule about headings', () => {
	const find = (text: string) => findOnPage('heading in sentence case', text);

	it.each([
		['# Limits and Errors', 'Errors'],
		['### 1. Install the Package', 'Package'],
		['**Compared With the Ideal**', 'With'],
		['## Get Many of *Get Many*', 'Many'],
		["## n8n's Built-in node", 'Built'],
	])('finds a word in title case in "%s"', (heading, word) => {
		expect(find(heading)).toBe(word);
	});

	it.each([
		'## Add a tool to an agent',
		"## n8n's own nodes",
		"## The webhook's address",
		'## Sign in with OAuth2, LinkedIn or an API key',
		"# Migrating from n8n's built-in Lemlist node",
		'## HTTP Request nodes',
		'## Lemlist Community Polling Trigger',
		'**The document of August 2026**',
		'## Set *Retry On Fail* to `True`',
		'## Open "My Campaign"',
	])('accepts "%s"', (heading) => {
		expect(find(heading)).toBeUndefined();
	});

	it.each(['# People Database', '## Choose A/B Test Winner', '## Get Many'])(
		'accepts "%s", as a form shows it',
		(heading) => {
			expect(find(heading)).toBeUndefined();
		},
	);

	it.each(['Select Get Many in the form', '- **Lead: Get Many** reads more', '| Get Many |'])(
		'does not apply to "%s", which is no heading',
		(text) => {
			expect(find(text)).toBeUndefined();
		},
	);

	it('does not apply to texts of the product', () => {
		const { find: findInText } = STYLE_RULES['heading in sentence case'];

		expect(findInText({ place: 'nodes/a.ts:1', text: '# Get Many', kind: 'product' })).toBe(
			undefined,
		);
	});
});

describe('the rules about words', () => {
	it.each([
		['fault', 'despite a fault of lemlist', 'fault'],
		['fault', 'The test injects faults', 'faults'],
		['choose', 'Choose the campaign', 'Choose'],
		['begins', 'The ID begins with lea_', 'begins with'],
		['words', 'the reason in the words of lemlist', 'words of lemlist'],
	])('find a breach of "%s" on a page: %s', (rule, text, found) => {
		expect(findOnPage(rule, text)).toBe(found);
	});

	it.each([
		['choose', 'Choose from the list, or specify an ID using an [expression].'],
		['choose', 'Select *Choose A/B Test Winner*'],
		['choose', 'The event *Condition Chosen* has no webhook'],
		['fault', 'The default is 10'],
		['contractions', 'lemlist does not store it'],
	])('leave a page alone that keeps "%s": %s', (rule, text) => {
		expect(findOnPage(rule, text)).toBeUndefined();
	});
});
