import { readMessageText } from '../../../nodes/Lemlist/output/message/messageText';
// Written by somebody who had not read the rules of cutting.
import MAILS from './independentMails.json';

const FORMS = MAILS.flatMap(({ html, text, ...mail }) => {
	const forms = { both: { text, message: html }, html: { message: html }, text: { text } };
	return Object.entries(forms)
		.filter(([, record]) => Object.values(record).every((value) => value !== null))
		.map(([form, record]) => ({ ...mail, form, record }));
});

const squeeze = (text = '') => text.replace(/\s+/g, ' ').trim();

describe('the text of a reply', () => {
	it.each(FORMS)(
		'from $client, as $form, has all of the reply: $name',
		({ record, mustContain, mustNotContain }) => {
			const text = squeeze(readMessageText(record, ['text', 'message'], true).text);
			const has = (part: string) => text.includes(squeeze(part));

			expect(mustContain.filter((part) => !has(part))).toEqual([]);
			expect(mustNotContain.filter(has)).toEqual([]);
		},
	);
});
