import type { IDataObject } from 'n8n-workflow';

import type { OutputFormat } from '../../output/outputFormat';
import { asRecord, isRecord } from '../../output/records';
import { leadOutput } from './output';

/** What became of an item, before the columns of its lead. */
interface Outcome extends IDataObject {
	result: 'created' | 'updated' | 'unchanged' | 'skipped' | 'paused' | 'removed';
	/** The names of the fields that were updated. */
	changed?: string[];
	/** Why the item was skipped. */
	reason?: string;
	/** The campaigns that still have a lead that was to be moved. */
	notRemovedFrom?: string[];
}

/** What became of an item and its lead, which is where lemlist's envelopes have their record. */
export interface LeadResult extends IDataObject {
	outcome: Outcome;
	data: IDataObject;
}

/** A lead together with what became of its item. */
export function toResult(outcome: Outcome, lead: IDataObject): LeadResult {
	return { outcome, data: lead };
}

/** A lead after the columns that say what became of its item. */
export const leadResultOutput: OutputFormat = {
	...leadOutput,
	addedFields: ['result', 'changed', 'reason', 'notRemovedFrom'],
	toItems: (response, parameters) => {
		const { outcome, data } = asRecord(response);
		if (!isRecord(outcome)) return leadOutput.toItems(response, parameters);
		return leadOutput
			.toItems(data, parameters)
			.map(({ json, ...item }) => ({ ...item, json: { ...outcome, ...json, ...outcome } }));
	},
};

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
