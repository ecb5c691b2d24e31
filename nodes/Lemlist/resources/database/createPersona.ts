import { defineOperation } from '../../engine/defineOperation';
import { personaFilters, personaMode, toExactFilters } from '../../fields/database';
import { unwrap } from '../../output/items';
import { personaLookup } from './personaLookup';

export const createPersona = defineOperation({
	name: 'Create Persona',
	value: 'createPersona',
	action: 'Create a persona',
	description:
		'Save a set of filters under a name of its own, for use in signal agents; personas are in closed beta',
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. SaaS founders',
			description: 'What the persona is called; no two of a team have the same name',
		},
		{ ...personaMode, required: true },
		personaFilters,
	],
	route: 'POST /database/personas',
	body: ({ name, mode, filters }) => ({
		name,
		mode,
		filters: toExactFilters(filters.filter),
	}),
	serializeBy: ({ name }) => name,
	lookup: ({ name }) => personaLookup(name),
	output: unwrap('data'),
});
