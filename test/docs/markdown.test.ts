import { anchor, code, escapeMarkdown, table } from '../../harness/docs/markdown';

describe('Markdown from the texts of the node', () => {
	it.each([
		['such as {{icebreaker2}} in a message', 'such as `{{icebreaker2}}` in a message'],
		['a <b>bold</b> word', 'a &lt;b>bold&lt;/b> word'],
		['an <a href="https://docs.n8n.io">expression</a>', 'an [expression](https://docs.n8n.io)'],
	])('writes %j as %j', (text, expected) => {
		expect(escapeMarkdown(text)).toBe(expected);
	});

	it('keeps a bar and a line break inside a cell', () => {
		expect(table(['A'], [[code('a|b')], ['one\ntwo']])).toBe(
			'| A |\n| --- |\n| `a\\|b` |\n| one two |',
		);
	});

	it.each([
		['Choose A/B Test Winner', 'choose-ab-test-winner'],
		['From n8n-nodes-base.lemlist', 'from-n8n-nodes-baselemlist'],
	])('names the heading %j as GitHub does', (heading, expected) => {
		expect(anchor(heading)).toBe(expected);
	});
});
