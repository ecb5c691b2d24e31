import type { Mapping } from './mapping';
import { longerList, PAGING, pagingOf } from './paging';
import type { Old } from './values';

// lemlist has retired the former routes (docs/lemlist-api.md#unsubscribes).
const NEW_ADDRESS =
	"It calls lemlist's new address for unsubscribes, because lemlist gives up the former.";

const valueOf = ({ email = '' }: Old) => ({ value: email as string });

export const unsubscribe: Mapping[] = [
	{
		from: 'unsubscribe: add',
		versions: [1, 2],
		to: 'unsubscribe: create',
		fields: { Email: 'Value' },
		differs: `${NEW_ADDRESS} The address is in \`value\`.`,
		better: 'Takes domains, LinkedIn URLs and phone numbers, too.',
		fill: (old) => ({ apiVersion: 'v2', parameters: valueOf(old) }),
	},
	{
		from: 'unsubscribe: delete',
		versions: [1, 2],
		to: 'unsubscribe: delete',
		fields: { Email: 'Value' },
		differs: `${NEW_ADDRESS} It gives \`deleted: true\`.`,
		better:
			'Says why when lemlist refuses it, for example for people who unsubscribed by themselves.',
		fill: (old) => ({ apiVersion: 'v2', parameters: valueOf(old) }),
	},
	{
		from: 'unsubscribe: getAll',
		versions: [1, 2],
		to: 'unsubscribe: getAll',
		fields: PAGING.fields,
		differs: `${NEW_ADDRESS} The address is in \`value\`.`,
		better: 'A limit above 100 gave 100; now it is exact.',
		defaults: PAGING.defaults,
		fill: (old) => ({ apiVersion: 'v2', parameters: pagingOf(old), notes: longerList(old) }),
	},
];
