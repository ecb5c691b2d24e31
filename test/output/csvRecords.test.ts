import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Readable } from 'node:stream';

import type { IExecuteFunctions } from 'n8n-workflow';

import { CsvRecords } from '../../nodes/Lemlist/output/csvRecords';
import { csvRowsOrFile } from '../../nodes/Lemlist/output/csvRowsOrFile';

function recordsOf(...pieces: string[]) {
	const table = new CsvRecords();
	for (const piece of pieces) table.write(piece);
	table.end();
	return table.records;
}

/** Parses bytes that arrive in these chunks, as the node does. */
async function rowsOf(chunks: Buffer[]) {
	const parameters = { csvOutput: 'rows' };
	const reader = csvRowsOrFile('leads.csv').reader?.({} as IExecuteFunctions, parameters);
	const items = await reader?.read({
		body: Readable.from(chunks),
		start: Buffer.concat(chunks).toString(),
		contentType: 'text/csv',
		statusCode: 200,
		headers: {},
	});
	return items?.map(({ json }) => json);
}

interface Dialect {
	delimiter: ',' | ';';
	lineBreak: '\n' | '\r\n';
	hasByteOrderMark: boolean;
	hasFinalLineBreak: boolean;
	isAllQuoted: boolean;
}

function write(table: string[][], dialect: Dialect): string {
	const cell = (text: string) =>
		dialect.isAllQuoted || text === '' || /[",;\r\n]/.test(text)
			? `"${text.replaceAll('"', '""')}"`
			: text;
	const lines = table.map((row) => row.map(cell).join(dialect.delimiter));
	return (
		(dialect.hasByteOrderMark ? '\uFEFF' : '') +
		lines.join(dialect.lineBreak) +
		(dialect.hasFinalLineBreak ? dialect.lineBreak : '')
	);
}

function inChunks(bytes: Buffer, sizes: number[]): Buffer[] {
	const chunks: Buffer[] = [];
	for (let at = 0, index = 0; at < bytes.length; index++) {
		const size = sizes[index % sizes.length];
		chunks.push(bytes.subarray(at, at + size));
		at += size;
	}
	return chunks;
}

const dialects = fc.record<Dialect>({
	delimiter: fc.constantFrom(',', ';'),
	lineBreak: fc.constantFrom('\n', '\r\n'),
	hasByteOrderMark: fc.boolean(),
	hasFinalLineBreak: fc.boolean(),
	isAllQuoted: fc.boolean(),
});

const cells = fc.oneof(
	fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\n', '\r', 'é', '日', '😀', '\t') }),
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom('', '"', '""', '\r\n', ',', ';', '0', ' x '),
);

// At least two columns, because a single one has no delimiter.
const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
	fc.record({
		headings: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z ",;\n]{0,6}[a-z]$/), {
			minLength: width,
			maxLength: width,
		}),
		rows: fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 8 }),
	}),
);

const chunkSizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });

