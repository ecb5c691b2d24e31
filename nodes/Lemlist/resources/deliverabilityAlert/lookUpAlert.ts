import type { IDataObject } from 'n8n-workflow';

import type { Lookup } from '../../engine/types';

interface Alerts {
	alerts?: IDataObject[];
}

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
		found: (answer) => {
			const { alerts = [] } = (answer ?? {}) as Alerts;
			return alerts.find((alert) => keyOf(alert) === keyOf(wanted));
		},
	};
}

// An empty list and none are the same to lemlist.
function keyOf(alert: IDataObject): string {
	return JSON.stringify(KEY.map((name) => alert[name] ?? []));
}
