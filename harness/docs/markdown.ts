/** Text of the node that stands in Markdown: its links become Markdown's, its braces code. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/<a href="([^"]+)">([^<]+)<\/a>/g, '[$2]($1)')
		.replace(/</g, '&lt;')
		.replace(/(\{\{.*?\}\})/g, '`$1`');
}

/** A value as code; a bar would end the cell of a table, also inside of code. */
export function code(value: unknown): string {
	return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

/** A table whose cells may hold any text on one line. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
	return [head, head.map(() => '---'), ...rows.map((cells) => cells.map(cell))]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

/** The name that GitHub gives a heading in links. */
export function anchor(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replace(/ /g, '-');
}

/** A name in camelCase as the name of a file. */
export function kebabCase(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Something long that opens on a click. */
export function details(summary: string, content: string): string {
	return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Blocks with an empty line between them; what is not there leaves no gap. */
export function joinBlocks(...parts: Array<string | undefined | false>): string {
	return parts.filter(Boolean).join('\n\n');
}

/** A block of code. */
export function fence(language: string, content: string): string {
	return `\`\`\`${language}\n${content}\n\`\`\``;
}

function cell(text: string): string {
	return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}
