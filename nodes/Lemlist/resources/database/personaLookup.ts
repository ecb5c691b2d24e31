import type { LookupRequest } from '../../engine/operation';
import { asRecords } from '../../output/records';

/** How to see whether a persona was created: a name belongs to one persona of a team. */
export function personaLookup(name: string): LookupRequest {
	return {
		route: 'GET /database/personas',
		findRecord: (response) => {
			const persona = asRecords(response, 'data').find((candidate) => candidate.name === name);
			return persona && { _id: persona._id };
		},
	};
}
