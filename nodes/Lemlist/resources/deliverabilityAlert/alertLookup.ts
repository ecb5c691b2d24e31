import type { IDataObject } from 'n8n-workflow';

import type { LookupRequest } from '../../engine/operation';
import { asRecords } from '../../output/records';

// lemlist refuses a second alert that is like another in all of these.
const IDENTITY_FIELDS = [
	'widget',
	'metric',
	'severity',
	'scope',
	'scopeEntities',
	'threshold',
	'comparisonOperator',
	'periodDays',
	'periodMode',
];

/** How to see whether an alert was created: no two of a team watch the same in the same way. */
export function alertLookup(newAlert: IDataObject): LookupRequest {
	return {
		route: 'GET /deliverability/alerts',
		findRecord: (response) =>
			asRecords(response, 'alerts').find((alert) => toIdentity(alert) === toIdentity(newAlert)),
	};
}

// An empty list and none are the same to lemlist.
function toIdentity(alert: IDataObject): string {
	return JSON.stringify(IDENTITY_FIELDS.map((name) => alert[name] ?? []));
}
