/** A text of the node as Markdown: HTML links become Markdown links, expressions become code. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/<a href="([^"]+)">([^<]+)<\/a>/g, '[$2]($1)')
		.replace(/</g, '&lt;')
		.replace(/(\{\{.*?\}\})/g, '`$1`');
}

/** A value as inline code. */
export function code(value: unknown): string {
	return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

type Alignment = 'left' | 'right';

/** A table; bars in cells are escaped and line breaks become spaces. */
export function table(
	head: readonly string[],
	rows: ReadonlyArray<readonly string[]>,
	alignments: readonly Alignment[] = [],
): string {
	const rule = head.map((_, column) => (alignments[column] === 'right' ? '---:' : '---'));
	return [head, rule, ...rows.map((cells) => cells.map(cell))]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

/** The fragment by which GitHub links to a heading. */
export function anchor(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replace(/ /g, '-');
}

/** A camelCase name as a file name: `getAll` becomes `get-all`. */
export function kebabCase(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A collapsed section that opens on a click. */
export function details(summary: string, content: string): string {
	return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Blocks separated by an empty line; missing ones are skipped. */
export function joinBlocks(...parts: Array<string | undefined | false>): string {
	return parts.filter(Boolean).join('\n\n');
}

/** A fenced code block. */
export function fence(language: string, content: string): string {
	return `\`\`\`${language}\n${content}\n\`\`\``;
}

function cell(text: string): string {
	return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}
