import type { IDataObject } from 'n8n-workflow';

import { withoutEmptyValues } from '../../engine/input/emptyValue';
import { mergeFilled } from '../../engine/input/values';
import type { OperationApi } from '../../engine/operation';
import type { ParameterValues } from '../../engine/parameterTypes';
import { updateStrategy } from '../../fields/emptyValues';
import type { syncFields } from '../../fields/leadSync';
import { asRecord } from '../../output/records';
import { fetchLeadByEmail, leadsElsewhere } from './campaignLeads';
import { NOT_CREATED } from './createLeadRequest';
import { changedFields } from './leadComparison';

export type SyncParameters = ParameterValues<typeof syncFields>;

/** Why an item was skipped. */
export type SkipReason = 'duplicateRow' | 'inAnotherCampaign' | 'noIdentity' | 'unsubscribed';

// The text is more stable than the status (docs/lemlist-api.md#duplicate-leads).
const REFUSALS: ReadonlyArray<readonly [SkipReason, RegExp]> = [
	['inAnotherCampaign', /already in (an)?other campaign/i],
	['unsubscribed', /graveyard|unsubscribed/i],
];

const ALREADY_HERE = /already in the campaign/i;

/** The values of the lead that an item stands for, with those that empty a field. */
export function toWanted({ email, variables, customVariables: custom }: SyncParameters) {
	return { ...variables, ...custom, ...(email && { email }) };
}

/** The values of a lead that the campaign lacks. */
export function toNewLead(lead: SyncParameters): IDataObject {
	return mergeFilled(withoutEmptyValues(toWanted(lead)));
}

/** The record of an item for which nothing was changed. */
export function toSkipped(reason: SkipReason, lead: IDataObject): IDataObject {
	return { result: 'skipped', reason, ...lead };
}

/** Sends the fields of an item that differ from a lead of the campaign; nothing if none does. */
export async function updateLead(
	api: OperationApi,
	item: SyncParameters,
	lead: IDataObject,
): Promise<IDataObject> {
	const { options, emptyValues } = item;
	const changes = differences(item, lead);
	const changed = Object.keys(changes);
	if (changed.length === 0) return { result: 'unchanged', ...lead };
	if (isUnsubscribed(lead)) return toSkipped('unsubscribed', lead);
	if (options.dryRun) return { result: 'updated', changed, ...lead, ...changes };
	try {
		const response = await api.send('PATCH /campaigns/{campaignId}/leads/{leadId}', {
			path: { leadId: lead._id },
			query: updateStrategy(emptyValues),
			body: changes,
		});
		return { result: 'updated', changed, ...lead, ...asRecord(response) };
	} catch (error) {
		return toSkipped(requireReason(error), lead);
	}
}

/** Resumes a lead of the campaign that an earlier sync has paused. */
export async function resumeLead(
	{ send }: OperationApi,
	{ campaignId, options }: SyncParameters,
	record: IDataObject,
): Promise<IDataObject> {
	const parts = { path: { leadId: record._id }, query: { campaignId } };
	if (!options.dryRun) await send('POST /leads/start/{leadId}', parts);
	const changed = [record.changed ?? [], 'isPaused'].flat();
	return { ...record, result: 'updated', changed, isPaused: false };
}

/** The fields of an item that lemlist has to be sent, because the lead has another value. */
export function differences(item: SyncParameters, lead: IDataObject): IDataObject {
	return changedFields(lead, toWanted(item), {
		updatesCompany: item.options.updateCompany === true,
	});
}

/** Creates the lead of an item, unless lemlist is known to refuse it for what it knows of the contact. */
export async function createLead(
	api: OperationApi,
	item: SyncParameters,
	contact: IDataObject | undefined,
): Promise<IDataObject> {
	const { campaignId, options } = item;
	const newLead = toNewLead(item);
	const others = leadsElsewhere(contact, campaignId);
	const ifElsewhere = options.ifElsewhere ?? 'skip';
	if (contact?.unsubscribed === true) return toSkipped('unsubscribed', newLead);
	if (others.length > 0 && ifElsewhere === 'skip') return toSkipped('inAnotherCampaign', newLead);
	if (options.dryRun) return { result: 'created', ...newLead };
	try {
		const lead = asRecord(await api.start());
		if (!lead._id) return api.fail(NOT_CREATED);
		const leftovers = ifElsewhere === 'move' ? await removeFromOthers(api, others) : [];
		return {
			result: 'created',
			...(leftovers.length > 0 && { notRemovedFrom: leftovers }),
			...lead,
		};
	} catch (error) {
		// Somebody else added the lead after the campaign was read.
		const isHere = ALREADY_HERE.test((error as Error).message);
		const lead = isHere ? await fetchLeadByEmail(api, campaignId, item.email) : undefined;
		if (lead) return await updateLead(api, item, lead);
		return toSkipped(requireReason(error), newLead);
	}
}

// The lead exists in this campaign by now, so that a failure here fails nothing.
async function removeFromOthers({ send }: OperationApi, others: IDataObject[]): Promise<unknown[]> {
	const campaignIds = await Promise.all(
		others.map(async ({ campaignId: otherCampaignId, leadId }) => {
			const path = { otherCampaignId, leadId };
			const query = { action: 'remove' };
			return await send('DELETE /campaigns/{otherCampaignId}/leads/{leadId}', { path, query }).then(
				() => [],
				() => [otherCampaignId],
			);
		}),
	);
	return campaignIds.flat();
}

function isUnsubscribed({ status, lastState }: IDataObject): boolean {
	return [status, lastState].some((state) => /unsubscribed$/i.test(String(state ?? '')));
}

function requireReason(error: unknown): SkipReason {
	const refusal = REFUSALS.find(([, text]) => text.test((error as Error).message));
	if (!refusal) throw error;
	return refusal[0];
}
