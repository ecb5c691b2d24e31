import type { IDataObject } from 'n8n-workflow';

/** The variables that lemlist itself fills in. */
const BUILT_IN_VARIABLES = ['signature', 'unsubscribe'];

/** The distinct names in double braces in all texts of a record, except those with a dot. */
export function extractVariableNames(record: unknown): string[] {
	const names = collectTexts(record).flatMap((text) =>
		[...text.matchAll(/\{\{\s*([A-Za-z_]\w*)\s*(?=\}\}|\|)/g)].map(([, name]) => name),
	);
	return [...new Set(names)].filter((name) => !BUILT_IN_VARIABLES.includes(name));
}

function collectTexts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value as IDataObject).flatMap(collectTexts);
}
