import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/** The most items that a model gets from one use of the tool. */
export const MAX_ITEMS = 100;

// About 12,000 tokens, which leaves room for several uses in the memory of any model.
const MAX_CHARACTERS = 50_000;

const MAX_TEXT_LENGTH = 2_000;

const TRUNCATED_NOTE = `This is not all: a tool gives ${MAX_ITEMS} items and ${MAX_CHARACTERS.toLocaleString('en-US')} characters at most. Ask for less, with filters, a lower limit or simplified output.`;

/** As many items as a model can take; long texts are cut, and a last item says what is missing. */
export function limitForModel(items: INodeExecutionData[]): INodeExecutionData[] {
	const included: INodeExecutionData[] = [];
	let characters = 0;
	for (const item of items.slice(0, MAX_ITEMS)) {
		const json = truncate(item.json) as IDataObject;
		characters += JSON.stringify(json).length;
		if (characters > MAX_CHARACTERS) break;
		included.push({ ...item, json });
	}
	if (included.length === items.length) return included;

	const [{ json: first, pairedItem }] = items;
	// A record that is too large by itself at least shows its beginning.
	const beginning = included.length === 0 && JSON.stringify(first).slice(0, MAX_TEXT_LENGTH);
	return [
		...included,
		{ json: { note: TRUNCATED_NOTE, ...(beginning && { beginning }) }, pairedItem },
	];
}

function truncate(value: unknown): unknown {
	if (typeof value === 'string') return truncateText(value);
	if (Array.isArray(value)) return value.map(truncate);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, truncate(inner)]));
}

function truncateText(text: string): string {
	if (text.length <= MAX_TEXT_LENGTH) return text;
	return `${text.slice(0, MAX_TEXT_LENGTH)}... (cut; the whole text has ${text.length} characters)`;
}
