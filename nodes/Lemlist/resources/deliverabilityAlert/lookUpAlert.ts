import type { IDataObject } from 'n8n-workflow';

import type { Lookup } from '../../engine/types';
import { listIn } from '../../transport/records';

// lemlist refuses a second alert that is like another in all of these.
const KEY = [
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
export function lookUpAlert(wanted: IDataObject): Lookup {
	return {
		route: 'GET /deliverability/alerts',
		found: (answer) => listIn(answer, 'alerts').find((alert) => keyOf(alert) === keyOf(wanted)),
	};
}

// An empty list and none are the same to lemlist.
function keyOf(alert: IDataObject): string {
	return JSON.stringify(KEY.map((name) => alert[name] ?? []));
}
