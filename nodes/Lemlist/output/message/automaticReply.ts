import type { IDataObject } from 'n8n-workflow';

// What mail systems and out-of-office assistants write at the start of a subject.
const SUBJECT =
	/^\s*(?:\[?(?:external|extern)\]?:?\s*)?(?:(?:re|aw|tr|sv|r|antw)\s?:\s*)?(?:auto(?:matic|mated)?[- ]?(?:reply|response)\b|auto(?:reply|response)?\s?:|out[- ]of[- ](?:the[- ])?office|ooo\b|on (?:annual |parental |maternity )?leave\b|automatische (?:antwort|antw\.)|abwesenheits?(?:notiz|meldung|agent)?\b|abwesend\b|automatisch(?:e|er)? (?:antwoord|abwesenheit)|automatisch antwoord|afwezig|réponse automatique|message (?:automatique|d['’]absence)|absen(?:ce|t|te) (?:du bureau|:)|absence\b|respuesta autom[áa]tica|fuera de (?:la )?oficina|ausencia\b|risposta automatica|fuori ufficio|resposta autom[áa]tica|fora do escrit[óo]rio|automatyczna odpowiedź|autosvar|automatiskt svar|automaattinen vastaus|undeliver(?:able|ed)|delivery (?:status notification|has failed|failure)|mail delivery (?:failed|subsystem)|returned mail|unzustellbar|non remis|no se puede entregar|failure notice)/i;

// One of these is enough, because no person writes it.
const DECLARED =
	/(?:this is an auto(?:mated|matic|matically generated) (?:e-?mail|message|reply|response|notification)|(?:message|e-?mail|reply) (?:was|is|has been) (?:sent )?automatically (?:generated|sent)|(?:nachricht|e-?mail|antwort) (?:wurde|wird|ist) automatisch (?:erstellt|generiert|versandt|versendet)|dies ist eine automatische|(?:ceci est|il s['’]agit d['’]un) (?:un )?message automatique|(?:ce message|cet e-?mail) (?:est|a été) (?:envoyé|généré) automatiquement|(?:este|esta) es (?:un mensaje|una respuesta) autom[áa]tic|questo è un messaggio automatico|(?:questa è una )?risposta automatica:|dit is een automatisch|esta é uma (?:mensagem|resposta) autom[áa]tica)/i;

const AWAY =
	/(?:out of (?:the )?office|(?:on|from) (?:annual |parental |maternity |sick )?(?:leave|vacation|holiday)|away from (?:my desk|the office)|nicht im (?:büro|haus)|im urlaub|abwesend|außer haus|absen(?:t|te|ce) (?:du|de|jusqu|pour)|en congés?|en vacances|en déplacement|fuera de la oficina|de vacaciones|ausente|fuori ufficio|in ferie|assente|niet aanwezig|afwezig|met vakantie|fora do escrit[óo]rio|de férias)/i;

const ASSISTANT =
	/(?:thank you for your (?:e-?mail|message)|limited access to|no access to (?:my )?e-?mail|(?:in|for) urgent (?:cases|matters)|if (?:it is|it['’]s|your (?:request|matter) is) urgent|will (?:reply|respond|answer|get back to you) (?:as soon as|when|upon|after)|vielen dank für ihre (?:e-?mail|nachricht)|in dringenden fällen|wird nicht weitergeleitet|nicht weitergeleitet|eingeschränkt(?:en)? zugriff|merci (?:de|pour) votre (?:e-?mail|message)|en cas d['’]urgence|accès limité|gracias por su (?:correo|mensaje)|en caso de urgencia|para asuntos urgentes|acceso limitado|grazie per (?:la sua|il suo|il tuo) (?:e-?mail|messaggio)|in caso di urgenza|per urgenze|bedankt voor uw (?:e-?mail|bericht)|in dringende gevallen|voor dringende|obrigado (?:pela|por) sua? mensagem|em caso de urgência)/i;

const SYSTEM_SENDER = /^(?:mailer-daemon|postmaster|(?:do-?)?no-?t?-?reply|auto-?reply)[^@]*@/i;

const LABEL = /out.?of.?office|auto.?(?:matic)?.?repl/i;

// The beginning is enough; signatures and footers follow.
const MAX_LENGTH = 3_000;

/**
 * Whether a reply was written by a machine: an out-of-office message, the confirmation of a mailbox or
 * a mail system. False when it is not clear, because a real reply must not be lost.
 */
export function isAutomaticReply(activity: IDataObject, text = ''): boolean {
	const { type, subject, fromEmail, labels, aiLeadInterest } = activity;
	if (type === 'outOfOffice' || type === 'mailinblackDetected') return true;
	if (SUBJECT.test(toText(subject))) return true;
	if (SYSTEM_SENDER.test(toText(fromEmail))) return true;
	if (LABEL.test(`${toText(labels)} ${toText(aiLeadInterest)}`)) return true;
	const beginning = text.slice(0, MAX_LENGTH);
	if (DECLARED.test(beginning)) return true;
	// A person who is away may ask something; an assistant doesn't.
	return AWAY.test(beginning) && ASSISTANT.test(beginning) && !beginning.includes('?');
}

function toText(value: unknown): string {
	return value === undefined || value === null
		? ''
		: JSON.stringify(value).replace(/^"|"$/g, '').slice(0, 500);
}
