import { readMessageText } from '../../../nodes/Lemlist/output/message/messageText';
import { isAutomaticReply } from '../../../nodes/Lemlist/output/message/automaticReply';

const MEGABYTE = 1_000_000;

const repeat = (part: string, length = MEGABYTE) => part.repeat(Math.ceil(length / part.length));

// Each one would take minutes or more if it were read in quadratic time.
const PARTS: ReadonlyArray<readonly [what: string, part: string]> = [
	['tags that end in a quote', '<a "'],
	['open elements', '<div>'],
	['closing tags', '<b></i>'],
	['less-than signs', '<a'],
	['comments that never end', '<!--'],
	['styles that never end', '<style>'],
	['quotes', '<blockquote type="cite">'],
	['entities', '&amp'],
	['attributes', '<p class=" class="'],
	['blank lines', '\n'],
	['lines of a greater-than sign', '> 5\n'],
	['quotes and answers', 'x\n> a\n'],
	['introductions of quotes', 'On 3 May 2024 10:52, a@b.io wrote: '],
	['beginnings of introductions', 'On Tue 3\n'],
	['headers', 'From: a@b.io\n'],
	['dashes', '-'],
	['addresses', 'a@'],
	['words of an announcement', 'see my '],
	['blanks', ' '],
	['colons', 'wrote :'],
];

describe('a message of 1 MB is read within seconds', () => {
	it.each(PARTS)('with %s', (_what, part) => {
		const start = performance.now();
		for (const message of [`<p>Hi</p>${repeat(part)}`, `Hi\n${repeat(part)}`]) {
			const { fullText = '' } = readMessageText({ message }, ['message'], true);
			isAutomaticReply(
				{ type: 'emailsReplied', subject: repeat(part), fromEmail: message },
				fullText,
			);
		}

		expect(performance.now() - start).toBeLessThan(10_000);
	});

	it('as lemlist sends a thread', () => {
		const line = '<p class="MsoNormal">Would you like a demo?<o:p></o:p></p>';
		const quote = `<div id="divRplyFwdMsg"></div>${repeat(line)}`;
		const start = performance.now();

		expect(readMessageText({ message: `<p>Yes</p>${quote}` }, ['message'], true).text).toBe('Yes');
		expect(performance.now() - start).toBeLessThan(5_000);
	});
});
