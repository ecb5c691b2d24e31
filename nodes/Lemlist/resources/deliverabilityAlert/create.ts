import { defineOperation } from '../../engine/defineOperation';
import { alertChannels } from '../../fields/alertChannels';
import * as alertCondition from '../../fields/alertCondition';
import * as alertSubject from '../../fields/alertSubject';
import { alertLookup } from './alertLookup';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a deliverability alert',
	description:
		'Be told when a deliverability metric crosses a threshold; what it watches cannot be changed later',
	fields: [
		alertSubject.widget,
		alertSubject.outreachMetric,
		alertSubject.warmupMetric,
		alertSubject.outreachScope,
		alertSubject.warmupScope,
		{ ...alertCondition.scopeEntities, displayOptions: { show: { scope: ['domain', 'mailbox'] } } },
		{ ...alertCondition.comparisonOperator, required: true },
		{ ...alertCondition.threshold, required: true },
		{ ...alertCondition.periodDays, required: true },
		{ ...alertCondition.periodMode, required: true },
		alertSubject.severity,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				alertChannels,
				{
					displayName: 'Recheck Delay (Hours)',
					name: 'recheckDelayHours',
					type: 'number',
					typeOptions: { minValue: 0 },
					default: 12,
					description: 'How long to wait after the alert fired before the metric is judged again',
				},
			],
		},
	],
	route: 'POST /deliverability/alerts',
	body: ({ additionalFields, ...alert }) => ({ ...alert, ...additionalFields }),
	lookup: (parameters) => alertLookup(parameters),
});
