import { asRecord } from './records';

/** How a merge ended early although lemlist answered well; `undefined` if all records were merged. */
export function unmergedProblem(
	response: unknown,
): { problem: string; advice: string } | undefined {
	const { mergedIds = [], remainingIds = [] } = asRecord(response) as {
		mergedIds?: unknown[];
		remainingIds?: unknown[];
	};
	if (remainingIds.length === 0) return undefined;
	const total = mergedIds.length + remainingIds.length;
	return {
		problem: `lemlist merged ${mergedIds.length} of ${total} records, then stopped`,
		advice: `Not merged: ${remainingIds.map(String).join(', ')}. Check the first of them in lemlist, then merge them again.`,
	};
}
