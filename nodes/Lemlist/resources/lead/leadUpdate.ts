import type { IDataObject } from 'n8n-workflow';

import { changedFields } from '../../comparison/storedValues';
import { toResult, type ItemResult } from '../../comparison/itemResult';
import { isBlank } from '../../engine/input/values';
import type { OperationApi } from '../../engine/operation';
import { keepsValues, updateStrategy } from '../../fields/emptyValues';
import { asRecord } from '../../output/records';

/** What an item wants to change about a lead that exists. */
export interface LeadChange {
	/** The values of the lead afterwards, with those that empty a field. */
	wanted: IDataObject;
	/** The choices of the form for empty values, and for those that the lead has. */
	emptyValues: string;
	existingValues?: string;
	/** Whether a company field that has another value is overwritten. */
	updatesCompany: boolean;
	/** Whether nothing is sent. */
	isDryRun?: boolean;
}

/** The wanted fields that have to be sent, because the lead has another value. */
export function differences(change: LeadChange, lead: IDataObject): IDataObject {
	const { wanted, updatesCompany } = change;
	const changes = changedFields(lead, wanted, { updatesCompany });
	if (!keepsValues(change)) return changes;
	const entries = Object.entries(changes).filter(([name]) => isBlank(lead[name]));
	return Object.fromEntries(entries) as IDataObject;
}

/**
 * Sends the fields that differ from a lead of the campaign of the form, if any does, and resolves with
 * the lead after its result. Keeps the record of the lead up to date for later items.
 */
export async function updateLead(
	{ send }: OperationApi,
	change: LeadChange,
	lead: IDataObject,
): Promise<ItemResult> {
	const changes = differences(change, lead);
	const changed = Object.keys(changes);
	if (changed.length === 0) return toResult({ result: 'unchanged' }, lead);
	if (change.isDryRun) return toResult({ result: 'updated', changed }, { ...lead, ...changes });
	const response = await send('PATCH /campaigns/{campaignId}/leads/{leadId}', {
		path: { leadId: lead._id },
		query: updateStrategy(change),
		body: changes,
		isRepeatable: true,
	});
	Object.assign(lead, asRecord(response));
	return toResult({ result: 'updated', changed }, lead);
}
