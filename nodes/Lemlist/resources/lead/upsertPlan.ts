import type { IDataObject } from 'n8n-workflow';

import { toResult, type ItemResult } from '../../comparison/itemResult';
import type { GroupPlan, OperationApi } from '../../engine/operation';
import type { ParameterValues } from '../../engine/parameterTypes';
import { campaignField } from '../../fields/campaign';
import { emptyValues, existingValues } from '../../fields/emptyValues';
import { customVariables, leadFields, newLeadEmail } from '../../fields/lead';
import { leadOptions } from '../../fields/leadOptions';
import { unknownInputFields } from '../../fields/resourceMapper';
import { simplify } from '../../fields/simplify';
import { asRecord } from '../../output/records';
import { fetchCampaignLeads, fetchLeadByEmail, toIdentity } from './campaignLeads';
import { NOT_CREATED } from './createLeadRequest';
import { isAlreadyHere } from './leadRefusal';
import { updateLead } from './leadUpdate';

// For fewer items, asking lemlist for each of them is less work than reading a large campaign.
const MIN_ITEMS_TO_READ_CAMPAIGN = 20;

export const upsertFields = [
	campaignField,
	newLeadEmail,
	leadFields,
	unknownInputFields,
	customVariables,
	simplify,
	leadOptions,
	emptyValues,
	existingValues,
] as const;

type UpsertParameters = ParameterValues<typeof upsertFields>;

/** Reads the campaign once for many items, so that only what differs is sent; asks for each of a few. */
export async function planUpserts(
	api: OperationApi,
	items: UpsertParameters[],
): Promise<GroupPlan> {
	const isReadingCheaper = items.length >= MIN_ITEMS_TO_READ_CAMPAIGN;
	// If the campaign cannot be read, each item asks for itself and reports what is wrong.
	const campaign = isReadingCheaper
		? await fetchCampaignLeads(api).catch(() => undefined)
		: undefined;
	return {
		steps: items.map((item) => async (stepApi) => {
			const known = campaign?.find({ email: toIdentity(item).email, linkedinUrl: '' });
			if (known) return await update(stepApi, item, known);
			return await createOrUpdate(stepApi, item);
		}),
	};
}

async function createOrUpdate(api: OperationApi, item: UpsertParameters): Promise<ItemResult> {
	const created = asRecord(await api.start().catch(ignoreAlreadyHere));
	if (created._id) return toResult({ result: 'created' }, created);
	const lead = await fetchLeadByEmail(api, item.campaignId, item.email);
	return lead ? await update(api, item, lead) : api.fail(NOT_CREATED);
}

async function update(
	api: OperationApi,
	{
		variables,
		customVariables: custom,
		emptyValues: empty,
		existingValues: existing,
	}: UpsertParameters,
	lead: IDataObject,
): Promise<ItemResult> {
	const wanted = { ...variables, ...custom };
	const choices = { emptyValues: empty, existingValues: existing };
	return await updateLead(api, { wanted, ...choices, updatesCompany: true }, lead);
}

function ignoreAlreadyHere(error: unknown): undefined {
	if (!isAlreadyHere(error)) throw error;
}
