import type { Mapping } from '../mapping';
import { limitNote, PAGING, toPagingParameters } from '../paging';
import type { OldParameters } from '../values';

// lemlist has switched off the former routes (docs/lemlist-api.md#unsubscribes).
const NEW_ADDRESS =
	"The node uses lemlist's new endpoint for unsubscribes, because lemlist is retiring the old one.";

const valueOf = ({ email = '' }: OldParameters) => ({ value: email as string });

export const unsubscribe: Mapping[] = [
	{
		from: 'unsubscribe: add',
		versions: [1, 2],
		to: 'unsubscribe: create',
		fields: { Email: 'Value' },
		outputChange: `${NEW_ADDRESS} The address is in \`value\`.`,
		improvement: 'It also accepts domains, LinkedIn URLs and phone numbers.',
		convert: (old) => ({ apiVersion: 'v2', parameters: valueOf(old) }),
	},
	{
		from: 'unsubscribe: delete',
		versions: [1, 2],
		to: 'unsubscribe: delete',
		fields: { Email: 'Value' },
		outputChange: `${NEW_ADDRESS} It returns \`deleted: true\`.`,
		improvement:
			'It says why lemlist rejects a request, for example for people who unsubscribed themselves.',
		convert: (old) => ({ apiVersion: 'v2', parameters: valueOf(old) }),
	},
	{
		from: 'unsubscribe: getAll',
		versions: [1, 2],
		to: 'unsubscribe: getAll',
		fields: PAGING.fields,
		outputChange: `${NEW_ADDRESS} The address is in \`value\`.`,
		improvement: "A limit above 100 returned 100. Now it's exact.",
		defaults: PAGING.defaults,
		convert: (old) => ({
			apiVersion: 'v2',
			parameters: toPagingParameters(old),
			notes: limitNote(old),
		}),
	},
];
