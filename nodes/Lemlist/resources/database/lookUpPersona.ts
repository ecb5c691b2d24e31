import type { Lookup } from '../../engine/types';

interface Personas {
	data?: Array<{ _id: string; name: string }>;
}

/** How to see whether a persona was created: a name belongs to one persona of a team. */
export function lookUpPersona(name: string): Lookup {
	return {
		route: 'GET /database/personas',
		found: (answer) => {
			const { data = [] } = (answer ?? {}) as Personas;
			const persona = data.find((candidate) => candidate.name === name);
			return persona && { _id: persona._id };
		},
	};
}
