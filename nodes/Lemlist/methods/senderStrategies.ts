import { groupedList } from '../pagination/strategies';
import { toListSource, unpagedSource } from './listSource';
import type { Picker } from './picker';

const FIXED = [
	{ value: 'random', name: 'Any Sender' },
	{ value: 'contactOwner', name: 'The Contact Owner' },
	{ value: 'leadImporter', name: 'The User Who Imported the Lead' },
];

const fields = toListSource({ path: '/fields', paging: groupedList('data', 'entity') });

/** Who sends to a lead of a campaign: lemlist's strategies, and one for each custom field of contacts. */
export const senderStrategies: Picker = {
	source: unpagedSource(async (listRequest) => {
		const all = await fields.fetchAll(listRequest);
		const custom = all.filter(
			({ entity, source }) => /^contacts?$/.test(String(entity)) && source === 'custom',
		);
		return [
			...FIXED,
			...custom.map(({ name, label }) => ({
				value: `customField:${String(name)}`,
				name: `The User in ${String(label ?? name)}`,
			})),
		];
	}),
	toItem: ({ value, name }) => ({ value: String(value), name: String(name) }),
};
