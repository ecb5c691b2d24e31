import type { Lookup } from '../../engine/types';
import { listIn } from '../../transport/records';

/** How to see whether a persona was created: a name belongs to one persona of a team. */
export function lookUpPersona(name: string): Lookup {
	return {
		route: 'GET /database/personas',
		found: (answer) => {
			const persona = listIn(answer, 'data').find((candidate) => candidate.name === name);
			return persona && { _id: persona._id };
		},
	};
}
