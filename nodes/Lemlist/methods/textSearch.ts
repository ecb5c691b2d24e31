/**
 * Whether a name contains each word of the text. Case, accents and punctuation don't count: "ete 26"
 * finds "L'Été – 2026", "q4 launch" finds "Launch (Q4)", and "lodz" finds "Łódź".
 */
export function containsWords(name: string, text: string): boolean {
	const searched = toSearchable(name).join('');
	const words = toSearchable(text);
	// A text without letters, such as "?!", is searched as it is.
	return words.length > 0
		? words.every((word) => searched.includes(word))
		: name.includes(text.trim());
}

// Letters that Unicode doesn't compose of a letter and an accent.
const PLAIN_LETTERS: Record<string, string> = {
	Æ: 'AE',
	Ð: 'D',
	Đ: 'D',
	Ħ: 'H',
	Ł: 'L',
	Œ: 'OE',
	Ø: 'O',
	Þ: 'TH',
};

/** The words of a text in one case, without accents and punctuation. */
function toSearchable(text: string): string[] {
	return text
		.toUpperCase()
		.normalize('NFKD')
		.replace(/[ÆÐĐĦŁŒØÞ]/g, (letter) => PLAIN_LETTERS[letter])
		.replace(/\p{M}/gu, '')
		.split(/[\p{P}\p{Sk}\p{Z}\p{C}]+/u)
		.filter(Boolean);
}
