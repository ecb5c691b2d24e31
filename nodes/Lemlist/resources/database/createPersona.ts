import { defineOperation } from '../../engine/defineOperation';
import { personaFilters, personaMode, toExactFilters } from '../../fields/database';
import { unwrap } from '../../output/items';
import { personaLookup } from './personaLookup';

export const createPersona = defineOperation({
	name: 'Create Persona',
	value: 'createPersona',
	action: 'Create a persona',
	description: 'Save a named set of filters for use in signal agents; personas are in closed beta',
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. SaaS founders',
			description: 'The name of the persona, unique in the team',
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
