import {
	appleMail,
	gmail,
	header,
	outlookDesktop,
	outlookMobile,
	outlookWeb,
	proton,
	thunderbird,
	yahoo,
} from './mailBuilders';

/** An email as a program writes it, and the reply in it. */
export type SampleMail = readonly [program: string, language: string, mail: string, reply: string];

const NATHAN = '&lt;<a href="mailto:nathan@example.com">nathan@example.com</a>&gt;';

/** Replies as the email programs write them: what was written, and what must be left of it. */
export const SAMPLE_MAILS: readonly SampleMail[] = [
	[
		'Gmail',
		'English',
		gmail(
			'Yes, let&#39;s talk.<br><br>Ada',
			`On Tue, Dec 3, 2024 at 10:52 AM Nathan Okafor ${NATHAN} wrote:`,
		),
		"Yes, let's talk.\n\nAda",
	],
	[
		'Gmail',
		'French',
		gmail(
			'Oui, avec plaisir&nbsp;!',
			`Le mar. 3 déc. 2024 à 10:52, Nathan Okafor ${NATHAN} a écrit :`,
		),
		'Oui, avec plaisir !',
	],
	[
		'Gmail',
		'German',
		gmail(
			'Gerne, n&auml;chste Woche.',
			`Am Di., 3. Dez. 2024 um 10:52 Uhr schrieb Nathan Okafor ${NATHAN}:`,
		),
		'Gerne, nächste Woche.',
	],
	[
		'Gmail',
		'Spanish',
		gmail(
			'S&iacute;, ll&aacute;mame ma&ntilde;ana.',
			`El mar, 3 dic 2024 a las 10:52, Nathan Okafor (${NATHAN}) escribió:`,
		),
		'Sí, llámame mañana.',
	],
	[
		'Gmail',
		'Italian',
		gmail(
			'Volentieri, a marted&igrave;.',
			`Il giorno mar 3 dic 2024 alle ore 10:52 Nathan Okafor ${NATHAN} ha scritto:`,
		),
		'Volentieri, a martedì.',
	],
	[
		'Gmail',
		'Dutch',
		gmail('Prima, bel me morgen.', `Op di 3 dec. 2024 om 10:52 schreef Nathan Okafor ${NATHAN}:`),
		'Prima, bel me morgen.',
	],
	[
		'Gmail, answers between the quotes',
		'English',
		'<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">On Tue, Dec 3, 2024 at 10:52 AM Nathan &lt;nathan@example.com&gt; wrote:<br></div><blockquote class="gmail_quote">Can we meet on Monday?</blockquote><div>Yes, at ten.</div><blockquote class="gmail_quote">Who else comes?</blockquote><div>Only me.</div></div></div>',
		'Yes, at ten.\nOnly me.',
	],
	[
		'Gmail, quote of an older version',
		'English',
		'Sounds good<div class="gmail_quote">On Dec 3, 2024 10:52 AM, "Nathan Okafor" &lt;<a href="mailto:nathan@example.com">nathan@example.com</a>&gt; wrote:<br type="attribution"><blockquote class="quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><p dir="ltr">Hi Ada</p></blockquote></div>',
		'Sounds good',
	],
	[
		'Gmail app',
		'German',
		'<p dir="ltr">Passt mir gut</p><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Nathan Okafor &lt;nathan@example.com&gt; schrieb am Di., 3. Dez. 2024, 10:52:<br></div><blockquote class="gmail_quote"><div>Hallo Ada</div></blockquote></div>',
		'Passt mir gut',
	],
	[
		'Gmail, plain text',
		'English',
		'Thanks, not now.\r\n\r\nOn Tue, Dec 3, 2024 at 10:52 AM Nathan Okafor <nathan@example.com>\r\nwrote:\r\n\r\n> Hi Ada,\r\n>\r\n> would you like a demo?\r\n',
		'Thanks, not now.',
	],
	[
		'Outlook desktop',
		'English',
		outlookDesktop(
			'Dear Nathan,<br><br>Please call me on Friday.<br>Ada',
			header('From Sent To Subject', '03 December 2024 10:52'),
		),
		'Dear Nathan,\n\nPlease call me on Friday.\nAda',
	],
	[
		'Outlook desktop',
		'French',
		outlookDesktop(
			'Bonjour,<br><br>C&#8217;est d&#8217;accord.',
			header('De Envoyé À Objet', 'mardi 3 décembre 2024 10:52'),
		),
		'Bonjour,\n\nC’est d’accord.',
	],
	[
		'Outlook desktop',
		'German',
		outlookDesktop(
			'Guten Tag,<br><br>bitte am Freitag.',
			header('Von Gesendet An Betreff', 'Dienstag, 3. Dezember 2024 10:52'),
		),
		'Guten Tag,\n\nbitte am Freitag.',
	],
	[
		'Outlook desktop',
		'Spanish',
		outlookDesktop(
			'Hola,<br><br>de acuerdo.',
			header('De Enviado_el Para Asunto', 'martes, 3 de diciembre de 2024 10:52'),
		),
		'Hola,\n\nde acuerdo.',
	],
	[
		'Outlook desktop',
		'Italian',
		outlookDesktop(
			'Buongiorno,<br><br>va bene.',
			header('Da Inviato A Oggetto', 'martedì 3 dicembre 2024 10:52'),
		),
		'Buongiorno,\n\nva bene.',
	],
	[
		'Outlook desktop',
		'Dutch',
		outlookDesktop(
			'Dag,<br><br>akkoord.',
			header('Van Verzonden Aan Onderwerp', 'dinsdag 3 december 2024 10:52'),
		),
		'Dag,\n\nakkoord.',
	],
	[
		'Outlook desktop, plain text',
		'English',
		'Please remove me.\r\n\r\n-----Original Message-----\r\nFrom: Nathan Okafor <nathan@example.com> \r\nSent: 03 December 2024 10:52\r\nTo: Ada\r\nSubject: A question\r\n\r\nHi Ada',
		'Please remove me.',
	],
	[
		'Outlook desktop, plain text',
		'German',
		'Kein Bedarf.\r\n\r\n-----Ursprüngliche Nachricht-----\r\nVon: Nathan Okafor\r\nGesendet: Dienstag, 3. Dezember 2024 10:52\r\n\r\nHallo',
		'Kein Bedarf.',
	],
	[
		'Outlook desktop, plain text',
		'French',
		"Merci, non.\r\n\r\n-----Message d'origine-----\r\nDe : Nathan Okafor\r\nEnvoyé : mardi 3 décembre 2024 10:52\r\n\r\nBonjour",
		'Merci, non.',
	],
	[
		'Outlook web',
		'English',
		outlookWeb(
			'Tell me more.',
			header('From Sent To Subject', 'Tuesday, December 3, 2024 10:52 AM'),
		),
		'Tell me more.',
	],
	[
		'Outlook web',
		'Spanish',
		outlookWeb(
			'Env&iacute;eme m&aacute;s.',
			header('De Enviado Para Asunto', 'martes, 3 de diciembre de 2024 10:52'),
		),
		'Envíeme más.',
	],
	[
		'Outlook web, plain text',
		'Italian',
		'Grazie, no.\n\n________________________________\nDa: Nathan Okafor <nathan@example.com>\nInviato: martedì 3 dicembre 2024 10:52\nA: Ada <ada@lumen.com>\nOggetto: Una domanda\n\nBuongiorno',
		'Grazie, no.',
	],
	[
		'Outlook web, plain text',
		'Dutch',
		'Nee, dank u.\n\n________________________________\nVan: Nathan Okafor <nathan@example.com>\nVerzonden: dinsdag 3 december 2024 10:52\nAan: Ada <ada@lumen.com>\nOnderwerp: Een vraag\n\nDag',
		'Nee, dank u.',
	],
	[
		'Outlook mobile',
		'English',
		outlookMobile(
			'Ok, Monday',
			header('From Sent To Subject', 'Tuesday, December 3, 2024 10:52:11 AM'),
		),
		'Ok, Monday\n\nGet Outlook for iOS',
	],
	[
		'Outlook mobile',
		'French',
		outlookMobile('Ok pour lundi', header('De Envoyé À Objet', 'mardi 3 décembre 2024 10:52:11')),
		'Ok pour lundi\n\nGet Outlook for iOS',
	],
	[
		'Apple Mail',
		'English',
		appleMail(
			'Happy to.',
			'On 3 Dec 2024, at 10:52, Nathan Okafor &lt;nathan@example.com&gt; wrote:',
		),
		'Happy to.',
	],
	[
		'Apple Mail',
		'French',
		appleMail(
			'Volontiers.',
			'Le 3 déc. 2024 à 10:52, Nathan Okafor &lt;nathan@example.com&gt; a écrit :',
		),
		'Volontiers.',
	],
	[
		'Apple Mail',
		'Dutch',
		appleMail(
			'Graag.',
			'Op 3 dec 2024, om 10:52 heeft Nathan Okafor &lt;nathan@example.com&gt; het volgende geschreven:',
		),
		'Graag.',
	],
	[
		'Apple Mail on an iPhone',
		'German',
		'<html><body dir="auto">Ja gern<br><br><div dir="ltr">Von meinem iPhone gesendet</div><div dir="ltr"><br><blockquote type="cite">Am 03.12.2024 um 10:52 schrieb Nathan Okafor &lt;nathan@example.com&gt;:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">﻿Hallo Ada</div></blockquote></body></html>',
		'Ja gern\n\nVon meinem iPhone gesendet',
	],
	[
		'Apple Mail, plain text',
		'Spanish',
		'Perfecto.\n\nEnviado desde mi iPhone\n\n> El 3 dic 2024, a las 10:52, Nathan Okafor <nathan@example.com> escribió:\n> \n> Hola Ada\n',
		'Perfecto.\n\nEnviado desde mi iPhone',
	],
	[
		'Apple Mail, plain text',
		'Italian',
		'Va bene\n\n> Il giorno 3 dic 2024, alle ore 10:52, Nathan Okafor <nathan@example.com> ha scritto:\n> \n> Ciao',
		'Va bene',
	],
	[
		'Yahoo',
		'English',
		yahoo(
			'Call me',
			'On Tuesday, December 3, 2024 at 10:52:00 AM GMT+1, Nathan Okafor &lt;nathan@example.com&gt; wrote:',
		),
		'Call me',
	],
	[
		'Yahoo',
		'Spanish',
		yahoo(
			'Ll&aacute;meme',
			'En martes, 3 de diciembre de 2024, 10:52:00 CET, Nathan Okafor &lt;nathan@example.com&gt; escribió:',
		),
		'Llámeme',
	],
	[
		'Yahoo',
		'German',
		yahoo(
			'Rufen Sie an',
			'Am Dienstag, 3. Dezember 2024 um 10:52:00 MEZ hat Nathan Okafor &lt;nathan@example.com&gt; Folgendes geschrieben:',
		),
		'Rufen Sie an',
	],
	[
		'Yahoo, plain text without marks',
		'English',
		'Call me\n\n    On Tuesday, December 3, 2024 at 10:52:00 AM GMT+1, Nathan Okafor <nathan@example.com> wrote:  \n \n Hi Ada,\n would you like a demo?',
		'Call me',
	],
	[
		'Proton',
		'English',
		proton(
			'Not interested, thanks.',
			'On Tuesday, December 3rd, 2024 at 10:52 AM, Nathan Okafor &lt;nathan@example.com&gt; wrote:',
		),
		'Not interested, thanks.',
	],
	[
		'Proton',
		'French',
		proton(
			'Pas int&eacute;ress&eacute;.',
			'Le mardi 3 décembre 2024 à 10:52, Nathan Okafor &lt;nathan@example.com&gt; a écrit :',
		),
		'Pas intéressé.',
	],
	[
		'Proton, plain text',
		'English',
		'Later.\n\nSent with Proton Mail secure email.\n\n------- Original Message -------\nOn Tuesday, December 3rd, 2024 at 10:52 AM, Nathan Okafor <nathan@example.com> wrote:\n\n> Hi Ada',
		'Later.\n\nSent with Proton Mail secure email.',
	],
	[
		'Thunderbird',
		'English',
		thunderbird('Why not?', 'On 12/3/24 10:52, Nathan Okafor wrote:'),
		'Why not?',
	],
	[
		'Thunderbird',
		'German',
		thunderbird('Warum nicht?', 'Am 03.12.24 um 10:52 schrieb Nathan Okafor:'),
		'Warum nicht?',
	],
	[
		'Thunderbird, reply below',
		'Italian',
		'Il 03/12/24 10:52, Nathan Okafor ha scritto:\n> Ciao Ada\n> una domanda\n\nCerto, a domani.',
		'Certo, a domani.',
	],
	[
		'GMX',
		'German',
		'<html><head></head><body><div style="font-family: Verdana;"><div>Bitte streichen.</div><div><br/><div name="quote" style="margin:10px 5px; border-left:2px solid #C3D9E5;"><div><b>Gesendet:</b> Dienstag, 3. Dezember 2024 um 10:52 Uhr<br/><b>Von:</b> "Nathan Okafor" &lt;nathan@example.com&gt;<br/><b>An:</b> ada@lumen.com<br/><b>Betreff:</b> Eine Frage</div><div>Hallo</div></div></div></div></body></html>',
		'Bitte streichen.',
	],
	[
		'Samsung Email',
		'English',
		'<html><body dir="auto"><div dir="auto">Ok fine</div><div><br></div><div style="font-size:100%"><!-- originalMessage --><div>-------- Original message --------</div><div>From: Nathan Okafor &lt;nathan@example.com&gt; </div><div>Date: 03/12/2024  10:52  (GMT+01:00) </div><div>To: ada@lumen.com </div><div>Subject: A question </div></div><div>Hi Ada</div></body></html>',
		'Ok fine',
	],
	[
		'Zoho',
		'English',
		'<div style="font-family: Verdana;"><div>Let me check<br></div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Tue, 03 Dec 2024 10:52:00 +0100 <b>Nathan Okafor &lt;nathan@example.com&gt;</b> wrote ----<br></div><blockquote id="blockquote_zmail" style="margin: 0px;"><div>Hi Ada</div></blockquote></div></div>',
		'Let me check',
	],
	[
		'lemlist, without line breaks',
		'English',
		'Yes, call me. On Tue, Dec 3, 2024 at 10:52 AM Nathan Okafor <nathan@example.com> wrote: > Hi Ada, > would you like a demo?',
		'Yes, call me.',
	],
	[
		'lemlist, without line breaks',
		'German',
		'Gern am Montag. Am Di., 3. Dez. 2024 um 10:52 Uhr schrieb Nathan Okafor <nathan@example.com>: > Hallo Ada',
		'Gern am Montag.',
	],
];
