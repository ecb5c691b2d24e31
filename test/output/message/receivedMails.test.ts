import { readMessageText } from '../../../nodes/Lemlist/output/message/messageText';

const read = (message: string) => readMessageText({ message }, ['message'], true);

const FROM = 'Nathan Okafor &lt;nathan@example.com&gt;';

// Mails as people receive them, written without looking at the rules.
describe('of a mail that people receive, the text is the reply', () => {
	it.each([
		[
			'Outlook for Mac',
			`<div class="WordSection1"><p class="MsoNormal">Sounds great</p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span style="font-size:12.0pt">From: </span></b><span>${FROM}<br><b>Date: </b>Tuesday, 3 December 2024 at 10:52<br><b>To: </b>Ada<br><b>Subject: </b>A question<o:p></o:p></span></p></div><p>Hi Ada</p></div>`,
			'Sounds great',
		],
		[
			'Exchange, with a mailto in brackets',
			'No thanks\n\nFrom: Nathan Okafor [mailto:nathan@example.com] \nSent: Tuesday, December 03, 2024 10:52 AM\nTo: Ada Lovelace\nCc: Bob; Eve;\n Mallory\nSubject: A question\n\nHi',
			'No thanks',
		],
		[
			'Spark',
			`<div name="messageBodySection"><div dir="auto">Next week works</div></div><div name="messageReplySection">On 3 Dec 2024 at 10:52 +0100, ${FROM}, wrote:<br><blockquote type="cite">Hi Ada</blockquote></div>`,
			'Next week works',
		],
		[
			'HEY',
			`<div class="trix-content">Deal.</div><div>On December 3, 2024, ${FROM} wrote:<br><blockquote>Hi Ada</blockquote></div>`,
			'Deal.',
		],
		[
			'Gmail in Portuguese',
			`<div dir="ltr">Pode ligar</div><br><div class="gmail_quote">Em ter., 3 de dez. de 2024 às 10:52, ${FROM} escreveu:<br><blockquote class="gmail_quote">Oi</blockquote></div>`,
			'Pode ligar',
		],
		[
			'Gmail in Japanese, plain text',
			'はい、お願いします。\n\n2024年12月3日(火) 10:52 Nathan Okafor <nathan@example.com>:\n\n> Hi Ada\n',
			'はい、お願いします。',
		],
		[
			'Gmail in Polish, plain text',
			'Tak\n\nwt., 3 gru 2024 o 10:52 Nathan Okafor <nathan@example.com> napisał(a):\n\n> Hej',
			'Tak',
		],
		[
			'Gmail with a narrow blank in the time, over two lines',
			'Ok\n\nOn Tue, Dec 3, 2024 at 10:52\u202fAM Nathan Okafor, Head of Sales at Example <\nnathan@example.com> wrote:\n\n> Hi',
			'Ok',
		],
		[
			'Yahoo for iPhone',
			`<div>Call tomorrow</div><div><br></div>Sent from Yahoo Mail for iPhone<br><p style="font-size: 15px;">On Tuesday, December 3, 2024, 10:52 AM, ${FROM} wrote:</p><blockquote style="margin:0 0 20px 0;"><div>Hi Ada</div></blockquote>`,
			'Call tomorrow\n\nSent from Yahoo Mail for iPhone',
		],
		[
			'Lotus Notes',
			'Not for us.\n\nVon: "Nathan Okafor" <nathan@example.com>\nAn: ada@lumen.com\nDatum: 03.12.2024 10:52\nBetreff: Frage\n\nHallo',
			'Not for us.',
		],
		[
			'Outlook in Swedish',
			'<p>Ja tack</p><div><b>Från:</b> Nathan &lt;nathan@example.com&gt;<br><b>Skickat:</b> den 3 december 2024 10:52<br><b>Till:</b> Ada<br><b>Ämne:</b> Fråga</div><p>Hej</p>',
			'Ja tack',
		],
		['an autoformatted apostrophe of an old Outlook', '<p>It&#146;s fine</p>', 'It’s fine'],
		[
			'Thunderbird, interleaved',
			'On 12/3/24 10:52, Nathan Okafor wrote:\n> Can we meet?\nYes.\n\n> At ten?\nAt eleven.',
			'Yes.\n\nAt eleven.',
		],
		[
			'a link in angle brackets',
			'See <https://lumen.com/terms> and write to <legal@lumen.com>.\nAda',
			'See <https://lumen.com/terms> and write to <legal@lumen.com>.\nAda',
		],
		[
			'a tag that somebody talks about',
			'Hi,\nplease use the <b> tag.\nAda',
			'Hi,\nplease use the <b> tag.\nAda',
		],
		[
			'a memo',
			'The meeting:\nFrom: the board\nTo: all\nDate: 5 May\nSubject: Kick-off\nPlease confirm.',
			'The meeting:\nFrom: the board\nTo: all\nDate: 5 May\nSubject: Kick-off\nPlease confirm.',
		],
		[
			'what a colleague wrote, cited by hand',
			'Hi Nathan,\n\nOn Dec 12, 2024 at 10:00, our CEO Bob (bob@lumen.com) wrote:\nwe buy nothing this year.\n\nSo please stop.',
			'Hi Nathan,\n\nOn Dec 12, 2024 at 10:00, our CEO Bob (bob@lumen.com) wrote:\nwe buy nothing this year.\n\nSo please stop.',
		],
		[
			'a mathematical remark',
			'<p>we have x&lt;5 and y&gt;3 seats</p>',
			'we have x<5 and y>3 seats',
		],
		[
			'a question mark',
			'<div>?</div><div class="gmail_quote"><blockquote class="gmail_quote">Hi</blockquote></div>',
			'?',
		],
		[
			'a confidentiality notice below the quote',
			`<p>Yes</p><div class="gmail_quote"><blockquote class="gmail_quote">Hi</blockquote></div><p>This email is confidential.</p>`,
			'Yes\nThis email is confidential.',
		],
		[
			'a reply below an Outlook header',
			`<div><b>From:</b> ${FROM}<br><b>Sent:</b> 3 December 2024 10:52<br><b>To:</b> Ada<br><b>Subject:</b> Q</div><p>Hi Ada</p><p>My reply is here.</p>`,
			`From: Nathan Okafor <nathan@example.com>\nSent: 3 December 2024 10:52\nTo: Ada\nSubject: Q\nHi Ada\nMy reply is here.`,
		],
	])('in %s', (_what, mail, reply) => {
		expect(read(mail).text).toBe(reply);
	});

	it.each([
		['blank HTML', '<p>&nbsp;</p>'],
		['a blank entity', '&nbsp;'],
		['blanks', ' \n'],
	])('in the next field, if one holds only %s', (_what, text) => {
		const message = '<p>Yes</p>';

		expect(readMessageText({ text, message }, ['text', 'message'], true)).toMatchObject({
			text: 'Yes',
			html: message,
		});
	});
});
