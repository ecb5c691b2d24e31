import type { Mapping } from '../mapping';

export const team: Mapping[] = [
	{
		from: 'team: get',
		versions: [1, 2],
		to: 'team: get',
		fields: {},
		outputChange: "The item omits the team's API key if lemlist returns it.",
		convert: () => ({ apiVersion: 'v2', parameters: {} }),
	},
	{
		from: 'team: getCredits',
		versions: [2],
		to: 'team: getCredits',
		fields: {},
		convert: () => ({ apiVersion: 'v2', parameters: {} }),
	},
];
