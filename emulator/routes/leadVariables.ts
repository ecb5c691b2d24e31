import { Refusal } from '../errors';
import type { Lead } from '../state';
import type { Call, Routes } from './route';

const PATH = '/leads/:leadId/variables';

/** Names and values are in the query (docs/lemlist-api.md#lead-variables). */
export const leadVariables: Routes = {
	[`POST ${PATH}`]: (call) => {
		const { variables } = leadOf(call);
		const isKnown = Object.keys(call.query).some((name) => name in variables);
		if (isKnown) throw new Refusal(400, 'Variable already exists');
		Object.assign(variables, call.query);
		return { ok: true };
	},

	[`PATCH ${PATH}`]: (call) => {
		const { variables } = leadWithVariables(call);
		Object.assign(variables, call.query);
		return { ok: true };
	},

	[`DELETE ${PATH}`]: (call) => {
		const { variables } = leadWithVariables(call);
		for (const name of Object.keys(call.query)) variables[name] = '';
		return { ok: true };
	},
};

function leadWithVariables(call: Call): Lead {
	const lead = leadOf(call);
	const isUnknown = Object.keys(call.query).some((name) => !(name in lead.variables));
	if (isUnknown) throw new Refusal(400, 'Variable not found');
	return lead;
}

function leadOf({ world, params }: Call): Lead {
	if (!params.leadId.startsWith('lea_')) throw new Refusal(400, 'Invalid leadId');
	const lead = world.state.leads.find(({ _id }) => _id === params.leadId);
	if (!lead) throw new Refusal(404, 'Lead not found');
	return lead;
}
