import { readMessageText } from '../../../nodes/Lemlist/output/message/messageText';
import { SAMPLE_MAILS } from './sampleMails';

const read = (message: string) => readMessageText({ message }, ['message'], true);

describe('the text of a reply', () => {
	it.each(SAMPLE_MAILS)('from %s in %s is the reply alone', (_program, _language, mail, reply) => {
		expect(read(mail).text).toBe(reply);
	});

	it.each(SAMPLE_MAILS)('from %s in %s has the rest in fullText', (_program, _language, mail) => {
		const { text = '', fullText = '' } = read(mail);

		expect(fullText.length).toBeGreaterThan(text.length);
		expect(fullText).not.toMatch(/<\/?(?:div|p|b|br|style|blockquote)\b|&\w+;|font-face/);
	});
});
