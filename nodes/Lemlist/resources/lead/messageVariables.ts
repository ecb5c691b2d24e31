import type { IDataObject } from 'n8n-workflow';

import type { Review } from '../../engine/operation';
import { isBlank } from '../../engine/input/values';
import { extractVariableNames } from '../../output/message/variableNames';
import { isRecord } from '../../output/records';

/** Says which variables the messages of a campaign use that no item and no lead of the run has. */
export const messageVariables: Review = {
	groupBy: ({ campaignId }) => String(campaignId),
	read: async ({ send }) =>
		extractVariableNames(await send('GET /campaigns/{campaignId}/sequences')),
	toHint: (names, items, records) => {
		const leads = [...items, ...records].map(withVariables);
		const lacking = names.filter((name) => leads.every((lead) => isBlank(lead[name])));
		if (lacking.length === 0) return undefined;
		const [{ campaignId }] = items;
		const [campaignName = campaignId] = records.flatMap(({ campaignName: name }) => name || []);
		return `The messages of '${String(campaignName)}' also use ${inWords(lacking)}, which no item has.`;
	},
};

function withVariables(lead: IDataObject): IDataObject {
	const { variables, customVariables } = lead;
	return {
		...lead,
		...(isRecord(variables) && variables),
		...(isRecord(customVariables) && customVariables),
	};
}

function inWords(names: readonly string[]): string {
	const last = names.slice(-1);
	return names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${last.join('')}`;
}
