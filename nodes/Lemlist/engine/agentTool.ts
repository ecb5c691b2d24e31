import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** The maximum number of items that a model receives from one call of the tool. */
export const MAX_ITEMS = 100;

// About 12,000 tokens, which leaves room for several calls in the context of any model.
const MAX_CHARACTERS = 50_000;

const MAX_MODEL_TEXT_LENGTH = 2_000;

const TRUNCATED_NOTE = `Results were truncated: a tool returns up to ${MAX_ITEMS} items and ${MAX_CHARACTERS.toLocaleString('en-US')} characters. Narrow the request with filters, a lower limit or simplified output.`;

/** Whether the node runs as the tool of an AI agent, for which n8n generates a node type of its own. */
export function isAgentTool(context: Pick<IExecuteFunctions, 'getNode'>): boolean {
	return context.getNode().type.endsWith('Tool');
}

/** As many items as fit into a model's context; long texts are cut, and a last item says what is missing. */
export function limitForModel(items: INodeExecutionData[]): INodeExecutionData[] {
	const included: INodeExecutionData[] = [];
	let characters = 0;
	for (const item of items.slice(0, MAX_ITEMS)) {
		const json = shortenTexts(item.json) as IDataObject;
		characters += JSON.stringify(json).length;
		if (characters > MAX_CHARACTERS) break;
		included.push({ ...item, json });
	}
	if (included.length === items.length) return included;

	const [{ json: first, pairedItem }] = items;
	// A single record over the limit is represented by its beginning.
	const beginning = included.length === 0 && JSON.stringify(first).slice(0, MAX_MODEL_TEXT_LENGTH);
	return [
		...included,
		{ json: { note: TRUNCATED_NOTE, ...(beginning && { beginning }) }, pairedItem },
	];
}

function shortenTexts(value: unknown): unknown {
	if (typeof value === 'string') return shortenText(value);
	if (Array.isArray(value)) return value.map(shortenTexts);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, shortenTexts(inner)]),
	);
}

function shortenText(text: string): string {
	if (text.length <= MAX_MODEL_TEXT_LENGTH) return text;
	return `${text.slice(0, MAX_MODEL_TEXT_LENGTH)}... (truncated; the full text has ${text.length} characters)`;
}
