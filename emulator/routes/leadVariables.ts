import { ApiError } from '../http/apiError';
import type { Lead } from '../model/state';
import type { RouteCall, Routes } from './route';

const PATH = '/leads/:leadId/variables';

/** Names and values are in the query (docs/lemlist-api.md#lead-variables). */
export const leadVariables: Routes = {
	[`POST ${PATH}`]: (call) => {
		const { variables } = requireLead(call);
		const isKnown = Object.keys(call.query).some((name) => name in variables);
		if (isKnown) throw new ApiError(400, 'Variable already exists');
		Object.assign(variables, call.query);
		return { ok: true };
	},

	[`PATCH ${PATH}`]: (call) => {
		const { variables } = requireLeadWithVariables(call);
		Object.assign(variables, call.query);
		return { ok: true };
	},

	[`DELETE ${PATH}`]: (call) => {
		const { variables } = requireLeadWithVariables(call);
		for (const name of Object.keys(call.query)) variables[name] = '';
		return { ok: true };
	},
};

function requireLeadWithVariables(call: RouteCall): Lead {
	const lead = requireLead(call);
	const isUnknown = Object.keys(call.query).some((name) => !(name in lead.variables));
	if (isUnknown) throw new ApiError(400, 'Variable not found');
	return lead;
}

function requireLead({ context, params }: RouteCall): Lead {
	if (!params.leadId.startsWith('lea_')) throw new ApiError(400, 'Invalid leadId');
	const lead = context.state.leads.find(({ _id }) => _id === params.leadId);
	if (!lead) throw new ApiError(404, 'Lead not found');
	return lead;
}
