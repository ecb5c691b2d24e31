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
import { fetchCampaignLeads, fetchLead, fetchLeadByEmail, toIdentity } from './campaignLeads';
import { NOT_CREATED } from './createLeadRequest';
import { isAlreadyHere } from './leadRefusal';
import { updateLead, type LeadChange } from './leadUpdate';
import { findUnexported, unexportedHint } from './unexportedFields';

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
	const pairs = items.map((item) => ({
		item,
		change: toLeadChange(item),
		lead: campaign?.find({ email: toIdentity(item).email, linkedinUrl: '' }),
	}));
	const existing = pairs.flatMap(({ change, lead }) => (lead ? [{ change, lead }] : []));
	// If a lead cannot be read, what differs from the export is sent.
	const unexported = campaign
		? await findUnexported(api, existing, campaign).catch(() => undefined)
		: undefined;
	const leadsToRead = new Set(unexported?.leads);
	return {
		steps: pairs.map(({ item, change, lead }) => async (stepApi) => {
			if (!lead) return await createOrUpdate(stepApi, item, change);
			if (leadsToRead.delete(lead)) Object.assign(lead, await fetchLead(stepApi, lead._id));
			return await updateLead(stepApi, change, lead);
		}),
		finish: () => ({ steps: [], hint: unexported && unexportedHint(unexported) }),
	};
}

async function createOrUpdate(
	api: OperationApi,
	{ campaignId, email }: UpsertParameters,
	change: LeadChange,
): Promise<ItemResult> {
	const created = asRecord(await api.start().catch(ignoreAlreadyHere));
	if (created._id) return toResult({ result: 'created' }, created);
	const lead = await fetchLeadByEmail(api, campaignId, email);
	return lead ? await updateLead(api, change, lead) : api.fail(NOT_CREATED);
}

function toLeadChange({
	variables,
	customVariables: custom,
	emptyValues: empty,
	existingValues: existing,
}: UpsertParameters): LeadChange {
	return {
		wanted: { ...variables, ...custom },
		emptyValues: empty,
		existingValues: existing,
		updatesCompany: true,
	};
}

function ignoreAlreadyHere(error: unknown): undefined {
	if (!isAlreadyHere(error)) throw error;
}
