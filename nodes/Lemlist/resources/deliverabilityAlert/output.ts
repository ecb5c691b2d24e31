import { simplifiable } from '../../output/items';

/** An alert, simplified on request. */
export const alertOutput = simplifiable(
	'_id',
	'widget',
	'metric',
	'scope',
	'scopeEntities',
	'comparisonOperator',
	'threshold',
	'severity',
	'enabled',
	'lastTriggeredAt',
);
