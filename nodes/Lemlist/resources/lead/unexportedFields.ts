import type { IDataObject } from 'n8n-workflow';

import { isBlank } from '../../engine/input/values';
import type { OperationApi } from '../../engine/operation';
import { fetchLead, type CampaignLeads } from './campaignLeads';
import { differences, type LeadChange } from './leadUpdate';

/** What an item wants to change about its lead of the campaign. */
interface Candidate {
	change: LeadChange;
	lead: IDataObject;
}

/** What the export of a campaign does not show. */
interface Unexported {
	/** The leads to read individually. */
	leads: Set<IDataObject>;
	/** The fields that leads have and the export lacks. */
	fields: string[];
}

/**
 * Finds the leads that have to be read one by one to show what their item wants to change. Where no lead of the
 * export has a field, one lead shows whether the export lacks it or all leads do.
 */
export async function findUnexported(
	api: OperationApi,
	candidates: readonly Candidate[],
	campaign: CampaignLeads,
): Promise<Unexported> {
	const isLacking = new Map<string, boolean>();
	const unexported = candidates.flatMap(({ change, lead }) => {
		const unknown = Object.keys(differences(change, lead)).filter(
			(name) => !campaign.hasColumn(name),
		);
		return unknown.length > 0 ? [{ lead, unknown }] : [];
	});
	for (const { lead, unknown } of unexported) {
		const names = unknown.filter((name) => !isLacking.has(name));
		if (names.length === 0) continue;
		const details = await fetchLead(api, lead._id);
		for (const name of names) isLacking.set(name, !isBlank(details[name]));
	}
	const leadsToRead = unexported.filter(({ unknown }) =>
		unknown.some((name) => isLacking.get(name)),
	);
	return {
		leads: new Set(leadsToRead.map(({ lead }) => lead)),
		fields: [...isLacking].flatMap(([name, isLeft]) => (isLeft ? [name] : [])),
	};
}

/** The hint that says which fields the export lacks; `undefined` if it lacks none of those that were needed. */
export function unexportedHint({ leads, fields }: Unexported): string | undefined {
	if (fields.length === 0) return undefined;
	const read = leads.size === 1 ? '1 lead was' : `${leads.size} leads were`;
	return `lemlist doesn't export ${fields.join(', ')}, so ${read} read individually.`;
}
