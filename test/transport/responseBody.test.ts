import { Readable } from 'node:stream';

import {
	readPrefix,
	isHtmlPage,
	jsonReader,
	readBody,
} from '../../nodes/Lemlist/transport/responseBody';

const answer = (body: string, contentType = '') => ({ body, start: body, contentType });

describe('a response', () => {
	it.each([
		['{"a":1}', 'application/json; charset=utf-8', { a: 1 }],
		['{"a":1}', 'text/plain', { a: 1 }],
		['[]', '', []],
		['"deleted"', 'text/html-ish', 'deleted'],
		['true', 'application/json', true],
		['Hook deleted', 'text/plain', 'Hook deleted'],
		['', 'application/json', undefined],
		['  \n', 'text/plain', undefined],
		['null', 'application/json', undefined],
		['Hook deleted', 'application/json', 'Hook deleted'],
		['\uFEFFHook deleted', 'application/json', 'Hook deleted'],
		['\uFEFF{"a":1}', 'application/json', { a: 1 }],
		['2 hooks deleted', 'application/json', '2 hooks deleted'],
	])('is JSON if it begins like JSON, else a sentence: %j as %s', (body, contentType, expected) => {
		expect(jsonReader.read(answer(body, contentType))).toEqual(expected);
	});

	it.each(['{"a":', '[1,', '"open'])('that is broken JSON is not returned as text: %s', (body) => {
		expect(() => jsonReader.read(answer(body))).toThrow(SyntaxError);
	});

	it.each([
		['', 'text/html; charset=utf-8', true],
		['<!DOCTYPE html><html>', '', true],
		['  <html lang="en">', 'text/plain', true],
		['<p>', 'text/plain', false],
		['{}', 'application/json', false],
	])('is recognized as a web page: %j as %s, %p', (body, contentType, expected) => {
		expect(isHtmlPage(answer(body, contentType))).toBe(expected);
	});

	it('that is a stream is read into a text', async () => {
		expect(await readBody(Readable.from([Buffer.from('Bad '), Buffer.from('team')]))).toBe(
			'Bad team',
		);
	});

	it('that is an endless stream is read only in part', async () => {
		let count = 0;
		const endless = Readable.from(
			(function* () {
				for (;;) yield Buffer.alloc(1_000, `${++count % 10}`);
			})(),
		);

		expect((await readPrefix(endless)).length).toBe(66_000);
		expect(endless.destroyed).toBe(true);
	});
});
