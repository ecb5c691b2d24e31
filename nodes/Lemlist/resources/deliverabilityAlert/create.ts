import { defineOperation } from '../../engine/define';
import { channelConfig } from '../../fields/alertChannels';
import * as condition from '../../fields/alertCondition';
import * as subject from '../../fields/alertSubject';
import { lookUpAlert } from './lookUpAlert';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a deliverability alert',
	description:
		'Be told when a deliverability metric crosses a threshold; what it watches cannot be changed later',
	fields: [
		subject.widget,
		subject.outreachMetric,
		subject.warmupMetric,
		subject.outreachScope,
		subject.warmupScope,
		{ ...condition.scopeEntities, displayOptions: { show: { scope: ['domain', 'mailbox'] } } },
		{ ...condition.comparisonOperator, required: true },
		{ ...condition.threshold, required: true },
		{ ...condition.periodDays, required: true },
		{ ...condition.periodMode, required: true },
		subject.severity,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				channelConfig,
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
	body: ({ additionalFields, ...watched }) => ({ ...watched, ...additionalFields }),
	check: (parameters) => lookUpAlert(parameters),
});
