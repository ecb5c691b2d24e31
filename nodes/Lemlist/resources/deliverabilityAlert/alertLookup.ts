import type { IDataObject } from 'n8n-workflow';

import type { LookupRequest } from '../../engine/operation';
import { asList } from '../../output/records';

// lemlist rejects an alert that equals another in all of these.
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

/** How to find out whether an alert was created. No two alerts of a team have the same identity. */
export function alertLookup(newAlert: IDataObject): LookupRequest {
	return {
		route: 'GET /deliverability/alerts',
		findRecord: (response) =>
			asList(response, 'alerts').find((alert) => toIdentity(alert) === toIdentity(newAlert)),
	};
}

// lemlist treats an empty list like a missing one.
function toIdentity(alert: IDataObject): string {
	return JSON.stringify(IDENTITY_FIELDS.map((name) => alert[name] ?? []));
}
