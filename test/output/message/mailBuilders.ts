/** How an email program writes a reply above the message that it answers, in HTML. */
type MailBuilder = (reply: string, introduction: string, original?: string) => string;

const ORIGINAL = 'Hi Ada,<br><br>would you like to see how it works?<br>Nathan';

/** Gmail in the browser and its apps. */
export const gmail: MailBuilder = (reply, introduction, original = ORIGINAL) =>
	`<div dir="ltr">${reply}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${introduction}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">${original}</div></blockquote></div>\n`;

/** Outlook for Windows, with its style sheet. */
export const outlookDesktop: MailBuilder = (reply, header, original = ORIGINAL) =>
	`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]--><style><!--
/* Font Definitions */
@font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}
p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;}
--></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026"/></xml><![endif]--></head><body lang="EN-GB" link="#0563C1" style="word-wrap:break-word"><div class="WordSection1">${paragraphs(reply)}<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${header}<o:p></o:p></p></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>${paragraphs(original)}</div></body></html>`;

/** Outlook in the browser and the new Outlook. */
export const outlookWeb: MailBuilder = (reply, header, original = ORIGINAL) =>
	`<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr"><div class="elementToProof" style="font-family: Aptos, Calibri; font-size: 12pt;">${reply}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${header}</font><div>&nbsp;</div></div><div>${original}</div></body></html>`;

/** Outlook for iOS and Android. */
export const outlookMobile: MailBuilder = (reply, header, original = ORIGINAL) =>
	`<html><body><div dir="auto" style="font-family: Aptos, sans-serif;">${reply}</div><div id="ms-outlook-mobile-body-separator-line" dir="auto"><br></div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message skipProofing"><hr style="display:inline-block;width:98%"><div><font face="Calibri">${header}</font></div><div>${original}</div></div></body></html>`;

/** Apple Mail on a Mac, iPhone or iPad. */
export const appleMail: MailBuilder = (reply, introduction, original = ORIGINAL) =>
	`<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space;">${reply}<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>${introduction}</div><br class="Apple-interchange-newline"><div><div>${original}</div></div></blockquote></div><br></body></html>`;

/** Yahoo Mail in the browser. */
export const yahoo: MailBuilder = (reply, introduction, original = ORIGINAL) =>
	`<html><head></head><body><div class="ydp1a2bcyahoo-style-wrap" style="font-family:Helvetica Neue;font-size:13px;"><div dir="ltr">${reply}</div><div><br></div></div><div id="yahoo_quoted_1234567890" class="yahoo_quoted"><div style="font-family:'Helvetica Neue';"><div>${introduction}</div><div><br></div><div><div>${original}</div></div></div></div></body></html>`;

/** Proton Mail. */
export const proton: MailBuilder = (reply, introduction, original = ORIGINAL) =>
	`<div style="font-family: Arial, sans-serif; font-size: 14px;">${reply}</div><div class="protonmail_signature_block protonmail_signature_block-empty"></div><div class="protonmail_quote">\n        ${introduction}<br>\n        <blockquote class="protonmail_quote" type="cite">\n            <div>${original}</div>\n        </blockquote><br>\n    </div>`;

/** Thunderbird. */
export const thunderbird: MailBuilder = (reply, introduction, original = ORIGINAL) =>
	`<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body><p>${reply}</p><div class="moz-cite-prefix">${introduction}<br></div><blockquote type="cite" cite="mid:CADu@mail.example.com"><p>${original}</p></blockquote></body></html>`;

/** The fields above a message that Outlook quotes. */
export const header = (labels: string, sent: string) => {
	const [from, date, to, subject] = labels.split(' ');
	const values = [
		'Nathan Okafor &lt;nathan@example.com&gt;',
		sent,
		'Ada Lovelace &lt;ada@lumen.com&gt;',
		'A question',
	];
	return [from, date, to, subject]
		.map((label, index) => `<b>${label.replace('_', ' ')}:</b> ${values[index]}`)
		.join('<br>');
};

function paragraphs(html: string): string {
	return html
		.split('<br>')
		.map((line) => `<p class="MsoNormal">${line || '<o:p>&nbsp;</o:p>'}<o:p></o:p></p>`)
		.join('');
}
