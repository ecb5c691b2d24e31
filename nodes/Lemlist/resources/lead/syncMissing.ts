import type { IDataObject } from 'n8n-workflow';

import { toResult } from '../../comparison/itemResult';
import type { GroupEnd, ResponseProblem, Step } from '../../engine/operation';
import type { PausedLeads } from './pausedLeads';
import type { SyncParameters } from './syncSteps';

// Leads to which lemlist sends nothing more (docs/lemlist-api.md#lead-states).
const ENDED = new Set(['done', 'unsubscribed']);

const NOTHING_DONE =
	'Missing leads were left unchanged, because an item failed or has neither an email address nor a LinkedIn URL.';

/** The problem if more of a campaign is missing than the user accepts; `undefined` if it is not. */
export function tooManyMissing(
	{ missing, maxMissing }: SyncParameters,
	missingCount: number,
	leadCount: number,
): ResponseProblem | undefined {
	if (missing === 'keep' || missingCount * 100 <= maxMissing * leadCount) return undefined;
	const percentage = Math.round((missingCount * 100) / leadCount);
	return {
		problem: `The input lacks ${missingCount} of ${leadCount} leads of the campaign (${percentage}%)`,
		advice: `Nothing was changed. If these leads should be ${missing === 'pause' ? 'paused' : 'removed'}, increase 'Maximum Missing (%)', which is ${maxMissing}.`,
	};
}

/** What to do with the leads of the campaign for which no item stands, once all items are done. */
export function endSync(
	item: SyncParameters,
	leads: IDataObject[],
	{ isComplete, pausedLeads }: { isComplete: boolean; pausedLeads: PausedLeads },
): GroupEnd {
	const { missing, options } = item;
	const affected = missing === 'pause' ? leads.filter(isActive) : leads;
	if (missing === 'keep' || affected.length === 0) return { steps: [] };
	if (!isComplete) return { steps: [], hint: NOTHING_DONE };
	const isDryRun = options.dryRun === true;
	const toStep = (lead: IDataObject) =>
		missing === 'pause'
			? pauseStep(lead, item, isDryRun ? undefined : pausedLeads)
			: removeStep(lead, isDryRun);
	return { steps: affected.map(toStep) };
}

/** Whether lemlist may still send something to a lead. */
function isActive(lead: IDataObject): boolean {
	return !isPaused(lead) && !ENDED.has(String(lead.status));
}

/** Whether a lead waits until it is resumed. */
export function isPaused(lead: IDataObject): boolean {
	return lead.isPaused === true || lead.status === 'paused';
}

function pauseStep(
	lead: IDataObject,
	{ campaignId }: SyncParameters,
	pausedLeads?: PausedLeads,
): Step {
	return async ({ send }) => {
		if (!pausedLeads) return toResult({ result: 'paused' }, lead);
		// Without the campaign, lemlist pauses the lead everywhere.
		const parts = { path: { leadId: lead._id }, query: { campaignId }, isRepeatable: true };
		await send('POST /leads/pause/{leadId}', parts);
		pausedLeads.add(lead._id);
		return toResult({ result: 'paused' }, { ...lead, isPaused: true });
	};
}

function removeStep(lead: IDataObject, isDryRun: boolean): Step {
	return async ({ send }) => {
		// Without the action, lemlist unsubscribes the lead instead (docs/lemlist-api.md#removing-a-lead).
		const parts = { path: { leadId: lead._id }, query: { action: 'remove' } };
		if (!isDryRun) await send('DELETE /campaigns/{campaignId}/leads/{leadId}', parts);
		return toResult({ result: 'removed' }, lead);
	};
}
