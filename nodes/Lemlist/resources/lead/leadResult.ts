import type { IDataObject } from 'n8n-workflow';

/** What became of an item, before the columns of its lead. */
interface Result extends IDataObject {
	result: 'created' | 'updated' | 'unchanged' | 'skipped' | 'paused' | 'removed';
	/** The names of the fields that were updated. */
	changed?: string[];
	/** Why the item was skipped. */
	reason?: string;
}

/** A lead after its result. A variable of the lead that has the name of such a column is not shown. */
export function withResult(result: Result, lead: IDataObject): IDataObject {
	return { ...result, ...lead, ...result };
}

/** A hint that counts what became of the items, and why some were skipped. */
export function countResults(records: IDataObject[]): string | undefined {
	const results = countBy(records, 'result');
	if (results.size === 0) return undefined;
	const reasons = countBy(records, 'reason');
	return `Result: ${describe(results)}${reasons.size > 0 ? ` (${describe(reasons)})` : ''}.`;
}

function countBy(records: IDataObject[], column: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { [column]: value } of records)
		if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

function describe(counts: Map<string, number>): string {
	return [...counts].map(([value, count]) => `${count} ${value}`).join(', ');
}
