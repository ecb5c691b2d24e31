/** A text whose expressions are replaced by marks, so that it can be split like any other text. */
export interface MaskedText {
	text: string;
	/** The code of each expression, by the number in its mark. */
	codes: readonly string[];
}

const MARK = /\uE000(\d+)\uE001/g;

/** The value of a parameter with its expressions masked. */
export function mask(value: string): MaskedText {
	if (!value.startsWith('=')) return { text: value, codes: [] };
	const codes: string[] = [];
	const text = value
		.slice(1)
		.replace(/\{\{([\s\S]*?)\}\}/g, (_, code: string) => `\uE000${codes.push(code) - 1}\uE001`);
	return { text, codes };
}

/** Part of a masked text as the value of a parameter: a literal, or an expression. */
export function unmask(part: string, codes: readonly string[]): string {
	if (!hasMark(part)) return part;
	return `=${part.replace(MARK, (_, index: string) => `{{${codes[Number(index)]}}}`)}`;
}

/** Whether part of a masked text contains an expression. */
export function hasMark(part: string): boolean {
	return part.search(MARK) >= 0;
}

/** The code of a part that is a single expression. */
export function singleCode(part: string, codes: readonly string[]): string | undefined {
	const [, index] = /^\uE000(\d+)\uE001$/.exec(part.trim()) ?? [];
	return index === undefined ? undefined : codes[Number(index)];
}

/** The argument of a call that is the whole code: `$json.email` of `encodeURIComponent($json.email)`. */
export function callArgument(code: string, functionName: string): string | undefined {
	const trimmed = code.trim();
	if (!trimmed.startsWith(`${functionName}(`) || !trimmed.endsWith(')')) return undefined;
	const argument = trimmed.slice(functionName.length + 1, -1);
	// Quotes may hide parentheses, so only calls without both are certain.
	const isSimple = !/["'`]/.test(argument) || !/[()]/.test(argument);
	return isSimple && isBalanced(argument) ? argument.trim() : undefined;
}

function isBalanced(code: string): boolean {
	let depth = 0;
	for (const character of code) {
		if (character === '(') depth++;
		if (character === ')' && --depth < 0) return false;
	}
	return depth === 0;
}
