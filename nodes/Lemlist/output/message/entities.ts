// The names of U+00A0 to U+00FF, in their order.
const LATIN_1 =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
		' ',
	);

const OTHERS = `amp& lt< gt> quot" apos' OElig\u0152 oelig\u0153 Scaron\u0160 scaron\u0161 Yuml\u0178 ndash\u2013 mdash\u2014 lsquo\u2018 rsquo\u2019 sbquo\u201a ldquo\u201c rdquo\u201d bdquo\u201e bull\u2022 hellip\u2026 lsaquo\u2039 rsaquo\u203a euro\u20ac trade\u2122 larr\u2190 rarr\u2192`;

// Old versions of Outlook number these characters as Windows does, from 128 on.
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

const CHARACTERS: ReadonlyMap<string, string> = new Map([
	...LATIN_1.map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
	...OTHERS.split(' ').map((entry): [string, string] => [entry.slice(0, -1), entry.slice(-1)]),
]);

/** Text with its HTML entities decoded; names that email programs don't write stay as they are. */
export function decodeEntities(text: string): string {
	return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (entity, hex, dec, name) => {
		if (name) return CHARACTERS.get(name as string) ?? entity;
		const code = hex ? parseInt(hex as string, 16) : Number(dec);
		if (code >= 0x80 && code < 0xa0) return WINDOWS_1252[code - 0x80];
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
	});
}
