import type { LookupRequest } from '../../engine/operation';
import { asList } from '../../output/records';

/** How to find out whether a persona was created. Its name is unique in the team. */
export function personaLookup(name: string): LookupRequest {
	return {
		route: 'GET /database/personas',
		findRecord: (response) => {
			const persona = asList(response, 'data').find((candidate) => candidate.name === name);
			return persona && { _id: persona._id };
		},
	};
}
