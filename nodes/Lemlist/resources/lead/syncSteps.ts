import type { IDataObject } from 'n8n-workflow';

import { toResult, type ItemResult } from '../../comparison/itemResult';
import { withoutEmptyValues } from '../../engine/input/emptyValue';
import { mergeFilled } from '../../engine/input/values';
import type { OperationApi } from '../../engine/operation';
import type { ParameterValues } from '../../engine/parameterTypes';
import type { syncFields } from '../../fields/leadSync';
import { asRecord } from '../../output/records';
import { fetchLeadByEmail, leadsElsewhere } from './campaignLeads';
import { NOT_CREATED } from './createLeadRequest';
import { isAlreadyElsewhere, isAlreadyHere, isUnsubscribedError } from './leadRefusal';
import { differences, updateLead, type LeadChange } from './leadUpdate';
import type { PausedLeads } from './pausedLeads';

export type SyncParameters = ParameterValues<typeof syncFields>;

/** Why an item was skipped. */
export type SkipReason = 'duplicateRow' | 'inAnotherCampaign' | 'noIdentity' | 'unsubscribed';

/** The values of the lead that an item stands for, with those that empty a field. */
export function toWanted({ email, variables, customVariables: custom }: SyncParameters) {
	return { ...variables, ...custom, ...(email && { email }) };
}

/** The values of a lead that the campaign lacks. */
export function toNewLead(lead: SyncParameters): IDataObject {
	return mergeFilled(withoutEmptyValues(toWanted(lead)));
}

/** The record of an item for which nothing was changed. */
export function toSkipped(reason: SkipReason, lead: IDataObject): ItemResult {
	return toResult({ result: 'skipped', reason }, lead);
}

/** What an item wants to change about a lead that exists. */
export function toLeadChange(item: SyncParameters): LeadChange {
	return {
		wanted: toWanted(item),
		emptyValues: item.emptyValues,
		updatesCompany: item.options.updateCompany === true,
		isDryRun: item.options.dryRun === true,
	};
}

/** Updates the lead of an item, unless lemlist is known to refuse that. */
export async function syncLead(
	api: OperationApi,
	item: SyncParameters,
	lead: IDataObject,
): Promise<ItemResult> {
	const change = toLeadChange(item);
	if (isUnsubscribed(lead) && Object.keys(differences(change, lead)).length > 0)
		return toSkipped('unsubscribed', lead);
	try {
		return await updateLead(api, change, lead);
	} catch (error) {
		return toSkipped(requireReason(error), lead);
	}
}

/** Resumes a lead of the campaign that an earlier sync has paused. */
export async function resumeLead(
	{ send }: OperationApi,
	{ campaignId, options }: SyncParameters,
	{ record: { outcome, data }, pausedLeads }: { record: ItemResult; pausedLeads: PausedLeads },
): Promise<ItemResult> {
	const parts = { path: { leadId: data._id }, query: { campaignId }, isRepeatable: true };
	if (!options.dryRun) {
		await send('POST /leads/start/{leadId}', parts);
		pausedLeads.remove(data._id);
	}
	const changed = [...(outcome.changed ?? []), 'isPaused'];
	return toResult({ result: 'updated', changed }, { ...data, isPaused: false });
}

/** Creates the lead of an item, unless lemlist is known to refuse it for what it knows of the contact. */
export async function createLead(
	api: OperationApi,
	item: SyncParameters,
	contact: IDataObject | undefined,
): Promise<ItemResult> {
	const { campaignId, options } = item;
	const newLead = toNewLead(item);
	const others = leadsElsewhere(contact, campaignId);
	const ifElsewhere = options.ifElsewhere ?? 'skip';
	if (contact?.unsubscribed === true) return toSkipped('unsubscribed', newLead);
	if (others.length > 0 && ifElsewhere === 'skip') return toSkipped('inAnotherCampaign', newLead);
	if (options.dryRun) return toResult({ result: 'created' }, newLead);
	try {
		const lead = asRecord(await api.start());
		if (!lead._id) return api.fail(NOT_CREATED);
		const leftovers = ifElsewhere === 'move' ? await removeFromOthers(api, others) : [];
		const notRemovedFrom = leftovers.length > 0 ? leftovers : undefined;
		return toResult({ result: 'created', ...(notRemovedFrom && { notRemovedFrom }) }, lead);
	} catch (error) {
		// Somebody else added the lead after the campaign was read.
		const lead = isAlreadyHere(error)
			? await fetchLeadByEmail(api, campaignId, item.email)
			: undefined;
		if (lead) return await syncLead(api, item, lead);
		return toSkipped(requireReason(error), newLead);
	}
}

// The lead exists in this campaign by now, so that a failure here fails nothing.
async function removeFromOthers({ send }: OperationApi, others: IDataObject[]): Promise<string[]> {
	const campaignIds = await Promise.all(
		others.map(async ({ campaignId: otherCampaignId, leadId }) => {
			const path = { otherCampaignId, leadId };
			const query = { action: 'remove' };
			return await send('DELETE /campaigns/{otherCampaignId}/leads/{leadId}', { path, query }).then(
				() => [],
				() => [String(otherCampaignId)],
			);
		}),
	);
	return campaignIds.flat();
}

function isUnsubscribed({ status, lastState }: IDataObject): boolean {
	return [status, lastState].some((state) => /unsubscribed$/i.test(String(state ?? '')));
}

function requireReason(error: unknown): SkipReason {
	if (isAlreadyElsewhere(error)) return 'inAnotherCampaign';
	if (isUnsubscribedError(error)) return 'unsubscribed';
	throw error;
}
