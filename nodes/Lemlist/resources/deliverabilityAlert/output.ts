import { simplifiable } from '../../output/items';

/** What matters most of an alert. */
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
