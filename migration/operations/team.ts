import type { Mapping } from '../mapping';

export const team: Mapping[] = [
	{
		from: 'team: get',
		versions: [1, 2],
		to: 'team: get',
		fields: {},
		outputChange: 'The API key of the team, if lemlist sends it, is left out.',
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
