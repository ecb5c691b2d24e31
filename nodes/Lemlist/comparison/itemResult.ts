import type { IDataObject } from 'n8n-workflow';

import { unwrapWithWarnings } from '../output/items';
import type { OutputFormat } from '../output/outputFormat';
import { asRecord, isRecord } from '../output/records';

/** What became of an item, before the columns of its record. */
interface Outcome {
	/** Absent if lemlist does not say whether it created or updated the record. */
	result?: 'created' | 'updated' | 'unchanged' | 'skipped' | 'paused' | 'removed';
	/** The names of the fields that were updated. */
	changed?: string[];
	/** Why the item was skipped. */
	reason?: string;
	/** The campaigns that still have a lead that was to be moved. */
	notRemovedFrom?: string[];
}

/** What became of an item and its record, which is where lemlist's envelopes have it. */
export interface ItemResult extends IDataObject {
	outcome: Outcome & IDataObject;
	data: IDataObject;
	/** What lemlist says about the values that it was sent. */
	warnings?: IDataObject[];
}

/** A record together with what became of its item. */
export function toResult(outcome: Outcome & IDataObject, data: IDataObject): ItemResult {
	return { outcome, data };
}

/** Records after the columns that say what became of their items. */
export function withResult(
	output: OutputFormat,
	columns: ReadonlyArray<keyof Outcome> = ['result', 'changed'],
): OutputFormat {
	return {
		...output,
		addedFields: columns,
		toItems: (response, parameters) => {
			const { outcome, ...envelope } = asRecord(response);
			if (!isRecord(outcome)) return output.toItems(response, parameters);
			return unwrapWithWarnings(output)
				.toItems(envelope, parameters)
				.map(({ json, ...item }) => ({ ...item, json: { ...outcome, ...json, ...outcome } }));
		},
	};
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
