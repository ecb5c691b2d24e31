import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/** The most items that a model gets from one use of the tool. */
export const MOST_ITEMS = 100;

// About 12,000 tokens, which leaves room for several uses in the memory of any model.
const MOST_CHARACTERS = 50_000;

const MOST_CHARACTERS_OF_TEXT = 2_000;

const MORE = `This is not all: a tool gives ${MOST_ITEMS} items and ${MOST_CHARACTERS.toLocaleString('en-US')} characters at most. Ask for less, with filters, a lower limit or simplified output.`;

/** As many items as a model can take; long texts are cut, and a last item says what is missing. */
export function bounded(items: INodeExecutionData[]): INodeExecutionData[] {
	const kept: INodeExecutionData[] = [];
	let characters = 0;
	for (const item of items.slice(0, MOST_ITEMS)) {
		const json = shortened(item.json) as IDataObject;
		characters += JSON.stringify(json).length;
		if (characters > MOST_CHARACTERS) break;
		kept.push({ ...item, json });
	}
	if (kept.length === items.length) return kept;

	const [{ json: first, pairedItem }] = items;
	// A record that is too large by itself at least shows its beginning.
	const beginning = kept.length === 0 && JSON.stringify(first).slice(0, MOST_CHARACTERS_OF_TEXT);
	return [...kept, { json: { note: MORE, ...(beginning && { beginning }) }, pairedItem }];
}

function shortened(value: unknown): unknown {
	if (typeof value === 'string') return shortText(value);
	if (Array.isArray(value)) return value.map(shortened);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
}

function shortText(text: string): string {
	if (text.length <= MOST_CHARACTERS_OF_TEXT) return text;
	return `${text.slice(0, MOST_CHARACTERS_OF_TEXT)}... (cut; the whole text has ${text.length} characters)`;
}
