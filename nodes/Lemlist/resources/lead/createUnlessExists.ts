import type { IDataObject } from 'n8n-workflow';

import { toResult, type ItemResult } from '../../comparison/itemResult';
import { withoutEmptyValues } from '../../engine/input/emptyValue';
import type { OperationApi } from '../../engine/operation';
import { asRecord } from '../../output/records';
import { fetchLeadByEmail } from './campaignLeads';
import { readEmail, type CreateLeadParameters } from './createLeadRequest';
import { isAlreadyElsewhere, isAlreadyHere } from './leadRefusal';
import { updateLead } from './leadUpdate';

type CreateItem = CreateLeadParameters & { ifExists: string };

/**
 * Creates a lead; if the campaign has it, fails, skips or updates it as the form says. Only with a
 * choice other than failing does the output say what became of the item.
 */
export async function createUnlessExists(api: OperationApi, item: CreateItem): Promise<unknown> {
	if (item.ifExists === 'fail') return await api.start();
	return await api.start().then(
		(response) => {
			const lead = asRecord(response);
			return lead._id ? toResult({ result: 'created' }, lead) : lead;
		},
		async (error: unknown) => await skipOrUpdate(api, item, error),
	);
}

async function skipOrUpdate(
	api: OperationApi,
	item: CreateItem,
	error: unknown,
): Promise<ItemResult> {
	const { campaignId, ifExists, variables, customVariables: custom } = item;
	const isHere = isAlreadyHere(error);
	if (!isHere && !isAlreadyElsewhere(error)) throw error;
	const wanted: IDataObject = withoutEmptyValues({ ...variables, ...custom });
	const email = readEmail(item);
	if (ifExists === 'skip') {
		const reason = isHere ? 'alreadyInCampaign' : 'inAnotherCampaign';
		return toResult(
			{ result: 'skipped', reason },
			{ campaignId, ...(email && { email }), ...wanted },
		);
	}
	const lead = isHere ? await fetchLeadByEmail(api, campaignId, email) : undefined;
	// What is only in another campaign, or has no address, cannot be updated here.
	if (!lead) throw error;
	return await updateLead(api, { wanted, emptyValues: 'ignore', updatesCompany: true }, lead);
}
