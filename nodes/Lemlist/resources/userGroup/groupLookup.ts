import type { LookupRequest } from '../../engine/operation';
import { asList } from '../../output/records';

/** How to find out whether a group was created. Its name is unique in the team, whatever its case. */
export function groupNamed(name: string): LookupRequest {
	return {
		route: 'GET /v2/user-groups',
		findRecord: (response) =>
			asList(response).find((group) => String(group.name).toLowerCase() === name.toLowerCase()),
	};
}
