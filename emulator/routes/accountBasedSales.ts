import { ApiError } from '../http/apiError';
import { findCompany } from '../model/contacts';
import { bodyObject, requireCampaign, type Routes } from './route';

/** Campaigns for the people of one company. */
export const accountBasedSales: Routes = {
	'POST /companies/:companyId/engage': ({ context, params: { companyId } }) => {
		if (!companyId.startsWith('cpn_'))
			throw new ApiError(400, 'Invalid company ID', 'errorAndCode', 'INVALID_COMPANY_ID');
		const { abm, contactBook } = context.state;
		if (!findCompany(contactBook, companyId))
			throw new ApiError(404, 'Company not found', 'errorAndCode', 'COMPANY_NOT_FOUND_BY_ID');
		const created = abm.campaigns[companyId] === undefined;
		if (created)
			abm.campaigns[companyId] = context.fixtures.addCampaign({ name: 'ABM', status: 'draft' })._id;
		return {
			data: { campaignId: abm.campaigns[companyId], created, shouldReviewLeads: created },
		};
	},

	'POST /campaigns/:campaignId/abm-leads': (call) => {
		const { context } = call;
		const { _id } = requireCampaign(call);
		if (!Object.values(context.state.abm.campaigns).includes(_id))
			throw new ApiError(404, 'Not an ABM campaign', 'error');
		const { leadIds } = bodyObject(call);
		const ids = Array.isArray(leadIds) ? leadIds.map(String) : [];
		if (ids.length === 0) throw new ApiError(400, 'leadIds is required', 'error');
		if (ids.length > context.options.abmLeadsCap)
			throw new ApiError(400, 'Too many lead IDs', 'errorAndCode', 'TOO_MANY_LEADS');
		const { people } = context.state.database;
		const known = ids.filter((id) => people.some((person) => person._id === id));
		const present = context.state.leads.filter((lead) => lead.campaignId === _id);
		const isPresent = (id: string) => present.some(({ variables }) => variables.databaseId === id);
		const added = known.filter((id) => !isPresent(id));
		for (const databaseId of added)
			context.fixtures.addLead({ campaignId: _id, variables: { databaseId } });
		return {
			data: {
				addedCount: added.length,
				alreadyInCampaignCount: known.length - added.length,
				skipped: ids.filter((id) => !known.includes(id)),
			},
		};
	},
};
