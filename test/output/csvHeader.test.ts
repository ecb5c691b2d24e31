import { isCsvStart } from '../../nodes/Lemlist/output/csvHeader';

describe('the beginning of a file', () => {
	it.each([
		['', 'nothing'],
		['\uFEFF\n', 'blanks'],
		['email,firstName\n', 'a header alone'],
		['email,firstName', 'a header without a line break'],
		['First name;Last name\nAda;Lovelace\n', 'headings with blanks'],
		['email, name\nada@example.com, Ada\n', 'blanks after delimiters'],
		['email,"Event, date",_id\n', 'a comma in a heading'],
		['email,Is it over?\nada@example.com,yes\n', 'a heading that is a question'],
		['email\nada@example.com\nbob@example.com\n', 'a single column'],
		['"email"\n"ada@example.com"\n', 'a single column in quotes'],
		[`email,${'My variable,'.repeat(400)}`, 'a header of which only a part is known'],
		['[tag],email\na,b\n', 'a heading in brackets'],
		['naïve,été\nä,ö\n', 'accents'],
	])('that is CSV: %j (%s)', (text) => {
		expect(isCsvStart(text, false)).toBe(true);
	});

	it('that is one word is CSV only if it is sent as CSV', () => {
		expect(isCsvStart('email\n', true)).toBe(true);
		expect(isCsvStart('OK\n', false)).toBe(false);
	});

	it.each([
		'Export not ready',
		'Export not ready, try again',
		'Sorry, no.',
		'Sorry, the export failed.\nTry it later, please, or tell us.\n',
		'Error\nThe export failed',
		'"Export not ready"',
		'{"error":"no"}',
		'[]',
		'["no"]',
		'<Error>no</Error>',
		'<!-- no -->',
	])('that is no CSV: %j', (text) => {
		expect(isCsvStart(text, false)).toBe(false);
	});
});
