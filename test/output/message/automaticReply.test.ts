import { isAutomaticReply } from '../../../nodes/Lemlist/output/message/automaticReply';

const reply = (subject: string, text = '') =>
	isAutomaticReply({ type: 'emailsReplied', subject }, text);

describe('a reply is automatic', () => {
	it.each([
		'Automatic reply: A question',
		'Auto: A question',
		'Out of Office: A question',
		'Out of the office until Monday',
		'Re: Automatic reply: A question',
		'[EXTERNAL] Automatic reply: A question',
		'Réponse automatique : Une question',
		'Absence du bureau',
		'Automatische Antwort: Eine Frage',
		'Abwesenheitsnotiz: Eine Frage',
		'Respuesta automática: Una pregunta',
		'Risposta automatica: Una domanda',
		'Automatisch antwoord: Een vraag',
		'Resposta automática: Uma pergunta',
		'Undeliverable: A question',
		'Delivery Status Notification (Failure)',
		'Unzustellbar: Eine Frage',
	])('by its subject: %s', (subject) => {
		expect(reply(subject, 'Hi')).toBe(true);
	});

	it.each([
		'I am out of the office until May 5 with limited access to my email. In urgent cases please call Bob.',
		'Thank you for your email. I am on annual leave and will reply when I return.',
		'Vielen Dank für Ihre Nachricht. Ich bin bis 5. Mai nicht im Büro.',
		"Bonjour, je suis absent du bureau. En cas d'urgence, contactez Bob.",
		'Estoy de vacaciones hasta el 5 de mayo. En caso de urgencia, llame a Bob.',
		'Grazie per la sua email. Sono fuori ufficio fino al 5 maggio.',
		'Bedankt voor uw e-mail. Ik ben afwezig tot 5 mei.',
		'This is an automated response. We have received your request.',
		'Diese Nachricht wurde automatisch generiert.',
		'Ceci est un message automatique, merci de ne pas y répondre.',
	])('by its text: %s', (text) => {
		expect(reply('Re: A question', text)).toBe(true);
	});

	it.each([
		['a mail system', { fromEmail: 'MAILER-DAEMON@x.io' }],
		['an address that takes no replies', { fromEmail: 'no-reply@x.io' }],
		['an activity of its own', { type: 'outOfOffice' }],
		["lemlist's label", { labels: ['Out of office'] }],
		['what the AI sees', { aiLeadInterest: 'auto_reply' }],
	])('by %s', (_evidence, fields) => {
		expect(isAutomaticReply({ type: 'emailsReplied', subject: 'Re: x', ...fields }, 'Hi')).toBe(
			true,
		);
	});
});

describe('a reply is not automatic', () => {
	it.each([
		['Re: A question', 'Yes, call me on Monday.'],
		['Re: A question', "I'm out of office until Monday, but yes, let's talk next week."],
		['Re: A question', 'I am on vacation with limited access to email. Could you call on Tuesday?'],
		['Re: A question', 'Ich bin im Urlaub, gern danach.'],
		['Re: Automation for your office', 'Tell me more'],
		['Re: Automate your replies', 'No'],
		['Re: Leave management', 'Our people are often on leave, so yes.'],
		['Office space', 'Absent colleagues are our problem.'],
		['', ''],
	])('with the subject "%s" and the text "%s"', (subject, text) => {
		expect(reply(subject, text)).toBe(false);
	});
});
