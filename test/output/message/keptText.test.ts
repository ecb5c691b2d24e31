import { readMessageText } from '../../../nodes/Lemlist/output/message/messageText';

const read = (message: string) => readMessageText({ message }, ['message'], true);

const ORIGINAL_HEADER =
	'<b>From:</b> Nathan &lt;nathan@example.com&gt;<br><b>Sent:</b> 03 December 2024 10:52<br><b>To:</b> Ada<br><b>Subject:</b> A question';

// When it is not sure that something is a quote, it stays, because losing the reply is worse.
describe('the text of a reply keeps', () => {
	it.each([
		[
			'a sentence about an earlier message',
			'On 3 May 2024 at 10:00 you wrote:\n20 % discount\nIs it still valid?',
		],
		[
			'what somebody wrote',
			'As Ada wrote on 3 May 2024 at 10:00:\nWe need ten seats.\nPlease send an offer.',
		],
		[
			'a size with a greater-than sign',
			'We only work with companies\n> 500 employees\nwhich you are not.',
		],
		['arrows as bullets', 'We need\n> a demo\n> an offer'],
		['a route', 'I travel\nFrom: Berlin\nTo: Paris\nDate: 12.05.2026\nShall we meet?'],
		['a price with a dash', 'Our offer\n---- 20 %\nOk?'],
		['a line of dashes', 'Yes\n----------\nAda'],
		['a table of contacts', 'Ask\nFrom sales: Bob\nEmail: bob@x.io\nTo: Eve'],
		['a word of the list of verbs', 'Anna schrieb mir:\ndas passt.'],
		[
			'a forwarded message',
			'See below\n\n---------- Forwarded message ---------\nFrom: Bob <bob@x.io>\nDate: Tue, Dec 3, 2024 at 10:52 AM\nSubject: Budget\nTo: Ada <ada@x.io>\n\nYou may spend 10k.',
		],
	])('%s', (_what, message) => {
		expect(read(message).text).toBe(message);
	});

	it.each([
		[
			'an indented paragraph',
			'<p>Our terms:</p><blockquote style="margin:0 0 0 40px;border:none;padding:0px">10 seats</blockquote><p>Ok?</p>',
			'Our terms:\n10 seats\nOk?',
		],
		[
			'a list',
			'<p>We need</p><ul><li>a demo</li><li>an offer</li></ul>',
			'We need\n- a demo\n- an offer',
		],
		[
			'an emoji that is sent as an image',
			'<div><img alt="👍" data-emoji="👍" src="cid:1"></div>',
			'👍',
		],
		[
			'characters that HTML needs to escape',
			'<p>a &lt; b &amp;&amp; c &gt; d, 5&euro; &#x1F600;</p>',
			'a < b && c > d, 5€ 😀',
		],
		['a comparison that is not escaped', '<p>if a < b then</p>', 'if a < b then'],
		[
			'what follows the quote',
			'<blockquote type="cite">Can you?</blockquote><p>Yes</p><blockquote type="cite">When?</blockquote><p>Now</p>',
			'Yes\nNow',
		],
		[
			'what is written below the quote',
			'<div class="moz-cite-prefix">On 12/3/24 10:52, Nathan wrote:<br></div><blockquote type="cite">Hi</blockquote><p>Sure.</p>',
			'Sure.',
		],
		[
			'answers inside of the quoted message',
			`<p>See my answers below in red.</p><div>${ORIGINAL_HEADER}</div><p>How many? <span style="color:red">Ten</span></p>`,
			undefined,
		],
		[
			'everything, if there is nothing but a quote',
			`<div>${ORIGINAL_HEADER}</div><p>Hi Ada</p><p>My reply below</p>`,
			undefined,
		],
		[
			'a message that is forwarded as a quote',
			'<p>FYI</p><blockquote type="cite"><div>Begin forwarded message:</div><div>From: Bob</div><div>Ten seats</div></blockquote>',
			undefined,
		],
	])('%s', (_what, message, reply) => {
		const { text, fullText } = read(message);

		expect(text).toBe(reply ?? fullText);
	});

	it.each([
		'Te contesto en rojo más abajo.',
		'Ich antworte dir weiter unten.',
		'Je vous réponds en rouge.',
		'Ti rispondo qui sotto.',
		'Ik antwoord hieronder.',
		'Respondo logo abaixo.',
	])('answers inside of the quoted message that a sentence announces: %s', (sentence) => {
		const answered = `<div>${ORIGINAL_HEADER}</div><p>How many? <b>Ten</b></p>`;
		const { text, fullText } = read(`<p>${sentence}</p>${answered}`);

		expect(text).toBe(fullText);
	});
});

describe('the plain text of HTML', () => {
	it.each([
		[
			'has no styles, scripts and comments',
			'<style>p{}</style><script>x()</script><!-- no --><p>Hi</p>',
			'Hi',
		],
		['has no hidden text', '<div style="display: none">preview</div><p>Hi</p>', 'Hi'],
		[
			'has one line for each block and break',
			'<div>a<div>b</div>c<br>d</div><p>e</p>',
			'a\nb\nc\nd\ne',
		],
		[
			'has up to one blank line in a row',
			'<div>a</div><div><br></div><p>&nbsp;</p><div><br></div><div>b</div>',
			'a\n\nb',
		],
		[
			'has the cells of a table apart',
			'<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
			'a b\nc',
		],
		['keeps the breaks of preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
		['ignores greater-than signs inside of attributes', '<p title="a > b">Hi</p>', 'Hi'],
		['survives tags that are never closed', '<div><b>Hi<blockquote><p>there', 'Hi\nthere'],
		['survives a tag that never ends', '<p>Hi</p><a href="x', 'Hi\n<a href="x'],
		['survives a style that never ends', '<style><p>Hi</p>', 'Hi'],
		['survives a comment that never ends', '<!-- <p>Hi</p>', 'Hi'],
	])('%s', (_rule, html, text) => {
		expect(read(html).fullText).toBe(text);
	});
});