describe('the CSV parser', () => {
	it('returns the same records as csv-parse, for every dialect and any chunks', async () => {
		await fc.assert(
			fc.asyncProperty(tables, dialects, chunkSizes, async ({ headings, rows }, dialect, sizes) => {
				const bytes = Buffer.from(write([headings, ...rows], dialect));
				const expected: unknown[] = parse(bytes, {
					columns: true,
					bom: true,
					delimiter: dialect.delimiter,
					record_delimiter: dialect.lineBreak,
				});

				expect(await rowsOf(inChunks(bytes, sizes))).toEqual(expected);
				expect(expected).toHaveLength(rows.length);
			}),
			{ numRuns: 500 },
		);
	}, 60_000);

	it('returns each cell unchanged', () => {
		fc.assert(
			fc.property(tables, dialects, ({ headings, rows }, dialect) => {
				const records = recordsOf(write([headings, ...rows], dialect));

				expect(records.map((record) => Object.values(record))).toEqual(rows);
			}),
			{ numRuns: 200 },
		);
	});

	it.each([
		['nothing', '', []],
		['only a byte order mark', '\uFEFF', []],
		['only blank lines', '\n\r\n\n', []],
		['only a header', 'a,b\n', []],
		['a header without a line break', 'a,b', []],
		['one column', 'a\n1\n2', [{ a: '1' }, { a: '2' }]],
		['blank lines before', '\n\r\na;b\n1;2\n', [{ a: '1', b: '2' }]],
		[
			'blank lines between',
			'a,b\n\n1,2\r\n\r\n3,4\n\n',
			[
				{ a: '1', b: '2' },
				{ a: '3', b: '4' },
			],
		],
		['an empty cell in quotes', 'a\n""\nx', [{ a: '' }, { a: 'x' }]],
		['an empty last cell', 'a,b\n1,', [{ a: '1', b: '' }]],
		[
			'a lone carriage return as a line break',
			'a,b\r1,2\r3,4',
			[
				{ a: '1', b: '2' },
				{ a: '3', b: '4' },
			],
		],
		['a quote inside a plain cell', 'a,b\n5" disk,x"y"\n', [{ a: '5" disk', b: 'x"y"' }]],
		['a quote inside a plain heading', 'size 5",b\n1,2\n', [{ 'size 5"': '1', b: '2' }]],
		['text after a quoted cell', 'a,b\n"1" ,2\n', [{ a: '1 ', b: '2' }]],
		['a quote that never ends', 'a,b\n1,"2\n3', [{ a: '1', b: '2\n3' }]],
		['semicolons and commas in cells', 'a;b\n1,5;2\n', [{ a: '1,5', b: '2' }]],
		['semicolons in quoted headings', '"a;b;c",d\n1,2\n', [{ 'a;b;c': '1', d: '2' }]],
		['a line break in a heading', '"a\nb";c\n1;2', [{ 'a\nb': '1', c: '2' }]],
	])('reads %s', (_name, text, expected) => {
		expect(recordsOf(text)).toEqual(expected);
		expect(recordsOf(...text)).toEqual(expected);
	});

	it.each([
		['a longer row', 'a,b\n1,2,3\n', [{ a: '1', b: '2', column_3: '3' }]],
		['a shorter row', 'a,b,c\n1\n', [{ a: '1', b: '', c: '' }]],
		['an empty heading', 'a,,c\n1,2,3\n', [{ a: '1', column_2: '2', c: '3' }]],
		['equal headings', 'a,a,a\n1,2,3\n', [{ a: '1', a_2: '2', a_3: '3' }]],
		['a heading like a generated one', 'a,a,a_2\n1,2,3\n', [{ a: '1', a_2: '2', a_2_2: '3' }]],
		['a number that is already in use', 'column_2,\n1,2\n', [{ column_2: '1', column_2_2: '2' }]],
		['spaces around headings', ' a ,b \n1,2\n', [{ a: '1', b: '2' }]],
	])('loses no cell because of %s', (_name, text, expected) => {
		expect(recordsOf(text)).toEqual(expected);
	});

	it('keeps the cells of headings that are names of JavaScript', () => {
		expect(recordsOf('__proto__,constructor\n1,2\n')).toEqual([
			{ __proto___2: '1', constructor: '2' },
		]);
	});

	it('adds shared values at the start of each record, unless a column has them', () => {
		const table = new CsvRecords({ campaignId: 'cam_1', status: 'known' });

		table.write('email,status\na@x.io,done\nb@x.io,\n');
		table.end();

		expect(table.records.map((record) => JSON.stringify(record))).toEqual([
			'{"campaignId":"cam_1","status":"done","email":"a@x.io"}',
			'{"campaignId":"cam_1","status":"","email":"b@x.io"}',
		]);
	});

	it('does not wait forever for the end of a header with a stray quote', () => {
		const table = new CsvRecords();

		table.write('size 5";b\n');
		for (let count = 0; count < 10_000; count++) table.write('1;2 and more\n');

		expect(table.records).toHaveLength(10_000);
		expect(table.records[9_999]).toEqual({ 'size 5"': '1', b: '2 and more' });
	});

	it('reads 200,000 rows without a deep stack', () => {
		const row = 'ann@example.com,Ann,"Smith, Jr.",Example\n';

		const records = recordsOf('email,firstName,lastName,company\n', row.repeat(200_000));

		expect(records).toHaveLength(200_000);
		expect(records[199_999]).toEqual({
			email: 'ann@example.com',
			firstName: 'Ann',
			lastName: 'Smith, Jr.',
			company: 'Example',
		});
	});
});
