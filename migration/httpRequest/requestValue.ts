import { parseExpression } from '../values';
import { callArgument, hasMark, mask, singleCode, unmask, type MaskedText } from './template';

/** A value that a node sends, as far as it is known before the workflow runs. */
export type RequestValue =
	/** Any JSON without expressions. */
	| { kind: 'literal'; value: unknown }
	/** An expression; `isText` if its result is certainly a text. */
	| { kind: 'expression'; value: string; isText: boolean }
	| { kind: 'record'; members: Record<string, RequestValue> }
	/** A list of which more than its texts depends on expressions. */
	| { kind: 'unreadable' };

/** The value of a parameter that n8n's form shows as a text. */
export function toTextValue(value: unknown): RequestValue {
	if (typeof value !== 'string' || !value.startsWith('=')) return { kind: 'literal', value };
	const { text, codes } = mask(value);
	if (!hasMark(text)) return { kind: 'literal', value: text };
	return { kind: 'expression', value, isText: singleCode(text, codes) === undefined };
}

/** The value of a JSON parameter, whose expressions may stand for a part of it; `undefined` if they cannot be read. */
export function parseJsonValue(json: unknown): RequestValue | undefined {
	if (typeof json !== 'string') return { kind: 'literal', value: json };
	const maskedText = mask(json);
	try {
		return toValue(JSON.parse(quoteMarks(maskedText.text)), maskedText);
	} catch {
		return undefined;
	}
}

/** Puts marks outside of quotes into quotes, with another first character. */
function quoteMarks(text: string): string {
	return text.replace(/"(?:[^"\\]|\\.)*"|\uE000(\d+)\uE001/g, (quoted, index?: string) =>
		index === undefined ? quoted : `"\uE002${index}\uE001"`,
	);
}

function toValue(value: unknown, maskedText: MaskedText): RequestValue {
	if (typeof value === 'string') return toStringValue(value, maskedText);
	if (typeof value !== 'object' || value === null) return { kind: 'literal', value };
	if (!/[\uE000\uE002]/.test(JSON.stringify(value))) return { kind: 'literal', value };
	if (Array.isArray(value)) return toListValue(value.map((entry) => toValue(entry, maskedText)));
	return {
		kind: 'record',
		members: Object.fromEntries(
			Object.entries(value).map(([name, member]) => [name, toValue(member, maskedText)]),
		),
	};
}

/** A list with expressions as one expression: `[$json.a, "b"]`. */
function toListValue(entries: RequestValue[]): RequestValue {
	const codes = entries.map((entry) => {
		if (entry.kind === 'literal') return JSON.stringify(entry.value);
		return entry.kind === 'expression' ? parseExpression(entry.value) : undefined;
	});
	return codes.includes(undefined)
		? { kind: 'unreadable' }
		: { kind: 'expression', value: `={{ [${codes.join(', ')}] }}`, isText: false };
}

function toStringValue(text: string, { codes }: MaskedText): RequestValue {
	const [, index] = /^\uE002(\d+)\uE001$/.exec(text) ?? [];
	if (index !== undefined) {
		const code = codes[Number(index)];
		const value = `={{ ${(callArgument(code, 'JSON.stringify') ?? code).trim()} }}`;
		return { kind: 'expression', value, isText: false };
	}
	if (!hasMark(text)) return { kind: 'literal', value: text };
	return { kind: 'expression', value: unmask(text, codes), isText: true };
}
